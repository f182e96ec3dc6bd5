package org.charterworks.network.flow;

import java.util.List;

/// A flow, what it costs, and how sure it is that none is cheaper. Amounts are per year.
///
/// Totals of cost and the capacity prices are results; flows by route and loads are one of possibly several that
/// cost the same.
///
/// @param relativeGap           (cost − lower bound) / cost over the demands that have an affordable route; 0 or
///                              more, proved
/// @param iterations            rounds of pricing
/// @param moneyUsd              paid for carrying, without time, CO2 and unserved tonnes
/// @param tonneHours            tonnes times hours on the way
/// @param carriedCostUsd        generalised cost of what was carried
/// @param unservedCostUsd       unserved tonnes times their price
/// @param demands               in the order of the problem
/// @param loads                 links, nodes and dwell rows that carry something or have a price, sorted by
///                              element
public record FlowResult(
        FlowStatus status,
        double relativeGap,
        int iterations,
        double servedTonnes,
        double unservedTonnes,
        double moneyUsd,
        double tonneHours,
        double co2Kg,
        double carriedCostUsd,
        double unservedCostUsd,
        List<DemandResult> demands,
        List<ElementLoad> loads) {
    public FlowResult {
        demands = List.copyOf(demands);
        loads = List.copyOf(loads);
    }

    /// What was minimised: carried and unserved cost together.
    public double objectiveUsd() {
        return carriedCostUsd + unservedCostUsd;
    }

    /// Elements where more capacity would lower the cost, dearest first, then by element.
    public List<ElementLoad> binding() {
        return loads.stream()
                .filter(ElementLoad::isBinding)
                .sorted((a, b) -> Double.compare(b.shadowPriceUsdPerTonne(), a.shadowPriceUsdPerTonne()))
                .toList();
    }
}
