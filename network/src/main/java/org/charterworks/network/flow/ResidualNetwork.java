package org.charterworks.network.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;

/// A network as [ResidualArcs].
///
/// Every node is two vertices, inner and outer, joined by an arc with the node's capacity; the two ends of the
/// journey are not limited. A two-way link is one pair each way with the whole capacity: flows against each other
/// cancel, so together they never exceed it.
final class ResidualNetwork {
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private final List<NodeId> nodes = new ArrayList<>();
    private final Map<NodeId, Integer> indexOf = new HashMap<>();
    private final ResidualArcs arcs;

    /// By the number of a pair.
    private final List<ElementId> element = new ArrayList<>();

    private final int source;
    private final int sink;

    ResidualNetwork(Network network, Set<Layer> layers, SortedMap<ElementId, Double> capacity, NodeId from, NodeId to) {
        for (Node node : network.nodes()) {
            indexOf.put(node.id(), nodes.size());
            nodes.add(node.id());
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("the most between a place and itself was asked for: " + from);
        }
        arcs = new ResidualArcs(2 * nodes.size());
        source = outer(network.node(from).id());
        sink = inner(network.node(to).id());
        for (NodeId node : nodes) {
            addPair(inner(node), outer(node), capacity.getOrDefault(node, NO_LIMIT), node);
        }
        for (Link link : network.links()) {
            if (link.isOpen() && layers.contains(link.layer())) {
                double limit = capacity.getOrDefault(link.id(), NO_LIMIT);
                addPair(outer(link.from()), inner(link.to()), limit, link.id());
                if (link.bothWays()) {
                    addPair(outer(link.to()), inner(link.from()), limit, link.id());
                }
            }
        }
    }

    private int inner(NodeId node) {
        return 2 * indexOf.getOrDefault(node, 0);
    }

    private int outer(NodeId node) {
        return inner(node) + 1;
    }

    private void addPair(int tail, int head, double limit, ElementId of) {
        arcs.add(tail, head, limit, 0);
        element.add(of);
    }

    MaxFlow solve() {
        int[] endless = arcs.reach(source, left -> left == NO_LIMIT);
        if (endless[sink] != ResidualArcs.UNSEEN) {
            return new MaxFlow.NotLimited(linksOn(endless));
        }
        double flow = arcs.fill(source, sink);
        boolean[] reached = arcs.reached(source);
        return new MaxFlow.Limited(flow, cut(reached), sourceSide(reached));
    }

    private List<LinkId> linksOn(int[] arrivedBy) {
        return arcs.way(arrivedBy, source, sink).reversed().stream()
                .map(arc -> element.get(arc / 2))
                .filter(LinkId.class::isInstance)
                .map(LinkId.class::cast)
                .toList();
    }

    /// Elements with an arc from a reached vertex to one that is not reached.
    private List<ElementId> cut(boolean[] reached) {
        Set<ElementId> cut = new TreeSet<>();
        for (int pair = 0; pair < element.size(); pair++) {
            if (reached[arcs.tail(2 * pair)] && !reached[arcs.head(2 * pair)]) {
                cut.add(element.get(pair));
            }
        }
        return List.copyOf(cut);
    }

    /// Nodes that more could still reach. A full node is on the source side when it is the cut: its inner vertex
    /// is reached.
    private List<NodeId> sourceSide(boolean[] reached) {
        return nodes.stream()
                .filter(node -> reached[inner(node)] || reached[outer(node)])
                .sorted()
                .toList();
    }
}
