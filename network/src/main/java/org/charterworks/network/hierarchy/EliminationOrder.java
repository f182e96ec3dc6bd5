package org.charterworks.network.hierarchy;

import java.util.Arrays;
import org.charterworks.network.digraph.Digraph;

/// The order in which the nodes of a graph are contracted, the least important first. It depends on the shape
/// of the graph alone, so one order serves every scenario of a network.
public final class EliminationOrder {
    private final int[] nodeAt;
    private final int[] rankOf;

    private EliminationOrder(int[] nodeAt) {
        this.nodeAt = nodeAt;
        rankOf = new int[nodeAt.length];
        Arrays.fill(rankOf, -1);
        for (int rank = 0; rank < nodeAt.length; rank++) {
            int node = nodeAt[rank];
            if (node < 0 || node >= nodeAt.length || rankOf[node] >= 0) {
                throw new IllegalArgumentException("rank " + rank + " has node " + node
                        + "; expected every node from 0 to " + (nodeAt.length - 1) + " once");
            }
            rankOf[node] = rank;
        }
    }

    /// By nested dissection that looks at the graph alone. A little worse than with coordinates.
    public static EliminationOrder of(Digraph graph) {
        return of(graph, LineUp.byDistances());
    }

    /// By nested dissection along coordinates, in any unit; only their order along lines matters.
    ///
    /// @param x  by node, finite
    /// @param y  by node, finite
    public static EliminationOrder of(Digraph graph, double[] x, double[] y) {
        check(graph, x, "x");
        check(graph, y, "y");
        return of(graph, LineUp.byCoordinates(x.clone(), y.clone()));
    }

    private static EliminationOrder of(Digraph graph, LineUp lineUp) {
        return new EliminationOrder(new NestedDissection(lineUp, graph.nodeCount()).order(Cell.of(graph)));
    }

    /// An order made elsewhere.
    ///
    /// @param nodeAt  by rank, every node once
    public static EliminationOrder given(int[] nodeAt) {
        return new EliminationOrder(nodeAt.clone());
    }

    private static void check(Digraph graph, double[] coordinates, String name) {
        if (coordinates.length != graph.nodeCount()) {
            throw new IllegalArgumentException(
                    coordinates.length + " " + name + " coordinates for " + graph.nodeCount() + " nodes");
        }
        for (int v = 0; v < coordinates.length; v++) {
            if (!Double.isFinite(coordinates[v])) {
                throw new IllegalArgumentException(name + " of node " + v + " is " + coordinates[v]);
            }
        }
    }

    public int size() {
        return nodeAt.length;
    }

    /// The node of a rank; 0 is contracted first.
    public int nodeAt(int rank) {
        return nodeAt[rank];
    }

    public int rankOf(int node) {
        return rankOf[node];
    }
}
