package org.charterworks.register.commitment;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.instrument.Force;
import org.charterworks.register.source.Reliability;
import org.jspecify.annotations.Nullable;

/// How one commitment stands on a day, or one occurrence of a commitment that repeats.
///
/// @param on          the day asked about
/// @param due         the date it is measured against, null when it has none
/// @param fulfilment  how far it is done, null for a position, of which nothing is to be done
/// @param doneOn      the day by which completion was accepted by all who must, null when it was not
/// @param claimed     whether some evidence says it is complete, accepted or not
/// @param evidence    the evidence that counted, oldest first
/// @param around      reports around its provision that decide nothing, oldest first
/// @param reliability the worst among the evidence that counted, null when there was none
/// @param reason      why, in one or two sentences that name dates, evidence and what was left out
public record Assessment(
        CommitmentId commitment,
        Force kind,
        LocalDate on,
        @Nullable Due due,
        @Nullable Fulfilment fulfilment,
        Timeliness timeliness,
        @Nullable LocalDate doneOn,
        boolean claimed,
        List<EvidenceId> evidence,
        List<EvidenceId> around,
        @Nullable Reliability reliability,
        String reason) {
    public Assessment {
        evidence = List.copyOf(evidence);
        around = List.copyOf(around);
    }

    /// Whether its date has passed on the day asked about. What is due today is not yet past.
    public boolean isPastDue() {
        return due != null && due.on().isBefore(on);
    }
}
