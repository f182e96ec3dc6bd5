package org.charterworks.network.digraph;

/// Shortest paths from every node to one: a [ShortestPathTree] over the graph turned round. What it costs to
/// go on from a node is the sharpest lower bound a search towards that one node can have. A workspace like
/// the tree.
public final class TreeTo {
    private final Digraph turned;
    private final ShortestPathTree tree;

    /// Made once per thread and graph.
    ///
    /// @param firstThroughNode  nodes below it are never passed through; 0 when all may be
    public TreeTo(Digraph graph, int firstThroughNode) {
        int[] tail = new int[graph.arcCount()];
        int[] head = new int[graph.arcCount()];
        for (int arc = 0; arc < tail.length; arc++) {
            tail[arc] = graph.head(arc);
            head[arc] = graph.tail(arc);
        }
        turned = Digraph.of(graph.nodeCount(), tail, head).orThrow();
        tree = new ShortestPathTree(turned, firstThroughNode);
    }

    /// Costs in the order of the arcs turned round, for [#grow]; made once for a scenario.
    public double[] turned(ExactCosts costs) {
        return turned.fromGiven(costs.toArray());
    }

    /// Grows the tree to every node from which `to` can be reached.
    ///
    /// @param turnedCosts  from [#turned]
    public void grow(int to, double[] turnedCosts) {
        tree.grow(to, turnedCosts);
    }

    /// Cost from a node to the root; `POSITIVE_INFINITY` where there is no way.
    public double cost(int node) {
        return tree.cost(node);
    }

    /// First arc of the shortest path from a node, [ShortestPathTree#NO_ARC] at the root and where there is
    /// none.
    public int arcOutOf(int node) {
        int arc = tree.arcInto(node);
        return arc == ShortestPathTree.NO_ARC ? arc : turned.givenOfArc(arc);
    }
}
