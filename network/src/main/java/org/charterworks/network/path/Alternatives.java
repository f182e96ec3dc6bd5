package org.charterworks.network.path;

import java.util.List;

/// The best route and others that are meaningfully different from it and from each other.
///
/// @param best    as [Routing#best] gives it
/// @param others  dearer ones, cheapest first; empty when there is no best one or no other
public record Alternatives(Routed best, List<Alternative> others) {
    public Alternatives {
        others = List.copyOf(others);
    }

    /// A further route.
    ///
    /// @param stretch   its cost under the objective as a multiple of the best, at least 1
    /// @param sharedKm  the most it has in common with any route named before it
    public record Alternative(Route route, double stretch, double sharedKm) {}
}
