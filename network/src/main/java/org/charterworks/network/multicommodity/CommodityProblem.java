package org.charterworks.network.multicommodity;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.model.Problem;

/// Commodities that share the capacities of a graph. It can always be solved, because everything may be left
/// unserved.
public final class CommodityProblem {
    final Digraph graph;
    final int firstThroughNode;
    final double[] cost;
    final double[] capacity;
    final List<Commodity> commodities;

    /// States a problem.
    ///
    /// @param firstThroughNode  paths may begin or end at the nodes below it but not pass through them; 0 for
    ///                          none
    /// @param cost      by arc and unit; `POSITIVE_INFINITY` closes the arc
    /// @param capacity  by arc, for all commodities together; `POSITIVE_INFINITY` where there is no limit
    /// @throws IllegalArgumentException when [#problems] finds any
    public CommodityProblem(
            Digraph graph, int firstThroughNode, double[] cost, double[] capacity, List<Commodity> commodities) {
        List<Problem> problems = problems(graph, cost, capacity, commodities);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("not a problem to solve: " + problems);
        }
        this.graph = graph;
        this.firstThroughNode = firstThroughNode;
        this.cost = cost.clone();
        this.capacity = capacity.clone();
        this.commodities = List.copyOf(commodities);
    }

    /// Everything that is wrong with the parts of a problem.
    public static List<Problem> problems(Digraph graph, double[] cost, double[] capacity, List<Commodity> commodities) {
        List<Problem> problems = new ArrayList<>();
        check(problems, graph, cost, "cost");
        check(problems, graph, capacity, "capacity");
        for (int k = 0; k < commodities.size(); k++) {
            Commodity each = commodities.get(k);
            String where = "commodity " + k;
            if (Math.min(each.from(), each.to()) < 0 || Math.max(each.from(), each.to()) >= graph.nodeCount()) {
                problems.add(new Problem(
                        where,
                        "from node " + each.from() + " to node " + each.to(),
                        "name nodes from 0 to " + (graph.nodeCount() - 1)));
            }
            if (!(each.amount() >= 0 && each.amount() < Double.POSITIVE_INFINITY)) {
                problems.add(new Problem(where + " amount", String.valueOf(each.amount()), "give 0 or more"));
            }
            if (!(each.unservedCost() >= 0 && each.unservedCost() < Double.POSITIVE_INFINITY)) {
                problems.add(new Problem(
                        where + " unserved cost", String.valueOf(each.unservedCost()), "give a price of 0 or more"));
            }
        }
        return problems;
    }

    private static void check(List<Problem> problems, Digraph graph, double[] values, String name) {
        if (values.length != graph.arcCount()) {
            problems.add(new Problem(
                    name, values.length + " values for " + graph.arcCount() + " arcs", "give one for each arc"));
        }
        for (int arc = 0; arc < values.length; arc++) {
            if (!(values[arc] >= 0)) {
                problems.add(new Problem("arc " + arc + " " + name, String.valueOf(values[arc]), "give 0 or more"));
            }
        }
    }
}
