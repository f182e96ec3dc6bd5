package org.charterworks.network.pareto;

import java.util.Arrays;

/// A path of a Pareto set with its cost in every criterion.
public final class ParetoPath {
    private final double[] costs;
    private final int[] arcs;

    ParetoPath(double[] costs, int[] arcs) {
        this.costs = costs;
        this.arcs = arcs;
    }

    /// Cost in a criterion, in the order in which the criteria were given.
    public double cost(int criterion) {
        return costs[criterion];
    }

    /// A copy of the costs by criterion.
    public double[] costs() {
        return costs.clone();
    }

    /// Number of arcs.
    public int length() {
        return arcs.length;
    }

    /// A copy of the arcs, in the order of travel.
    public int[] arcs() {
        return arcs.clone();
    }

    @Override
    public String toString() {
        return Arrays.toString(costs) + " over arcs " + Arrays.toString(arcs);
    }
}
