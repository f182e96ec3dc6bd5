package org.charterworks.network.flow;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Path;

/// The capacities of a problem in the graph's own numbers, and which of them a path meets.
///
/// Limits are numbered in the order of their elements. A path meets the limit of a link on each movement, of a
/// node at its start and at the end of each movement, and of a dwell row each time it pays it. Infinite
/// capacities are no limits.
final class Limits {
    private static final int NONE = -1;

    private final Graph graph;
    private final double[] capacity;
    /// by link, by node: number of the limit, or −1
    private final int[] ofLink;
    private final int[] ofNode;
    private final SortedMap<DwellId, Integer> ofDwell = new TreeMap<>();

    Limits(Graph graph, SortedMap<ElementId, Double> capacities) {
        this.graph = graph;
        ofLink = new int[graph.linkCount()];
        ofNode = new int[graph.nodeCount()];
        Arrays.fill(ofLink, NONE);
        Arrays.fill(ofNode, NONE);
        capacity = new double[capacities.size()];
        int next = 0;
        for (Map.Entry<ElementId, Double> each : capacities.entrySet()) {
            if (Double.isFinite(each.getValue())) {
                capacity[next] = each.getValue();
                note(each.getKey(), next++);
            }
        }
    }

    private void note(ElementId element, int limit) {
        switch (element) {
            case LinkId link -> note(ofLink, graph.indexOf(link), limit);
            case NodeId node -> note(ofNode, graph.indexOf(node), limit);
            case DwellId dwell -> ofDwell.put(dwell, limit);
            case AreaId ignored -> {}
        }
    }

    private static void note(int[] limitOf, int index, int limit) {
        if (index >= 0) {
            limitOf[index] = limit;
        }
    }

    int count() {
        return capacity.length;
    }

    double capacity(int limit) {
        return capacity[limit];
    }

    /// Number of the limit of a link, or −1.
    int ofLink(int link) {
        return ofLink[link];
    }

    int ofNode(int node) {
        return ofNode[node];
    }

    int ofDwell(DwellId dwell) {
        return ofDwell.getOrDefault(dwell, NONE);
    }

    Set<DwellId> limitedDwells() {
        return ofDwell.keySet();
    }

    /// The limits a path meets, each as often as it meets it, sorted.
    int[] metBy(Path path) {
        int[] met = new int[2 * path.length() + 1 + (ofDwell.isEmpty() ? 0 : dwellsOn(path))];
        int size = add(met, 0, ofNode[graph.tail(path.movement(0))]);
        for (int i = 0; i < path.length(); i++) {
            size = add(met, size, ofLink[graph.linkOf(path.movement(i))]);
            size = add(met, size, ofNode[graph.head(path.movement(i))]);
        }
        if (!ofDwell.isEmpty()) {
            for (int i = 0; i <= path.length(); i++) {
                for (Dwell dwell : graph.dwells(path.charge(i))) {
                    size = add(met, size, ofDwell(dwell.id()));
                }
            }
        }
        int[] sorted = Arrays.copyOf(met, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int add(int[] met, int size, int limit) {
        if (limit == NONE) {
            return size;
        }
        met[size] = limit;
        return size + 1;
    }

    private int dwellsOn(Path path) {
        int count = 0;
        for (int i = 0; i <= path.length(); i++) {
            count += graph.dwells(path.charge(i)).size();
        }
        return count;
    }

    /// What a movement costs beside its own cost, when limits have prices.
    long[] movementPrices(long[] price) {
        long[] ofMovement = new long[graph.movementCount()];
        for (int m = 0; m < ofMovement.length; m++) {
            ofMovement[m] = priceOf(ofLink[graph.linkOf(m)], price) + priceOf(ofNode[graph.head(m)], price);
        }
        return ofMovement;
    }

    long[] chargePrices(long[] price) {
        long[] ofCharge = new long[graph.chargeCount()];
        if (!ofDwell.isEmpty()) {
            for (int c = 0; c < ofCharge.length; c++) {
                for (Dwell dwell : graph.dwells(c)) {
                    ofCharge[c] += priceOf(ofDwell(dwell.id()), price);
                }
            }
        }
        return ofCharge;
    }

    /// The price of starting at a node.
    long startPrice(int node, long[] price) {
        return priceOf(ofNode[node], price);
    }

    private static long priceOf(int limit, long[] price) {
        return limit == NONE ? 0 : price[limit];
    }
}
