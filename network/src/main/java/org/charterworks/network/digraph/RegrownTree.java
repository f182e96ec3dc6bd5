package org.charterworks.network.digraph;

import java.util.Arrays;

/// Shortest paths from one root under costs that changed since its last tree: the same costs as
/// [ShortestPathTree] gives, bit for bit, in a fraction of the time when they changed little. A
/// workspace, one per thread.
///
/// Where the last tree was nearly right, its paths are priced anew and every arc is looked at once;
/// where it was not, all arcs are relaxed in its order. Either way, nodes that turn out too dear go
/// into a heap and are repaired from there as in Dijkstra's algorithm, so the result does not depend on
/// what was remembered.
public final class RegrownTree {
    /// Part of the nodes that may have been wrong for the old paths to be worth following.
    private static final double MOST_WRONG_TO_FOLLOW = 0.08;
    /// Part of the nodes that may have been wrong for the order to be kept.
    private static final double MOST_WRONG_TO_KEEP_ORDER = 1.0 / 32;

    private final Digraph graph;
    private final int firstThroughNode;
    private final CostHeap heap;
    private final double[] cost;
    private final int[] arcInto;
    private final int[] repaired;
    private final boolean[] isMarked;

    /// @param firstThroughNode  nodes below it are never passed through; 0 when all may be
    public RegrownTree(Digraph graph, int firstThroughNode) {
        this.graph = graph;
        this.firstThroughNode = firstThroughNode;
        int nodeCount = graph.nodeCount();
        heap = new CostHeap(nodeCount);
        cost = new double[nodeCount];
        arcInto = new int[nodeCount];
        repaired = new int[nodeCount];
        isMarked = new boolean[nodeCount];
    }

    /// Grows the tree to all of `wanted[from … to-1]` that can be reached.
    ///
    /// Costs of nodes no farther than the farthest of them are shortest; a node farther away may show
    /// the cost of a longer path, or none.
    ///
    /// @param memory  of this root alone; changed to the tree grown
    public void grow(int root, double[] arcCost, int[] wanted, int from, int to, RememberedTree memory) {
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        Arrays.fill(arcInto, ShortestPathTree.NO_ARC);
        if (memory.isEmpty()) {
            cost[root] = 0;
            heap.put(root, 0);
            Arrays.fill(isMarked, true);
            int settled = repair(root, arcCost, wanted, from, to, Double.POSITIVE_INFINITY);
            memory.remember(repaired, settled, arcInto);
            return;
        }
        double farthest;
        if (memory.repaired() <= memory.count() * MOST_WRONG_TO_FOLLOW) {
            follow(root, memory, arcCost);
            farthest = farthest(wanted, from, to);
            findShorter(root, arcCost, farthest);
        } else {
            sweep(root, arcCost, memory);
            farthest = farthest(wanted, from, to);
        }
        Arrays.fill(isMarked, true);
        int count = repair(root, arcCost, wanted, from, to, farthest);
        if (count > memory.count() * MOST_WRONG_TO_KEEP_ORDER) {
            Arrays.fill(isMarked, false);
            memory.sort(cost, farthest, repaired, Math.min(count, repaired.length), isMarked);
        }
        memory.update(arcInto, count);
    }

    /// Whether a path to this node was found.
    public boolean reaches(int node) {
        return cost[node] < Double.POSITIVE_INFINITY;
    }

    /// Cost from the root; `POSITIVE_INFINITY` where the tree does not reach.
    public double cost(int node) {
        return cost[node];
    }

    /// Last arc of the path, [ShortestPathTree#NO_ARC] at the root and where the tree does not reach.
    public int arcInto(int node) {
        return arcInto[node];
    }

    private double farthest(int[] wanted, int from, int to) {
        double farthest = 0;
        for (int i = from; i < to; i++) {
            farthest = Math.max(farthest, cost[wanted[i]]);
        }
        return farthest;
    }

    /// Prices the paths of the remembered tree.
    private void follow(int root, RememberedTree memory, double[] arcCost) {
        cost[root] = 0;
        int count = memory.count();
        for (int place = 0; place < count; place++) {
            int arc = memory.arc(place);
            int node = memory.node(place);
            if (arc != ShortestPathTree.NO_ARC) {
                double costHere = cost[graph.tail(arc)] + arcCost[arc];
                cost[node] = costHere;
                arcInto[node] = costHere < Double.POSITIVE_INFINITY ? arc : ShortestPathTree.NO_ARC;
            }
        }
    }

    /// Puts every node into the heap that an arc reaches at less than its cost, up to the farthest that
    /// matters.
    private void findShorter(int root, double[] arcCost, double farthest) {
        if (root < firstThroughNode) {
            findShorter(root, root + 1, arcCost, farthest);
        }
        findShorter(firstThroughNode, graph.nodeCount(), arcCost, farthest);
    }

    private void findShorter(int fromNode, int toNode, double[] arcCost, double farthest) {
        int arc = graph.firstArc(fromNode);
        for (int node = fromNode; node < toNode; node++) {
            double costHere = cost[node];
            int end = graph.firstArc(node + 1);
            for (; arc < end; arc++) {
                double costNext = costHere + arcCost[arc];
                int next = graph.head(arc);
                if (costNext < cost[next] && costNext <= farthest) {
                    cost[next] = costNext;
                    arcInto[next] = arc;
                    heap.put(next, costNext);
                }
            }
        }
    }

    /// Relaxes the arcs of all nodes in the remembered order. A node that gets a better label after its
    /// turn, or has no turn, goes into the heap.
    private void sweep(int root, double[] arcCost, RememberedTree memory) {
        Arrays.fill(isMarked, true);
        cost[root] = 0;
        int count = memory.count();
        for (int place = 0; place < count; place++) {
            isMarked[memory.node(place)] = false;
        }
        for (int place = 0; place < count; place++) {
            int node = memory.node(place);
            isMarked[node] = true;
            if (cost[node] < Double.POSITIVE_INFINITY) {
                relax(node, root, arcCost);
            }
        }
    }

    /// @return how many nodes were taken from the heap, also listed as far as there is room
    private int repair(int root, double[] arcCost, int[] wanted, int from, int to, double bound) {
        int count = 0;
        double farthest = bound;
        while (!heap.isEmpty() && heap.leastCost() <= farthest) {
            int node = heap.poll();
            if (count < repaired.length) {
                repaired[count] = node;
            }
            count++;
            relax(node, root, arcCost);
            if (farthest == Double.POSITIVE_INFINITY && (count & 63) == 0) {
                farthest = farthest(wanted, from, to);
            }
        }
        while (!heap.isEmpty()) {
            heap.removeLast();
        }
        return count;
    }

    private void relax(int node, int root, double[] arcCost) {
        if (node < firstThroughNode && node != root) {
            return;
        }
        double costHere = cost[node];
        int end = graph.firstArc(node + 1);
        for (int arc = graph.firstArc(node); arc < end; arc++) {
            int next = graph.head(arc);
            double costNext = costHere + arcCost[arc];
            if (costNext < cost[next]) {
                cost[next] = costNext;
                arcInto[next] = arc;
                if (isMarked[next]) {
                    heap.put(next, costNext);
                }
            }
        }
    }
}
