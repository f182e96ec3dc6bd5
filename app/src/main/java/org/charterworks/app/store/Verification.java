package org.charterworks.app.store;

import java.util.List;
import org.charterworks.register.journal.ChainProblem;
import org.charterworks.register.journal.Head;

/// Result of checking a whole journal.
///
/// @param head the head that was recorded when the last entry was written
/// @param problems empty if the journal is as it was written; sorted by place
public record Verification(Head head, List<ChainProblem> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
