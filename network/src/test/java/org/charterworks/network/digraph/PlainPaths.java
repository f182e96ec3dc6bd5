package org.charterworks.network.digraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// The slow twin: shortest paths by trying every arc until nothing improves (Bellman 1958), and what a path
/// has to be.
public final class PlainPaths {
    private PlainPaths() {}

    /// Cost to every node; infinite where there is no way.
    public static double[] costs(Digraph graph, ExactCosts costs, int from, int firstThroughNode) {
        double[] cost = new double[graph.nodeCount()];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[from] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                int tail = graph.tail(arc);
                if (tail >= firstThroughNode || tail == from) {
                    double there = cost[tail] + costs.cost(arc);
                    if (there < cost[graph.head(arc)]) {
                        cost[graph.head(arc)] = there;
                        changed = true;
                    }
                }
            }
        }
        return cost;
    }

    /// Checks that a path leads from one node to another, costs what it says and visits no node twice.
    public static void check(
            Digraph graph, ExactCosts costs, ArcPath path, int from, int to, int firstThroughNode, String seed) {
        double sum = 0;
        int at = from;
        Set<Integer> visited = new HashSet<>(Set.of(from));
        for (int arc : path.arcs()) {
            assertThat(graph.tail(arc)).as(seed).isEqualTo(at);
            at = graph.head(arc);
            sum += costs.cost(arc);
            assertThat(visited.add(at)).as(seed + ": node " + at + " twice").isTrue();
            assertThat(at == to || at >= firstThroughNode).as(seed).isTrue();
        }
        assertThat(at).as(seed).isEqualTo(to);
        assertThat(path.cost()).as(seed).isEqualTo(sum);
    }
}
