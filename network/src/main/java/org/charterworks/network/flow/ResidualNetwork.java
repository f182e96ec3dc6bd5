package org.charterworks.network.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;

/// Room left on every arc, filled along shortest ways until there is none (Edmonds & Karp 1972).
///
/// Every node is two vertices, inner and outer, joined by an arc with the node's capacity; the two ends of the
/// journey are not limited. Arcs come in pairs: arc a and, to take flow back, a ^ 1. A two-way link is one pair
/// each way with the whole capacity: flows against each other cancel, so together they never exceed it. Each
/// step empties an arc exactly, so it ends with doubles as well.
final class ResidualNetwork {
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    private static final int UNSEEN = -1;
    private static final int SOURCE = -2;

    private final List<NodeId> nodes = new ArrayList<>();
    private final Map<NodeId, Integer> indexOf = new HashMap<>();
    private final List<List<Integer>> arcsAt = new ArrayList<>();
    private final List<Integer> head = new ArrayList<>();
    private final List<Double> room = new ArrayList<>();
    private final List<ElementId> element = new ArrayList<>();
    private final int source;
    private final int sink;

    ResidualNetwork(Network network, Set<Layer> layers, SortedMap<ElementId, Double> capacity, NodeId from, NodeId to) {
        for (Node node : network.nodes()) {
            indexOf.put(node.id(), nodes.size());
            nodes.add(node.id());
            arcsAt.add(new ArrayList<>());
            arcsAt.add(new ArrayList<>());
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("the most between a place and itself was asked for: " + from);
        }
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

    private void addPair(int tail, int newHead, double limit, ElementId of) {
        arcsAt.get(tail).add(head.size());
        head.add(newHead);
        room.add(limit);
        arcsAt.get(newHead).add(head.size());
        head.add(tail);
        room.add(0.0);
        element.add(of);
        element.add(of);
    }

    MaxFlow solve() {
        int[] endless = reach(left -> left == NO_LIMIT);
        if (endless[sink] != UNSEEN) {
            return new MaxFlow.NotLimited(linksOn(endless));
        }
        double flow = 0;
        int[] arrivedBy = reach(left -> left > 0);
        while (arrivedBy[sink] != UNSEEN) {
            flow += fill(arrivedBy);
            arrivedBy = reach(left -> left > 0);
        }
        return new MaxFlow.Limited(flow, cut(arrivedBy), sourceSide(arrivedBy));
    }

    /// By vertex: the arc by which it is reached first over arcs with such room, [#SOURCE], or [#UNSEEN].
    private int[] reach(DoublePredicate usable) {
        int[] arrivedBy = new int[arcsAt.size()];
        Arrays.fill(arrivedBy, UNSEEN);
        arrivedBy[source] = SOURCE;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(source));
        while (!waiting.isEmpty()) {
            for (int arc : arcsAt.get(waiting.remove())) {
                int vertex = head.get(arc);
                if (arrivedBy[vertex] == UNSEEN && usable.test(room.get(arc))) {
                    arrivedBy[vertex] = arc;
                    waiting.add(vertex);
                }
            }
        }
        return arrivedBy;
    }

    private double fill(int[] arrivedBy) {
        double least = NO_LIMIT;
        for (int arc : way(arrivedBy)) {
            least = Math.min(least, room.get(arc));
        }
        for (int arc : way(arrivedBy)) {
            room.set(arc, room.get(arc) - least);
            room.set(arc ^ 1, room.get(arc ^ 1) + least);
        }
        return least;
    }

    /// The arcs from the sink back to the source.
    private List<Integer> way(int[] arrivedBy) {
        List<Integer> arcs = new ArrayList<>();
        for (int vertex = sink; vertex != source; vertex = head.get(arrivedBy[vertex] ^ 1)) {
            arcs.add(arrivedBy[vertex]);
        }
        return arcs;
    }

    private List<LinkId> linksOn(int[] arrivedBy) {
        return way(arrivedBy).reversed().stream()
                .map(element::get)
                .filter(LinkId.class::isInstance)
                .map(LinkId.class::cast)
                .toList();
    }

    /// Elements with an arc from a reached vertex to one that is not reached.
    private List<ElementId> cut(int[] arrivedBy) {
        Set<ElementId> cut = new TreeSet<>();
        for (int arc = 0; arc < head.size(); arc += 2) {
            if (arrivedBy[head.get(arc ^ 1)] != UNSEEN && arrivedBy[head.get(arc)] == UNSEEN) {
                cut.add(element.get(arc));
            }
        }
        return List.copyOf(cut);
    }

    /// Nodes that more could still reach. A full node is on the source side when it is the cut: its inner vertex
    /// is reached.
    private List<NodeId> sourceSide(int[] arrivedBy) {
        return nodes.stream()
                .filter(node -> arrivedBy[inner(node)] != UNSEEN || arrivedBy[outer(node)] != UNSEEN)
                .sorted()
                .toList();
    }
}
