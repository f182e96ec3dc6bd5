package org.charterworks.network.ranking;

import java.util.List;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Ending;

/// What ranking the paths between two nodes gave.
public sealed interface Ranked {
    /// Nothing leads from one node to the other.
    record Unreachable() implements Ranked {}

    /// Simple paths by ascending cost, no two with the same arcs. No path left out is cheaper than the last.
    ///
    /// @param paths   fewer than were asked for when the graph has no more, or when the search was stopped
    /// @param ending  [Ending#COMPLETE] when as many were found as asked for, or all there are
    /// @param steps   work done
    record Paths(List<ArcPath> paths, Ending ending, long steps) implements Ranked {
        public Paths {
            paths = List.copyOf(paths);
        }
    }
}
