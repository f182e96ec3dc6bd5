package org.charterworks.register.commitment;

import java.util.Locale;

/// How far something is done, as far as evidence shows. The five steps follow the completion scale of the Open
/// Government Partnership's Independent Reporting Mechanism. "No evidence found" is not "not started": silence
/// proves nothing.
public enum Fulfilment {
    NO_EVIDENCE_FOUND,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE;

    /// The word used in answers, such as `no-evidence-found`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The step for a share of parts that are done: none, less than half, at least half, all. Something without
    /// parts has no share and gives [#NO_EVIDENCE_FOUND]; so does one of which no part is known to be done.
    public static Fulfilment ofParts(int done, int all) {
        if (done < 0 || done > all) {
            throw new IllegalArgumentException(done + " of " + all + " parts done");
        }
        if (done == 0) {
            return NO_EVIDENCE_FOUND;
        }
        if (done == all) {
            return COMPLETE;
        }
        return 2L * done < all ? LIMITED : SUBSTANTIAL;
    }
}
