package org.charterworks.network.hierarchy;

import java.util.Arrays;
import org.charterworks.network.digraph.ExactCosts;

/// The costs of one scenario on a hierarchy: for every edge the least cost up it and down it over lower
/// nodes. Never changed; [#with] gives the metric of a scenario in which some arcs differ, and works out only
/// what depends on them.
public final class Metric {
    final Hierarchy hierarchy;
    final ExactCosts costs;
    /// by edge: from its lower to its higher end; infinite where there is no way
    final double[] up;
    /// by edge: from its higher to its lower end
    final double[] down;

    private Metric(Hierarchy hierarchy, ExactCosts costs, double[] up, double[] down) {
        this.hierarchy = hierarchy;
        this.costs = costs;
        this.up = up;
        this.down = down;
    }

    static Metric of(Hierarchy hierarchy, ExactCosts costs) {
        if (costs.arcCount() != hierarchy.graph.arcCount()) {
            throw new IllegalArgumentException(
                    "costs of " + costs.arcCount() + " arcs for a graph of " + hierarchy.graph.arcCount());
        }
        double[] up = new double[hierarchy.edgeCount()];
        double[] down = new double[hierarchy.edgeCount()];
        Metric metric = new Metric(hierarchy, costs, up, down);
        metric.copyArcs();
        metric.relaxLowerTriangles();
        return metric;
    }

    public Hierarchy hierarchy() {
        return hierarchy;
    }

    public ExactCosts costs() {
        return costs;
    }

    /// The metric when the costs of some arcs change.
    ///
    /// @param arc      arcs whose cost changes
    /// @param newCost  by place in `arc`; `POSITIVE_INFINITY` closes the arc
    public Metric with(int[] arc, double[] newCost) {
        Metric changed = new Metric(hierarchy, costs.with(arc, newCost), up.clone(), down.clone());
        new Repair(changed).run(arc);
        return changed;
    }

    private void copyArcs() {
        Arrays.fill(up, Double.POSITIVE_INFINITY);
        Arrays.fill(down, Double.POSITIVE_INFINITY);
        for (int arc = 0; arc < costs.arcCount(); arc++) {
            int edge = hierarchy.edgeOfArc[arc];
            if (edge >= 0) {
                double[] side = isUp(arc, edge) ? up : down;
                side[edge] = Math.min(side[edge], costs.cost(arc));
            }
        }
    }

    /// Whether an arc leads from the lower end of its edge to the higher.
    boolean isUp(int arc, int edge) {
        return hierarchy.order.rankOf(hierarchy.graph.tail(arc)) == hierarchy.lower[edge];
    }

    /// For every node x in order, improves the edges up from x by the ways over each lower neighbour of x.
    /// These are final by then, because their lower end comes before x.
    private void relaxLowerTriangles() {
        int[] firstUp = hierarchy.firstUp;
        int[] higher = hierarchy.higher;
        int[] edgeTo = new int[firstUp.length - 1];
        for (int x = 0; x < firstUp.length - 1; x++) {
            for (int e = firstUp[x]; e < firstUp[x + 1]; e++) {
                edgeTo[higher[e]] = e;
            }
            for (int i = hierarchy.firstDown[x]; i < hierarchy.firstDown[x + 1]; i++) {
                int toX = hierarchy.downEdge[i];
                int v = hierarchy.lower[toX];
                if (hierarchy.isOpen[v]) {
                    relaxOver(toX, firstUp[v + 1], edgeTo);
                }
            }
        }
    }

    /// Improves the edges from x to the other higher neighbours of v by the way over v.
    ///
    /// @param toX  edge from v to x
    /// @param end  end of the edges up from v
    private void relaxOver(int toX, int end, int[] edgeTo) {
        double upToX = up[toX];
        double downFromX = down[toX];
        for (int e = toX + 1; e < end; e++) {
            int across = edgeTo[hierarchy.higher[e]];
            up[across] = Math.min(up[across], downFromX + up[e]);
            down[across] = Math.min(down[across], down[e] + upToX);
        }
    }
}
