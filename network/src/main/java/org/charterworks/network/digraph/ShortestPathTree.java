package org.charterworks.network.digraph;

import java.util.Arrays;

/// Shortest paths from one node to many, by Dijkstra's algorithm with a 4-ary heap. A workspace: made
/// once per thread and graph, grown again and again without allocating; what it says holds until it is
/// grown again.
///
/// Costs are 0 or more per arc; `POSITIVE_INFINITY` closes an arc. Among paths of equal cost into a
/// node, the arc of least index is kept as long as the node is not settled, so equal input gives equal
/// bits. Zones whose centroid is closed lie below `firstThroughNode`: a path may begin or end there but
/// not pass.
public final class ShortestPathTree {
    public static final int NO_ARC = -1;

    private final Digraph graph;
    private final int firstThroughNode;
    private final CostHeap heap;
    private final double[] cost;
    private final int[] arcInto;
    private final int[] settled;
    private final boolean[] isSettled;
    private final boolean[] isWanted;
    private int settledCount;

    /// @param firstThroughNode  nodes below it are never passed through; 0 when all may be
    public ShortestPathTree(Digraph graph, int firstThroughNode) {
        this.graph = graph;
        this.firstThroughNode = firstThroughNode;
        int nodeCount = graph.nodeCount();
        heap = new CostHeap(nodeCount);
        cost = new double[nodeCount];
        arcInto = new int[nodeCount];
        settled = new int[nodeCount];
        isSettled = new boolean[nodeCount];
        isWanted = new boolean[nodeCount];
    }

    /// Grows the tree to every node that can be reached.
    public void grow(int root, double[] arcCost) {
        start(root);
        settle(root, arcCost, Integer.MAX_VALUE);
    }

    /// Grows the tree until the last of `wanted[from … to-1]` is settled, or nothing more can be
    /// reached.
    public void grow(int root, double[] arcCost, int[] wanted, int from, int to) {
        start(root);
        int count = 0;
        for (int i = from; i < to; i++) {
            if (!isWanted[wanted[i]]) {
                isWanted[wanted[i]] = true;
                count++;
            }
        }
        if (count > 0) {
            settle(root, arcCost, count);
        }
        for (int i = from; i < to; i++) {
            isWanted[wanted[i]] = false;
        }
        forgetUnsettled();
    }

    /// Whether the tree was grown as far as this node.
    public boolean reaches(int node) {
        return isSettled[node];
    }

    /// Cost from the root; `POSITIVE_INFINITY` where the tree does not reach.
    public double cost(int node) {
        return cost[node];
    }

    /// Last arc of the shortest path, [#NO_ARC] at the root and where the tree does not reach.
    public int arcInto(int node) {
        return arcInto[node];
    }

    /// Nodes reached, the root included.
    public int settledCount() {
        return settledCount;
    }

    /// Nodes by growing cost, from 0 for the root to `settledCount() - 1`.
    public int settled(int place) {
        return settled[place];
    }

    private void start(int root) {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(arcInto, NO_ARC);
        Arrays.fill(isSettled, false);
        settledCount = 0;
        cost[root] = 0;
        heap.put(root, 0);
    }

    private void settle(int root, double[] arcCost, int wantedCount) {
        int missing = wantedCount;
        while (!heap.isEmpty()) {
            int node = heap.poll();
            isSettled[node] = true;
            settled[settledCount++] = node;
            if (isWanted[node] && --missing == 0) {
                return;
            }
            if (node >= firstThroughNode || node == root) {
                relax(node, arcCost);
            }
        }
    }

    private void relax(int node, double[] arcCost) {
        double costHere = cost[node];
        int end = graph.firstArc(node + 1);
        for (int arc = graph.firstArc(node); arc < end; arc++) {
            int next = graph.head(arc);
            double costNext = costHere + arcCost[arc];
            if (costNext < cost[next]) {
                cost[next] = costNext;
                arcInto[next] = arc;
                heap.put(next, costNext);
            } else if (costNext == cost[next] && arc < arcInto[next] && !isSettled[next]) {
                arcInto[next] = arc;
            }
        }
    }

    /// Labels of nodes still in the heap are not yet shortest; nobody shall read them.
    private void forgetUnsettled() {
        while (!heap.isEmpty()) {
            int node = heap.removeLast();
            cost[node] = Double.POSITIVE_INFINITY;
            arcInto[node] = NO_ARC;
        }
    }
}
