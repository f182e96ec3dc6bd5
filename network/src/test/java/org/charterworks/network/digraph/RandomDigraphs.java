package org.charterworks.network.digraph;

import java.util.Arrays;
import java.util.Random;

/// Small random graphs and costs for comparing a fast method with a slow one. Loops, parallel arcs and parts
/// that cannot be reached are common; so are ties, and arcs that cost nothing or are closed.
public final class RandomDigraphs {
    private RandomDigraphs() {}

    public static Digraph of(Random random, int nodes, int arcs) {
        int[] tail = new int[arcs];
        int[] head = new int[arcs];
        for (int arc = 0; arc < arcs; arc++) {
            tail[arc] = random.nextInt(nodes);
            head[arc] = random.nextInt(nodes);
        }
        return Digraph.of(nodes, tail, head).orThrow();
    }

    /// A grid of streets both ways, of which about one in ten is missing in one direction.
    public static Digraph grid(Random random, int rows, int columns) {
        int[] tail = new int[4 * rows * columns];
        int[] head = new int[tail.length];
        int count = 0;
        for (int node = 0; node < rows * columns; node++) {
            int east = node % columns + 1 < columns ? node + 1 : node;
            int south = node + columns < rows * columns ? node + columns : node;
            for (int[] street : new int[][] {{node, east}, {east, node}, {node, south}, {south, node}}) {
                if (street[0] != street[1] && random.nextInt(10) > 0) {
                    tail[count] = street[0];
                    head[count++] = street[1];
                }
            }
        }
        return Digraph.of(rows * columns, Arrays.copyOf(tail, count), Arrays.copyOf(head, count))
                .orThrow();
    }

    /// Whole costs from 0 to `largest`; about one arc in `closedIn` is closed.
    public static double[] wholeCosts(Random random, Digraph graph, int largest, int closedIn) {
        double[] cost = new double[graph.arcCount()];
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = random.nextInt(closedIn) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(largest + 1);
        }
        return cost;
    }

    /// Costs with fractions that a double cannot hold exactly.
    public static double[] fractions(Random random, Digraph graph) {
        double[] cost = new double[graph.arcCount()];
        for (int arc = 0; arc < cost.length; arc++) {
            cost[arc] = random.nextInt(1, 1000) / 7.0;
        }
        return cost;
    }
}
