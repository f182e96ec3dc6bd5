package org.charterworks.network.digraph;

import java.util.List;
import org.charterworks.network.model.Problem;

/// What comes of compiling arcs to a graph.
public sealed interface Compiled {
    record Done(Digraph graph) implements Compiled {}

    /// Everything that is wrong, in the order of the arcs given; never empty.
    record Refused(List<Problem> problems) implements Compiled {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The graph, for callers that made its arcs themselves and know them to be right.
    ///
    /// @throws IllegalStateException with all problems when it was refused
    default Digraph orThrow() {
        return switch (this) {
            case Done(Digraph graph) -> graph;
            case Refused(List<Problem> problems) -> throw new IllegalStateException("not a graph: " + problems);
        };
    }
}
