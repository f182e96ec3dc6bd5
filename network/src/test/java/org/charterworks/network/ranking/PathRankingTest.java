package org.charterworks.network.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.charterworks.network.digraph.AllSimplePaths;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.PlainPaths;
import org.charterworks.network.digraph.RandomDigraphs;
import org.charterworks.network.digraph.WorkLimit;
import org.junit.jupiter.api.Test;

class PathRankingTest {
    private static final WorkLimit ENOUGH = WorkLimit.of(1_000_000);

    /// The network of Yen's own example (C to H), as it is usually drawn: C-D-F-H costs 5, then 7 over E-F
    /// and 8 over G.
    @Test
    void ranksYensExample() {
        Digraph graph = Digraph.of(6, new int[] {0, 0, 1, 2, 2, 2, 3, 3, 4}, new int[] {1, 2, 3, 1, 3, 4, 4, 5, 5})
                .orThrow();
        ExactCosts costs = ExactCosts.of(new double[] {3, 2, 4, 1, 2, 3, 2, 1, 2});

        Ranked.Paths ranked = (Ranked.Paths) new PathRanking(graph, 0).find(costs, 0, 5, 3, ENOUGH);

        assertThat(ranked.paths()).extracting(ArcPath::cost).containsExactly(5.0, 7.0, 8.0);
        assertThat(ranked.ending()).isEqualTo(Ending.COMPLETE);
    }

    @Test
    void equalsEnumerationOnRandomGraphs() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Digraph graph = seed % 4 == 0
                    ? RandomDigraphs.grid(random, 3, 4)
                    : RandomDigraphs.of(random, random.nextInt(2, 9), random.nextInt(25));
            ExactCosts costs = ExactCosts.of(
                    seed % 3 == 0
                            ? RandomDigraphs.fractions(random, graph)
                            : RandomDigraphs.wholeCosts(random, graph, 5, 9));
            int closed = seed % 5 == 0 ? random.nextInt(graph.nodeCount()) : 0;
            int from = random.nextInt(graph.nodeCount());
            int to = random.nextInt(graph.nodeCount());
            int count = random.nextInt(1, 30);
            check(graph, costs, closed, from, to, count, "seed " + seed);
        }
    }

    private static void check(Digraph graph, ExactCosts costs, int closed, int from, int to, int count, String seed) {
        List<Double> expected = AllSimplePaths.of(graph, costs, closed, from, to).stream()
                .map(ArcPath::cost)
                .sorted()
                .limit(count)
                .toList();
        switch (new PathRanking(graph, closed).find(costs, from, to, count, ENOUGH)) {
            case Ranked.Unreachable() -> assertThat(expected).as(seed).isEmpty();
            case Ranked.Paths(List<ArcPath> paths, Ending ending, long steps) -> {
                assertThat(paths).as(seed).extracting(ArcPath::cost).isEqualTo(expected);
                assertThat(new HashSet<>(paths)).as(seed).hasSameSizeAs(paths);
                assertThat(ending).as(seed).isEqualTo(Ending.COMPLETE);
                assertThat(steps).as(seed).isNotNegative();
                for (ArcPath path : paths) {
                    PlainPaths.check(graph, costs, path, from, to, closed, seed);
                }
            }
        }
    }

    @Test
    void oneWorkspaceServesManyQuestions() {
        Random random = new Random(7);
        Digraph graph = RandomDigraphs.grid(random, 6, 6);
        ExactCosts costs = ExactCosts.of(RandomDigraphs.wholeCosts(random, graph, 9, 20));
        PathRanking reused = new PathRanking(graph, 0);
        for (int question = 0; question < 60; question++) {
            int from = random.nextInt(36);
            int to = random.nextInt(36);
            assertThat(reused.find(costs, from, to, 12, ENOUGH))
                    .isEqualTo(new PathRanking(graph, 0).find(costs, from, to, 12, ENOUGH));
        }
    }

    @Test
    void stopsAtItsLimitAndSaysSo() {
        Digraph graph = RandomDigraphs.grid(new Random(1), 12, 12);
        ExactCosts costs = ExactCosts.of(RandomDigraphs.wholeCosts(new Random(2), graph, 9, 1000));

        Ranked.Paths some = (Ranked.Paths) new PathRanking(graph, 0).find(costs, 0, 143, 10_000, WorkLimit.of(2000));
        Ranked.Paths none = (Ranked.Paths)
                new PathRanking(graph, 0).find(costs, 0, 143, 10_000, new WorkLimit(Long.MAX_VALUE, () -> true));

        assertThat(some.ending()).isEqualTo(Ending.WORK_LIMIT);
        assertThat(some.paths()).isNotEmpty().hasSizeLessThan(10_000);
        assertThat(none.ending()).isEqualTo(Ending.CANCELLED);
    }
}
