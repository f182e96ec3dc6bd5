package org.charterworks.network.assignment;

import java.util.List;

/// What comes of an assignment.
public sealed interface Assigned {
    /// Flows, whose status says whether the gap asked for was reached.
    record Solved(Equilibrium equilibrium) implements Assigned {}

    /// No flows exist, because of pairs that no path connects; never empty. Connect them, take their
    /// trips out, or give unserved trips a cost.
    record Refused(List<Unconnected> unconnected) implements Assigned {
        public Refused {
            unconnected = List.copyOf(unconnected);
        }
    }

    /// The flows, for callers that know all pairs to be connected.
    ///
    /// @throws IllegalStateException with all pairs when it was refused
    default Equilibrium orThrow() {
        return switch (this) {
            case Solved(Equilibrium equilibrium) -> equilibrium;
            case Refused(List<Unconnected> pairs) -> throw new IllegalStateException("not assigned: " + pairs);
        };
    }
}
