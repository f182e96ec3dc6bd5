package org.charterworks.network.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.path.Path;

/// Adds up what every element carries.
final class Loads {
    /// Prices below this, in USD per tonne, are rounding.
    private static final double LEAST_PRICE = 1e-7;

    private final Graph graph;
    private final Limits limits;
    private final LinearProgram program;
    private final int[] rowOfLimit;
    private final double[] onLink;
    private final double[] atNode;
    private final SortedMap<DwellId, Double> atDwell = new TreeMap<>();

    Loads(Graph graph, Limits limits, LinearProgram program, int[] rowOfLimit) {
        this.graph = graph;
        this.limits = limits;
        this.program = program;
        this.rowOfLimit = rowOfLimit;
        onLink = new double[graph.linkCount()];
        atNode = new double[graph.nodeCount()];
        limits.limitedDwells().forEach(dwell -> atDwell.put(dwell, 0.0));
    }

    void add(Path path, double tonnes) {
        atNode[graph.tail(path.movement(0))] += tonnes;
        for (int i = 0; i < path.length(); i++) {
            onLink[graph.linkOf(path.movement(i))] += tonnes;
            atNode[graph.head(path.movement(i))] += tonnes;
        }
        for (int i = 0; i <= path.length(); i++) {
            for (Dwell dwell : graph.dwells(path.charge(i))) {
                atDwell.merge(dwell.id(), tonnes, Double::sum);
            }
        }
    }

    /// Elements that carry something or have a price: nodes, links, dwell rows, each by id.
    List<ElementLoad> list() {
        List<ElementLoad> loads = new ArrayList<>();
        for (int n = 0; n < atNode.length; n++) {
            put(loads, graph.node(n).id(), atNode[n], limits.ofNode(n));
        }
        for (int l = 0; l < onLink.length; l++) {
            put(loads, graph.link(l).id(), onLink[l], limits.ofLink(l));
        }
        for (Map.Entry<DwellId, Double> each : atDwell.entrySet()) {
            put(loads, each.getKey(), each.getValue(), limits.ofDwell(each.getKey()));
        }
        return loads;
    }

    private void put(List<ElementLoad> loads, ElementId element, double tonnes, int limit) {
        double dual = limit < 0 || rowOfLimit[limit] < 0 ? 0 : -program.dual(rowOfLimit[limit]);
        double price = dual < LEAST_PRICE ? 0 : dual;
        if (tonnes > 0 || price > 0) {
            OptionalDouble capacity = limit < 0 ? OptionalDouble.empty() : OptionalDouble.of(limits.capacity(limit));
            loads.add(new ElementLoad(element, tonnes, capacity, price));
        }
    }
}
