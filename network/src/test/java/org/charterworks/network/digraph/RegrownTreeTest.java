package org.charterworks.network.digraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegrownTreeTest {
    @Test
    void givesTheCostsOfATreeGrownFromNothingHoweverCostsChange() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int nodes = random.nextInt(2, 60);
            int arcs = random.nextInt(4 * nodes);
            Digraph graph = Digraph.of(
                            nodes,
                            random.ints(arcs, 0, nodes).toArray(),
                            random.ints(arcs, 0, nodes).toArray())
                    .orThrow();
            int firstThroughNode = random.nextInt(nodes / 3 + 1);
            int root = random.nextInt(nodes);
            ShortestPathTree expected = new ShortestPathTree(graph, firstThroughNode);
            RegrownTree tree = new RegrownTree(graph, firstThroughNode);
            RememberedTree memory = new RememberedTree();
            double[] cost = random.doubles(arcs, 0, 10).toArray();
            int[] wanted = random.nextBoolean()
                    ? IntStream.range(0, nodes).toArray()
                    : random.ints(3, 0, nodes).toArray();
            for (int round = 0; round < 12; round++) {
                change(cost, random, round);
                expected.grow(root, cost);
                tree.grow(root, cost, wanted, 0, wanted.length, memory);
                for (int node : wanted) {
                    assertThat(tree.cost(node))
                            .as("seed %d round %d", seed, round)
                            .isEqualTo(expected.cost(node));
                    assertThat(tree.reaches(node)).as("seed %d", seed).isEqualTo(expected.reaches(node));
                    assertThat(costOfPath(graph, tree, cost, node, root))
                            .as("seed %d round %d node %d", seed, round, node)
                            .isEqualTo(expected.cost(node));
                }
            }
        }
    }

    @Test
    void copiesAMemoryThatGoesItsOwnWay() {
        Digraph graph = Digraph.of(3, new int[] {0, 0, 1}, new int[] {1, 2, 2}).orThrow();
        RegrownTree tree = new RegrownTree(graph, 0);
        RememberedTree memory = new RememberedTree();
        int[] all = {0, 1, 2};
        tree.grow(0, new double[] {1, 5, 1}, all, 0, 3, memory);
        RememberedTree copy = new RememberedTree();
        copy.copy(memory);
        tree.grow(0, new double[] {1, 1, 1}, all, 0, 3, memory);
        tree.grow(0, new double[] {1, 5, 1}, all, 0, 3, copy);
        assertThat(tree.cost(2)).isEqualTo(2);
    }

    /// Small changes, then a large one, then arcs that close and open.
    private static void change(double[] cost, SplittableRandom random, int round) {
        for (int arc = 0; arc < cost.length; arc++) {
            if (round % 4 == 3) {
                cost[arc] = random.nextInt(5) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(6);
            } else if (random.nextInt(4) == 0 && cost[arc] < Double.POSITIVE_INFINITY) {
                cost[arc] *= random.nextDouble(0.9, 1.1);
            }
        }
    }

    /// Adds up in the order of the path, as a search does; infinite when there is no path.
    private static double costOfPath(Digraph graph, RegrownTree tree, double[] cost, int node, int root) {
        if (node == root) {
            return 0;
        }
        int arc = tree.arcInto(node);
        return arc == ShortestPathTree.NO_ARC
                ? Double.POSITIVE_INFINITY
                : costOfPath(graph, tree, cost, graph.tail(arc), root) + cost[arc];
    }
}
