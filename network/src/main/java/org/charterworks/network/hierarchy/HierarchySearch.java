package org.charterworks.network.hierarchy;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.charterworks.network.digraph.ArcPath;

/// Queries on one hierarchy under any of its metrics. A workspace: one per thread, used again and again; no
/// memory is taken in its loops.
///
/// A point query walks from both ends up the elimination tree. Every shortest path has an equal one that
/// first climbs and then descends, and all nodes above a node are its ancestors, so the two walks see it.
public final class HierarchySearch {
    private static final int NONE = -1;

    private final Hierarchy hierarchy;
    /// by rank: cost from the start upwards; infinite between queries
    private final double[] forward;
    private final double[] backward;
    /// by rank: last edge of the way up
    private final int[] forwardEdge;
    private final int[] backwardEdge;
    /// by rank: cost from the start downwards, in a sweep
    private final double[] swept;
    private final Unpacking unpacking;
    private double best;
    private int meeting;

    public HierarchySearch(Hierarchy hierarchy) {
        int count = hierarchy.graph.nodeCount();
        this.hierarchy = hierarchy;
        forward = new double[count];
        backward = new double[count];
        Arrays.fill(forward, Double.POSITIVE_INFINITY);
        Arrays.fill(backward, Double.POSITIVE_INFINITY);
        forwardEdge = new int[count];
        backwardEdge = new int[count];
        swept = new double[count];
        unpacking = new Unpacking(hierarchy);
    }

    /// Cost of a shortest path, or empty when there is none.
    ///
    /// @param metric  of this hierarchy
    public OptionalDouble cost(Metric metric, int from, int to) {
        search(metric, from, to);
        return meeting == NONE ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /// A shortest path, or empty when there is none. No node comes twice. Of several with equal cost the same
    /// one is given whenever graph, order and costs are the same.
    public Optional<ArcPath> path(Metric metric, int from, int to) {
        search(metric, from, to);
        if (meeting == NONE) {
            return Optional.empty();
        }
        int start = hierarchy.order.rankOf(from);
        int end = hierarchy.order.rankOf(to);
        return Optional.of(new ArcPath(best, unpacking.arcs(metric, edgesUp(start), edgesDown(end), from)));
    }

    /// Cost from one node to each of several.
    ///
    /// @param into  receives by place among the targets the cost, or `POSITIVE_INFINITY` where there is no
    ///              way
    public void costs(Metric metric, int from, Targets targets, double[] into) {
        check(metric);
        int start = hierarchy.order.rankOf(from);
        forward[start] = 0;
        for (int x = start; x != NONE; x = hierarchy.parent[x]) {
            climb(x, start, metric.up, forward, forwardEdge);
        }
        sweep(metric, start, targets);
        for (int x = start; x != NONE; x = hierarchy.parent[x]) {
            forward[x] = Double.POSITIVE_INFINITY;
        }
        targets.read(swept, into);
    }

    /// Cost from each of several nodes to each of several.
    public CostMatrix matrix(Metric metric, int[] from, Targets targets) {
        double[][] costs = new double[from.length][targets.count()];
        for (int i = 0; i < from.length; i++) {
            costs(metric, from[i], targets, costs[i]);
        }
        return new CostMatrix(costs, targets.count());
    }

    private void check(Metric metric) {
        if (metric.hierarchy != hierarchy) {
            throw new IllegalArgumentException("the metric is of another hierarchy");
        }
    }

    private void search(Metric metric, int from, int to) {
        check(metric);
        int start = hierarchy.order.rankOf(from);
        int end = hierarchy.order.rankOf(to);
        int[] parent = hierarchy.parent;
        best = Double.POSITIVE_INFINITY;
        meeting = NONE;
        forward[start] = 0;
        backward[end] = 0;
        forwardEdge[start] = NONE;
        backwardEdge[end] = NONE;
        int x = start;
        int y = end;
        while (x != y) {
            if (y == NONE || (x != NONE && x < y)) {
                climb(x, start, metric.up, forward, forwardEdge);
                forward[x] = Double.POSITIVE_INFINITY;
                x = parent[x];
            } else {
                climb(y, end, metric.down, backward, backwardEdge);
                backward[y] = Double.POSITIVE_INFINITY;
                y = parent[y];
            }
        }
        for (; x != NONE; x = parent[x]) {
            meet(x, start, end, metric);
        }
    }

    /// Looks at a common ancestor of both ends.
    private void meet(int x, int start, int end, Metric metric) {
        double sum = forward[x] + backward[x];
        if (sum < best && (hierarchy.isOpen[x] || x == start || x == end)) {
            best = sum;
            meeting = x;
        }
        if (forward[x] < best) {
            climb(x, start, metric.up, forward, forwardEdge);
        }
        if (backward[x] < best) {
            climb(x, end, metric.down, backward, backwardEdge);
        }
        forward[x] = Double.POSITIVE_INFINITY;
        backward[x] = Double.POSITIVE_INFINITY;
    }

    /// Goes on from a node over its edges up.
    ///
    /// @param end  the end of the query on this side; a closed node is passed only there
    private void climb(int x, int end, double[] edgeCost, double[] cost, int[] lastEdge) {
        double costHere = cost[x];
        if (costHere == Double.POSITIVE_INFINITY || !(hierarchy.isOpen[x] || x == end)) {
            return;
        }
        int[] higher = hierarchy.higher;
        int last = hierarchy.firstUp[x + 1];
        for (int e = hierarchy.firstUp[x]; e < last; e++) {
            double costThere = costHere + edgeCost[e];
            int head = higher[e];
            if (costThere < cost[head]) {
                cost[head] = costThere;
                lastEdge[head] = e;
            }
        }
    }

    /// From the highest node down: a node is reached by the climb or from a higher neighbour.
    private void sweep(Metric metric, int start, Targets targets) {
        int[] firstUp = hierarchy.firstUp;
        int[] higher = hierarchy.higher;
        double[] down = metric.down;
        for (int i = 0; i < targets.ranks.length; i++) {
            int v = targets.ranks[i];
            double least = forward[v];
            for (int e = firstUp[v]; e < firstUp[v + 1]; e++) {
                double cost = swept[higher[e]] + down[e];
                if (cost < least && (hierarchy.isOpen[higher[e]] || higher[e] == start)) {
                    least = cost;
                }
            }
            swept[v] = least;
        }
    }

    /// Edges of the climb from a start to where the walks met, in the order of travel.
    private int[] edgesUp(int start) {
        int count = 0;
        for (int x = meeting; x != start; x = hierarchy.lower[forwardEdge[x]]) {
            count++;
        }
        int[] edges = new int[count];
        for (int x = meeting; x != start; x = hierarchy.lower[forwardEdge[x]]) {
            edges[--count] = forwardEdge[x];
        }
        return edges;
    }

    private int[] edgesDown(int end) {
        int[] edges = new int[8];
        int count = 0;
        for (int x = meeting; x != end; x = hierarchy.lower[backwardEdge[x]]) {
            if (count == edges.length) {
                edges = Arrays.copyOf(edges, 2 * count);
            }
            edges[count++] = backwardEdge[x];
        }
        return Arrays.copyOf(edges, count);
    }
}
