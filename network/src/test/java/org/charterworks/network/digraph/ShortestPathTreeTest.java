package org.charterworks.network.digraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShortestPathTreeTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void agreesWithRepeatedRelaxationOnRandomGraphs() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Digraph graph = randomGraph(random);
            double[] cost = randomCosts(random, graph.arcCount());
            int firstThroughNode = random.nextInt(graph.nodeCount() / 2 + 1);
            int root = random.nextInt(graph.nodeCount());
            ShortestPathTree tree = new ShortestPathTree(graph, firstThroughNode);
            tree.grow(random.nextInt(graph.nodeCount()), cost);
            tree.grow(root, cost);
            double[] expected = relaxedUntilNothingChanges(graph, cost, firstThroughNode, root);
            for (int node = 0; node < graph.nodeCount(); node++) {
                assertThat(tree.cost(node)).as("seed %d node %d", seed, node).isEqualTo(expected[node]);
                assertThat(tree.reaches(node)).as("seed %d node %d", seed, node).isEqualTo(expected[node] < NEVER);
                if (node != root && tree.reaches(node)) {
                    int arc = tree.arcInto(node);
                    assertThat(expected[graph.tail(arc)] + cost[arc])
                            .as("seed %d node %d", seed, node)
                            .isEqualTo(expected[node]);
                }
            }
        }
    }

    @Test
    void stopsAtTheLastNodeWantedAndGivesTheSameTreeUpToThere() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Digraph graph = randomGraph(random);
            double[] cost = randomCosts(random, graph.arcCount());
            int[] wanted = random.ints(random.nextInt(4), 0, graph.nodeCount()).toArray();
            ShortestPathTree whole = new ShortestPathTree(graph, 0);
            ShortestPathTree part = new ShortestPathTree(graph, 0);
            whole.grow(0, cost);
            part.grow(0, cost, wanted, 0, wanted.length);
            assertThat(part.settledCount()).as("seed %d", seed).isLessThanOrEqualTo(whole.settledCount());
            for (int place = 0; place < part.settledCount(); place++) {
                int node = whole.settled(place);
                assertThat(part.settled(place)).as("seed %d", seed).isEqualTo(node);
                assertThat(part.arcInto(node)).as("seed %d", seed).isEqualTo(whole.arcInto(node));
            }
            for (int node : wanted) {
                assertThat(part.cost(node)).as("seed %d", seed).isEqualTo(whole.cost(node));
            }
            for (int node = 0; node < graph.nodeCount(); node++) {
                assertThat(part.reaches(node) || part.cost(node) == NEVER)
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    @Test
    void beginsAndEndsAtAClosedCentroidButNeverPassesIt() {
        Digraph graph =
                Digraph.of(4, new int[] {0, 1, 0, 3}, new int[] {1, 2, 3, 2}).orThrow();
        ShortestPathTree tree = new ShortestPathTree(graph, 2);
        tree.grow(0, new double[] {1, 5, 1, 5});
        assertThat(tree.cost(1)).isEqualTo(1);
        assertThat(tree.cost(2)).isEqualTo(10);
        tree.grow(1, new double[] {1, 5, 1, 5});
        assertThat(tree.cost(2)).isEqualTo(1);
    }

    @Test
    void doesNotUseAnArcOfInfiniteCost() {
        Digraph graph = Digraph.of(2, new int[] {0}, new int[] {1}).orThrow();
        ShortestPathTree tree = new ShortestPathTree(graph, 0);
        tree.grow(0, new double[] {NEVER});
        assertThat(tree.reaches(1)).isFalse();
    }

    @Test
    void takesTheFirstOfArcsThatCostTheSame() {
        Digraph graph = Digraph.of(4, new int[] {0, 0, 1, 2, 0}, new int[] {2, 1, 3, 3, 2})
                .orThrow();
        ShortestPathTree tree = new ShortestPathTree(graph, 0);
        tree.grow(0, new double[] {1, 1, 1, 1, 1});
        assertThat(tree.arcInto(2)).isEqualTo(graph.arcOfGiven(0));
        assertThat(tree.arcInto(3)).isEqualTo(graph.arcOfGiven(2));
    }

    private static Digraph randomGraph(SplittableRandom random) {
        int nodes = random.nextInt(2, 40);
        int[] tail = random.ints(random.nextInt(160), 0, nodes).toArray();
        int[] head = random.ints(tail.length, 0, nodes).toArray();
        return Digraph.of(nodes, tail, head).orThrow();
    }

    /// Whole numbers with many ties and zeros, and some closed arcs.
    private static double[] randomCosts(SplittableRandom random, int count) {
        return random.ints(count, -1, 8).mapToDouble(c -> c < 0 ? NEVER : c).toArray();
    }

    private static double[] relaxedUntilNothingChanges(Digraph graph, double[] cost, int firstThroughNode, int root) {
        double[] best = new double[graph.nodeCount()];
        Arrays.fill(best, NEVER);
        best[root] = 0;
        for (int round = 0; round < graph.nodeCount(); round++) {
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                int tail = graph.tail(arc);
                if (tail == root || tail >= firstThroughNode) {
                    best[graph.head(arc)] = Math.min(best[graph.head(arc)], best[tail] + cost[arc]);
                }
            }
        }
        return best;
    }
}
