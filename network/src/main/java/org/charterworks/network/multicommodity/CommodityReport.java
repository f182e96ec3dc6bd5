package org.charterworks.network.multicommodity;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.multicommodity.CommodityResult.PathFlow;
import org.charterworks.network.multicommodity.CommodityResult.Status;

/// Turns amounts on columns into a flow that keeps every capacity: where rounding, or stopping
/// early, left too much on an arc, the path that came last gives way and what it cannot carry is unserved.
final class CommodityReport {
    /// What is left of an amount by no more than this part of it is rounding.
    private static final double ROUNDING = 1e-12;

    private final CommodityProblem problem;
    private final Pool pool;
    private final double[] columnFlow;
    private final double[] arcFlow;
    private final double[] unserved;
    private double cost;

    CommodityReport(CommodityProblem problem, Pool pool, double[] columnFlow) {
        this.problem = problem;
        this.pool = pool;
        this.columnFlow = columnFlow;
        arcFlow = new double[problem.graph.arcCount()];
        unserved = new double[problem.commodities.size()];
    }

    CommodityResult write(Status status, double lowerBound, int iterations, double[] price) {
        List<List<PathFlow>> paths = new ArrayList<>();
        for (int k = 0; k < unserved.length; k++) {
            paths.add(new ArrayList<>());
            unserved[k] = problem.commodities.get(k).amount();
        }
        for (int column = unserved.length; column < columnFlow.length; column++) {
            int k = pool.commodity(column);
            double amount = Math.min(Math.min(columnFlow[column], unserved[k]), room(column));
            if (amount > 0) {
                for (int arc : pool.arcs(column)) {
                    arcFlow[arc] += amount;
                }
                unserved[k] -= amount;
                cost += amount * pool.cost(column);
                paths.get(k).add(new PathFlow(new ArcPath(pool.cost(column), pool.arcs(column)), amount));
            }
        }
        for (int k = 0; k < unserved.length; k++) {
            if (unserved[k] <= ROUNDING * problem.commodities.get(k).amount()) {
                unserved[k] = 0;
            }
            cost += unserved[k] * problem.commodities.get(k).unservedCost();
        }
        return new CommodityResult(
                status,
                cost,
                Math.min(lowerBound, cost),
                iterations,
                paths.stream().map(List::copyOf).toList(),
                unserved,
                arcFlow,
                price);
    }

    private double room(int column) {
        double least = Double.POSITIVE_INFINITY;
        for (int arc : pool.arcs(column)) {
            least = Math.min(least, problem.capacity[arc] - arcFlow[arc]);
        }
        return least;
    }
}
