package org.charterworks.network.digraph;

import java.util.ArrayList;
import java.util.List;

/// Every simple path between two nodes, by trying all of them; for graphs of a few nodes.
public final class AllSimplePaths {
    private final Digraph graph;
    private final ExactCosts costs;
    private final int firstThroughNode;
    private final int to;
    private final List<ArcPath> found = new ArrayList<>();
    private final List<Integer> arcs = new ArrayList<>();
    private final boolean[] isVisited;

    private AllSimplePaths(Digraph graph, ExactCosts costs, int firstThroughNode, int to) {
        this.graph = graph;
        this.costs = costs;
        this.firstThroughNode = firstThroughNode;
        this.to = to;
        isVisited = new boolean[graph.nodeCount()];
    }

    public static List<ArcPath> of(Digraph graph, ExactCosts costs, int firstThroughNode, int from, int to) {
        AllSimplePaths all = new AllSimplePaths(graph, costs, firstThroughNode, to);
        all.goOn(from, 0, true);
        return all.found;
    }

    private void goOn(int node, double cost, boolean isStart) {
        if (node == to) {
            found.add(
                    new ArcPath(cost, arcs.stream().mapToInt(Integer::intValue).toArray()));
            return;
        }
        if (node < firstThroughNode && !isStart) {
            return;
        }
        isVisited[node] = true;
        for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
            if (!isVisited[graph.head(arc)] && costs.cost(arc) < Double.POSITIVE_INFINITY) {
                arcs.add(arc);
                goOn(graph.head(arc), cost + costs.cost(arc), false);
                arcs.removeLast();
            }
        }
        isVisited[node] = false;
    }
}
