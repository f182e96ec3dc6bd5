package org.charterworks.network.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.path.GeneralisedCost;
import org.charterworks.network.path.Path;

/// Sends whole tonnes in every possible way and remembers the cheapest. Only for a handful of tonnes.
final class WholeTonnes {
    private final FlowProblem problem;
    private final List<List<Path>> paths;
    private final Map<ElementId, Double> free;
    private double best = Double.POSITIVE_INFINITY;

    WholeTonnes(FlowProblem problem) {
        this.problem = problem;
        this.free = new TreeMap<>(problem.capacityTonnesPerYear());
        this.paths = problem.demands().stream()
                .map(demand -> CapacityFlowRandomTest.paths(problem.graph(), demand).stream()
                        .sorted(Comparator.comparingDouble(path -> cost(path, demand)))
                        .limit(12)
                        .toList())
                .toList();
    }

    double leastCost() {
        send(0, problem.demands().getFirst().tonnesPerYear(), 0, 0);
        return best;
    }

    /// Decides on the tonnes left of a demand over its paths from `first` on, then on the demands after it.
    private void send(int demand, double left, int first, double cost) {
        if (cost >= best) {
            return;
        }
        if (demand == problem.demands().size()) {
            best = cost;
            return;
        }
        double unserved = cost + left * problem.demands().get(demand).unservedCostUsdPerTonne();
        double next =
                demand + 1 < paths.size() ? problem.demands().get(demand + 1).tonnesPerYear() : 0;
        send(demand + 1, next, 0, unserved);
        if (left < 1) {
            return;
        }
        for (int p = first; p < paths.get(demand).size(); p++) {
            Path path = paths.get(demand).get(p);
            if (take(path, 1)) {
                send(demand, left - 1, p, cost + cost(path, problem.demands().get(demand)));
            }
            take(path, -1);
        }
    }

    /// Takes room for one tonne on a path, or gives it back; says whether there was room.
    private boolean take(Path path, double tonnes) {
        boolean fits = true;
        for (ElementId element : CapacityFlowRandomTest.elements(path)) {
            if (free.containsKey(element)) {
                fits &= free.merge(element, -tonnes, Double::sum) >= 0;
            }
        }
        return fits;
    }

    private static double cost(Path path, FlowDemand demand) {
        return path.total(new GeneralisedCost(demand.valueOfTimeUsdPerTonneHour(), 0));
    }
}
