package org.charterworks.network.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.Path;

/// Finds the demands whose routes are one choice among several of the same cost.
///
/// The problem is solved twice with surcharges too small to matter, the second the reverse of the first: a
/// flow
/// that is the only cheapest one comes out the same both times, one of several does not. The surcharges are
/// without pattern, so that no two pairs of demand and link share one.
public final class FlowTies {
    /// The most a link or an unserved tonne is surcharged: routes whose costs differ by less than the sum
    /// over
    /// their links count as equally dear.
    public static final double SURCHARGE_USD_PER_TONNE = 1e-3;

    /// Parts of a demand below which a difference is rounding.
    private static final double SAME = 1e-6;

    private FlowTies() {}

    /// The demands with more than one cheapest flow, sorted.
    public static SortedSet<DemandId> of(FlowProblem problem, FlowOptions options) {
        List<DemandResult> one = surcharged(problem, options, false).demands();
        List<DemandResult> other = surcharged(problem, options, true).demands();
        SortedSet<DemandId> tied = new TreeSet<>();
        for (int d = 0; d < one.size(); d++) {
            double rounding = SAME * Math.max(1, problem.demands().get(d).tonnesPerYear());
            if (differ(byPath(one.get(d)), byPath(other.get(d)), rounding)) {
                tied.add(one.get(d).id());
            }
        }
        return Collections.unmodifiableSortedSet(tied);
    }

    private static FlowResult surcharged(FlowProblem problem, FlowOptions options, boolean reversed) {
        Graph graph = problem.graph();
        int step = graph.linkCount() + 1;
        Map<DemandId, Integer> first = new HashMap<>();
        List<FlowDemand> demands = new ArrayList<>();
        for (FlowDemand demand : problem.demands()) {
            first.put(demand.id(), step * demands.size());
            demands.add(new FlowDemand(
                    demand.id(),
                    demand.from(),
                    demand.to(),
                    demand.layers(),
                    demand.tonnesPerYear(),
                    demand.valueOfTimeUsdPerTonneHour(),
                    demand.unservedCostUsdPerTonne() + surcharge(step * demands.size() + step - 1, reversed)));
        }
        FlowProblem tilted =
                new FlowProblem(graph, demands, problem.capacityTonnesPerYear(), problem.co2PriceUsdPerTonne());
        KnownPaths known = new KnownPaths(graph, Optional.of(demand -> {
            long[] byMovement = new long[graph.movementCount()];
            for (int m = 0; m < byMovement.length; m++) {
                byMovement[m] = Costs.scaled(surcharge(first.getOrDefault(demand, 0) + graph.linkOf(m), reversed));
            }
            return byMovement;
        }));
        return CapacityFlow.solve(tilted, options, known);
    }

    private static double surcharge(int number, boolean reversed) {
        double part = (mixed(number + 1L) >>> 11) * 0x1p-53;
        return SURCHARGE_USD_PER_TONNE * (reversed ? 1 - part : part);
    }

    /// The finaliser of SplitMix64 (Steele, Lea & Flood 2014): close numbers in, numbers without pattern
    /// out.
    private static long mixed(long number) {
        long z = number * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static Map<Path, Double> byPath(DemandResult result) {
        Map<Path, Double> tonnes = new HashMap<>();
        result.routes().forEach(route -> tonnes.merge(route.path(), route.tonnesPerYear(), Double::sum));
        return tonnes;
    }

    private static boolean differ(Map<Path, Double> one, Map<Path, Double> other, double rounding) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .anyMatch(path -> Math.abs(one.getOrDefault(path, 0.0) - other.getOrDefault(path, 0.0)) > rounding);
    }
}
