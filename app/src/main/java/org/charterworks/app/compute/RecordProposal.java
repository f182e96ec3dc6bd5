package org.charterworks.app.compute;

import java.util.Optional;
import org.charterworks.app.exchange.record.RecordKeys;

/// One record as somebody proposes it.
///
/// @param json   the whole record as it is to be; empty to take it out
/// @param tag    the form that was seen; empty when there was none
/// @param actor  who
/// @param reason why
/// @param dryRun only look what would come of it
/// @param receipt gives the answer to be kept with it; empty when none is
public record RecordProposal(
        String file,
        String key,
        Optional<String> json,
        Optional<String> tag,
        String actor,
        String reason,
        boolean dryRun,
        Optional<Receipt> receipt) {

    RecordKeys.Place place() {
        return new RecordKeys.Place(file, key);
    }
}
