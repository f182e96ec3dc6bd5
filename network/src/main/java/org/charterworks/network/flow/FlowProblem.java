package org.charterworks.network.flow;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;

/// Demands on a graph with capacities: carry each tonne on a route, or leave it unserved at a price, at least
/// total cost.
///
/// The cost of a tonne is money + value of time × hours + CO2 price × CO2, summed over its route
/// (`docs/methods/capacity-flow.md`).
///
/// @param capacityTonnesPerYear   by link (both directions together), node (each visit counts, ends included) or
///                                dwell row; an element that is absent is not limited. Ids the graph does not
///                                use are ignored
public record FlowProblem(
        Graph graph,
        List<FlowDemand> demands,
        SortedMap<ElementId, Double> capacityTonnesPerYear,
        double co2PriceUsdPerTonne) {
    public FlowProblem {
        demands = List.copyOf(demands);
        capacityTonnesPerYear = Collections.unmodifiableSortedMap(new TreeMap<>(capacityTonnesPerYear));
        Set<DemandId> seen = new HashSet<>();
        for (FlowDemand demand : demands) {
            if (!seen.add(demand.id())) {
                throw new IllegalArgumentException("demand " + demand.id() + " appears more than once");
            }
        }
        for (Map.Entry<ElementId, Double> capacity : capacityTonnesPerYear.entrySet()) {
            if (!(capacity.getValue() >= 0)) {
                throw new IllegalArgumentException(capacity.getKey().reference()
                        + " needs a capacity of 0 or more tonnes, got " + capacity.getValue());
            }
        }
        if (!(co2PriceUsdPerTonne >= 0 && Double.isFinite(co2PriceUsdPerTonne))) {
            throw new IllegalArgumentException("a CO2 price may not be negative, got " + co2PriceUsdPerTonne);
        }
    }
}
