package org.charterworks.app.compute;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.edit.Edit;
import org.charterworks.app.store.FileContent;

/// An edit that somebody proposes.
///
/// @param files  kept together with it
/// @param tag    of the records it changes in the form that was seen, as a dry run told it; empty to carry it out on
///     what stands
/// @param actor  who
/// @param reason why
/// @param dryRun only look what would come of it
/// @param receipt gives the answer to be kept with it; empty when none is
public record EditProposal(
        Edit edit,
        List<FileContent> files,
        Optional<String> tag,
        String actor,
        String reason,
        boolean dryRun,
        Optional<Receipt> receipt) {
    public EditProposal {
        files = List.copyOf(files);
    }
}
