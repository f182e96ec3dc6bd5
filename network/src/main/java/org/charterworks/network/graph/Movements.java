package org.charterworks.network.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    final double[] lengthKm;
    final double[] hours;
    final double[] costUsdPerTonne;
    final double[] co2KgPerTonne;
    /// by node, one more than there are nodes: where the movements starting, or ending, at a node begin in the
    /// listings
    final int[] firstStarting;
    final int[] firstEnding;
    final int[] starting;
    final int[] ending;

    Movements(Collection<Node> sortedNodes, List<Link> sortedLinks, LinkPricing pricing) {
        nodes = sortedNodes.toArray(Node[]::new);
        nodeIndex = HashMap.newHashMap(nodes.length);
        for (int n = 0; n < nodes.length; n++) {
            nodeIndex.put(nodes[n].id(), n);
        }
        links = sortedLinks.toArray(Link[]::new);
        count = sortedLinks.stream()
                .mapToInt(each -> gaugesOf(each).size() * (each.bothWays() ? 2 : 1))
                .sum();
        link = new int[count];
        gauge = new String[count];
        tail = new int[count];
        head = new int[count];
        layerBit = new int[count];
        lengthKm = new double[count];
        hours = new double[count];
        costUsdPerTonne = new double[count];
        co2KgPerTonne = new double[count];
        fill(pricing);
        firstStarting = new int[nodes.length + 1];
        firstEnding = new int[nodes.length + 1];
        starting = listByNode(tail, firstStarting);
        ending = listByNode(head, firstEnding);
    }

    /// The gauges a link can be used on: each of `1435/1520` on rails, no distinction elsewhere.
    static List<String> gaugesOf(Link link) {
        return link.layer() == Layer.RAIL
                ? List.of(link.gauge().split("/")).stream().sorted().distinct().toList()
                : NO_GAUGE;
    }

    private void fill(LinkPricing pricing) {
        int m = 0;
        for (int l = 0; l < links.length; l++) {
            Link each = links[l];
            int from = nodeAt(each.from());
            int to = nodeAt(each.to());
            for (String gaugeInUse : gaugesOf(each)) {
                put(m++, l, gaugeInUse, from, to, pricing);
                if (each.bothWays()) {
                    put(m++, l, gaugeInUse, to, from, pricing);
                }
            }
        }
    }

    private void put(int m, int l, String gaugeInUse, int from, int to, LinkPricing pricing) {
        link[m] = l;
        gauge[m] = gaugeInUse;
        tail[m] = from;
        head[m] = to;
        layerBit[m] = Graph.bit(links[l].layer());
        lengthKm[m] = pricing.lengthKm(links[l]);
        hours[m] = pricing.hours(links[l]);
        costUsdPerTonne[m] = pricing.costUsdPerTonne(links[l]);
        co2KgPerTonne[m] = pricing.co2KgPerTonne(links[l]);
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
