package org.charterworks.network.change;

import java.util.List;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Problem;

/// What comes of applying changes to a network.
public sealed interface Applied {
    /// Every change was applied.
    ///
    /// @param applied  what became different, one entry per element and attribute, sorted by element
    record Done(Network network, List<AppliedChange> applied) implements Applied {
        public Done {
            applied = List.copyOf(applied);
        }
    }

    /// Every reason, sorted; never empty. Nothing was applied.
    record Rejected(List<Problem> problems) implements Applied {
        public Rejected {
            problems = problems.stream().sorted().distinct().toList();
        }
    }

    /// The network, for callers that know the changes to be valid.
    ///
    /// @throws IllegalStateException with all problems when they were rejected
    default Network orThrow() {
        return switch (this) {
            case Done done -> done.network();
            case Rejected(List<Problem> problems) -> throw new IllegalStateException("changes rejected: " + problems);
        };
    }
}
