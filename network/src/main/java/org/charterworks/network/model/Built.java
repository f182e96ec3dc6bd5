package org.charterworks.network.model;

import java.util.List;

/// What comes of building a network from its parts.
public sealed interface Built {
    record Done(Network network) implements Built {}

    /// Everything that is wrong, sorted by place; never empty.
    record Refused(List<Problem> problems) implements Built {
        public Refused {
            problems = problems.stream().sorted().toList();
        }
    }

    /// The network, for callers that made its parts themselves and know them to be right.
    ///
    /// @throws IllegalStateException with all problems when it was refused
    default Network orThrow() {
        return switch (this) {
            case Done(Network network) -> network;
            case Refused(List<Problem> problems) -> throw new IllegalStateException("not a network: " + problems);
        };
    }
}
