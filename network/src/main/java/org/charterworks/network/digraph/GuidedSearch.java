package org.charterworks.network.digraph;

import java.util.Arrays;

/// Shortest paths to the root of a [TreeTo] that avoid some nodes and, at their start, some arcs: A* (Hart,
/// Nilsson & Raphael 1968) with the tree's costs as bounds. They are the costs without anything to avoid, so
/// the search looks at little more than the detour. A workspace: one per thread, used again and again.
public final class GuidedSearch {
    private final Digraph graph;
    private final int firstThroughNode;
    private final TreeTo tree;
    private final CostHeap heap;
    private final double[] cost;
    private final int[] arcInto;
    private final int[] seenIn;
    private int searches;
    private int settledCount;

    /// @param firstThroughNode  nodes below it are never passed through; 0 when all may be
    /// @param tree              of the same graph; grown by the caller before each search
    public GuidedSearch(Digraph graph, int firstThroughNode, TreeTo tree) {
        this.graph = graph;
        this.firstThroughNode = firstThroughNode;
        this.tree = tree;
        int nodeCount = graph.nodeCount();
        heap = new CostHeap(nodeCount);
        cost = new double[nodeCount];
        arcInto = new int[nodeCount];
        seenIn = new int[nodeCount];
    }

    /// Looks for a shortest path from a node to the root of the tree.
    ///
    /// @param isAvoidedNode  by node; `from` itself may be among them
    /// @param isAvoidedArc   by arc; only arcs that leave `from` are looked up
    /// @return whether there is one; [#cost] and [#arcs] then tell it until the next search
    public boolean find(int from, int to, ExactCosts costs, boolean[] isAvoidedNode, boolean[] isAvoidedArc) {
        searches++;
        settledCount = 0;
        while (!heap.isEmpty()) {
            heap.removeLast();
        }
        reach(from, 0, ShortestPathTree.NO_ARC);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            settledCount++;
            if (node == to) {
                return true;
            }
            if (node < firstThroughNode && node != from) {
                continue;
            }
            for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
                int head = graph.head(arc);
                if (!isAvoidedNode[head] && head != from && !(node == from && isAvoidedArc[arc])) {
                    reach(head, cost[node] + costs.cost(arc), arc);
                }
            }
        }
        return false;
    }

    private void reach(int node, double newCost, int arc) {
        double bound = newCost + tree.cost(node);
        if (bound < Double.POSITIVE_INFINITY && (seenIn[node] != searches || newCost < cost[node])) {
            seenIn[node] = searches;
            cost[node] = newCost;
            arcInto[node] = arc;
            heap.put(node, bound);
        }
    }

    /// Nodes the last search looked at.
    public int settledCount() {
        return settledCount;
    }

    /// Cost of the path found to the root of the tree.
    public double cost(int to) {
        return cost[to];
    }

    /// Arcs of the path found, in the order of travel.
    public int[] arcs(int from, int to) {
        int[] arcs = new int[16];
        int place = arcs.length;
        for (int node = to; node != from; node = graph.tail(arcInto[node])) {
            if (place == 0) {
                place = arcs.length;
                int[] longer = new int[2 * arcs.length];
                System.arraycopy(arcs, 0, longer, place, arcs.length);
                arcs = longer;
            }
            arcs[--place] = arcInto[node];
        }
        return Arrays.copyOfRange(arcs, place, arcs.length);
    }
}
