package org.charterworks.network.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;

/// The movements of a graph as arrays, indexed by movement unless said otherwise.
final class Movements {
    private static final List<String> NO_GAUGE = List.of("");

    /// by node
    final Node[] nodes;
    final Map<NodeId, Integer> nodeIndex;
    /// by link
    final Link[] links;
    final int count;
    final int[] link;
    final String[] gauge;
    final int[] tail;
    final int[] head;
    final int[] layerBit;
    /// by node, one more than there are nodes: where the movements starting, or ending, at a node begin in the
    /// listings
    final int[] firstStarting;
    final int[] firstEnding;
    final int[] starting;
    final int[] ending;

    Movements(Collection<Node> sortedNodes, List<Link> sortedLinks) {
        nodes = sortedNodes.toArray(Node[]::new);
        nodeIndex = HashMap.newHashMap(nodes.length);
        for (int n = 0; n < nodes.length; n++) {
            nodeIndex.put(nodes[n].id(), n);
        }
        links = sortedLinks.toArray(Link[]::new);
        int movements = 0;
        for (Link each : links) {
            movements += gaugesOf(each).size() * (each.bothWays() ? 2 : 1);
        }
        count = movements;
        link = new int[count];
        gauge = new String[count];
        tail = new int[count];
        head = new int[count];
        layerBit = new int[count];
        fill();
        firstStarting = new int[nodes.length + 1];
        firstEnding = new int[nodes.length + 1];
        starting = listByNode(tail, firstStarting);
        ending = listByNode(head, firstEnding);
    }

    /// The gauges a link can be used on: each of `1435/1520` on rails, no distinction elsewhere.
    static List<String> gaugesOf(Link link) {
        if (link.layer() != Layer.RAIL) {
            return NO_GAUGE;
        }
        return link.gauge().indexOf('/') < 0
                ? List.of(link.gauge())
                : Stream.of(link.gauge().split("/")).sorted().distinct().toList();
    }

    private void fill() {
        int m = 0;
        for (int l = 0; l < links.length; l++) {
            Link each = links[l];
            int from = nodeAt(each.from());
            int to = nodeAt(each.to());
            for (String gaugeInUse : gaugesOf(each)) {
                put(m++, l, gaugeInUse, from, to);
                if (each.bothWays()) {
                    put(m++, l, gaugeInUse, to, from);
                }
            }
        }
    }

    private void put(int m, int l, String gaugeInUse, int from, int to) {
        link[m] = l;
        gauge[m] = gaugeInUse;
        tail[m] = from;
        head[m] = to;
        layerBit[m] = Graph.bit(links[l].layer());
    }

    private int nodeAt(NodeId id) {
        return nodeIndex.getOrDefault(id, -1);
    }

    /// Lists movements by node in their own order, and fills where each node begins.
    private int[] listByNode(int[] nodeOf, int[] first) {
        for (int node : nodeOf) {
            first[node + 1]++;
        }
        for (int n = 0; n < nodes.length; n++) {
            first[n + 1] += first[n];
        }
        int[] next = first.clone();
        int[] listed = new int[count];
        for (int m = 0; m < count; m++) {
            listed[next[nodeOf[m]]++] = m;
        }
        return listed;
    }

    Layer layerOf(int movement) {
        return links[link[movement]].layer();
    }

    String countryBefore(int movement) {
        return nodes[tail[movement]].country();
    }

    String countryAfter(int movement) {
        return nodes[head[movement]].country();
    }
}
