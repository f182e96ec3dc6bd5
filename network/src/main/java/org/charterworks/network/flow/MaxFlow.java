package org.charterworks.network.flow;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;

/// The most that can pass from one place to another in a year, and the cut that limits it (Ford & Fulkerson
/// 1956).
///
/// Links carry their capacity in both directions together, nodes between the two ends carry theirs in passing.
/// It takes for granted that cargo changes between the links of a node, so where a gauge or a missing terminal
/// forbids that the figure is an upper bound; [CapacityFlow] knows those. Method:
/// `docs/methods/capacity-flow.md`.
public sealed interface MaxFlow {
    /// A largest flow exists and is limited.
    ///
    /// @param cut         links and nodes whose capacities add up to the flow, sorted. Of several such cuts the
    ///                    one nearest to the source
    /// @param sourceSide  nodes that could still be reached with more, the source included, sorted
    record Limited(double tonnesPerYear, List<ElementId> cut, List<NodeId> sourceSide) implements MaxFlow {
        public Limited {
            cut = List.copyOf(cut);
            sourceSide = List.copyOf(sourceSide);
        }
    }

    /// There is a way on which no capacity is known, so nothing can be said.
    record NotLimited(List<LinkId> way) implements MaxFlow {
        public NotLimited {
            way = List.copyOf(way);
        }
    }

    /// The most that can pass over the open links of these layers.
    ///
    /// @param capacity  by link and node, as from [Capacities]; an element that is absent is not limited
    /// @throws java.util.NoSuchElementException when the network has no such node
    static MaxFlow between(
            Network network, Set<Layer> layers, SortedMap<ElementId, Double> capacity, NodeId from, NodeId to) {
        return new ResidualNetwork(network, layers, capacity, from, to).solve();
    }
}
