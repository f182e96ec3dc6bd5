package org.charterworks.network.pareto;

import java.util.List;
import org.charterworks.network.digraph.Ending;

/// What a search for a Pareto set found.
public sealed interface ParetoSet {
    /// Nothing leads from one node to the other.
    record Unreachable() implements ParetoSet {}

    /// Paths that no other betters in every criterion, by ascending cost in the first, then in the next. Of
    /// several paths with equal costs one is kept.
    ///
    /// @param paths   when the search ended before it was complete: still all truly on the front, but those
    ///                dearer in the first criterion than the last of them are missing. Then it may even be
    ///                empty
    /// @param ending  whether these are all
    /// @param labels  partial paths that were made
    record Front(List<ParetoPath> paths, Ending ending, long labels) implements ParetoSet {
        public Front {
            paths = List.copyOf(paths);
        }
    }
}
