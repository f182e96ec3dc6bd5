package org.charterworks.network.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.charterworks.network.digraph.AllSimplePaths;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.RandomDigraphs;
import org.charterworks.network.digraph.WorkLimit;
import org.junit.jupiter.api.Test;

class ParetoSearchTest {

    /// O-A by rail or road, A-B by sea or air, O-B by land, B-D by rail or road: of ten routes eight are on
    /// the front of hours and USD.
    @Test
    void findsTheEightRoutesOfTheWorkedCase() {
        Digraph graph = Digraph.of(4, new int[] {0, 0, 0, 1, 1, 2, 2}, new int[] {1, 1, 2, 2, 2, 3, 3})
                .orThrow();
        ExactCosts hours = ExactCosts.of(new double[] {20, 12, 90, 40, 6, 24, 14});
        ExactCosts usd = ExactCosts.of(new double[] {400, 700, 900, 300, 2500, 450, 800});

        ParetoSet.Front front =
                (ParetoSet.Front) new ParetoSearch(graph, 0, List.of(hours, usd)).find(0, 3, ParetoOptions.EXACT);

        assertThat(front.paths())
                .extracting(path -> List.of((int) path.cost(0), (int) path.cost(1)))
                .containsExactly(
                        List.of(32, 4000),
                        List.of(40, 3700),
                        List.of(42, 3650),
                        List.of(50, 3350),
                        List.of(66, 1800),
                        List.of(74, 1500),
                        List.of(76, 1450),
                        List.of(84, 1150));
        assertThat(front.ending()).isEqualTo(Ending.COMPLETE);
    }

    private record Case(Digraph graph, int closed, List<ExactCosts> criteria, int from, int to, String seed) {
        static Case of(int seed) {
            Random random = new Random(seed);
            Digraph graph = seed % 3 == 0
                    ? RandomDigraphs.grid(random, 3, 4)
                    : RandomDigraphs.of(random, random.nextInt(2, 9), random.nextInt(26));
            List<ExactCosts> criteria = new ArrayList<>();
            for (int i = 0; i < 2 + seed % 3; i++) {
                criteria.add(ExactCosts.of(
                        random.nextInt(3) == 0
                                ? RandomDigraphs.fractions(random, graph)
                                : RandomDigraphs.wholeCosts(random, graph, random.nextInt(1, 9), 15)));
            }
            int closed = seed % 5 == 0 ? random.nextInt(graph.nodeCount()) : 0;
            return new Case(
                    graph,
                    closed,
                    criteria,
                    random.nextInt(graph.nodeCount()),
                    random.nextInt(graph.nodeCount()),
                    "seed " + seed);
        }

        /// Cost vectors of all simple paths.
        List<double[]> vectors() {
            List<double[]> vectors = new ArrayList<>();
            ExactCosts free = ExactCosts.of(new double[graph.arcCount()]);
            for (ArcPath path : AllSimplePaths.of(graph, free, closed, from, to)) {
                double[] vector = cost(path.arcs());
                if (Arrays.stream(vector).allMatch(Double::isFinite)) {
                    vectors.add(vector);
                }
            }
            return vectors;
        }

        double[] cost(int[] arcs) {
            return criteria.stream()
                    .mapToDouble(
                            each -> Arrays.stream(arcs).mapToDouble(each::cost).sum())
                    .toArray();
        }

        ParetoSet find(ParetoOptions options) {
            return new ParetoSearch(graph, closed, criteria).find(from, to, options);
        }
    }

    private static boolean isNowhereAbove(double[] a, double[] b, double factor) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] > b[i] * factor) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Double>> sorted(List<double[]> vectors) {
        return vectors.stream()
                .sorted(Arrays::compare)
                .map(vector -> Arrays.stream(vector).boxed().toList())
                .distinct()
                .toList();
    }

    @Test
    void frontsAreThoseOfEnumerationOnRandomGraphs() {
        int longest = 0;
        for (int seed = 0; seed < 1500; seed++) {
            Case each = Case.of(seed);
            List<double[]> all = each.vectors();
            List<double[]> best = all.stream()
                    .filter(a -> all.stream().noneMatch(b -> isNowhereAbove(b, a, 1) && !Arrays.equals(a, b)))
                    .toList();
            switch (each.find(ParetoOptions.EXACT)) {
                case ParetoSet.Unreachable() -> assertThat(all).as(each.seed).isEmpty();
                case ParetoSet.Front(List<ParetoPath> paths, Ending ending, long labels) -> {
                    assertThat(paths.stream()
                                    .map(path ->
                                            Arrays.stream(path.costs()).boxed().toList())
                                    .toList())
                            .as(each.seed)
                            .isEqualTo(sorted(best));
                    assertThat(ending).as(each.seed).isEqualTo(Ending.COMPLETE);
                    assertThat(labels).as(each.seed).isPositive();
                    for (ParetoPath path : paths) {
                        assertThat(each.cost(path.arcs())).as(each.seed).containsExactly(path.costs());
                    }
                    longest = Math.max(longest, paths.size());
                }
            }
        }
        assertThat(longest).as("the cases are not all trivial").isGreaterThan(8);
    }

    @Test
    void withEpsilonEveryPathIsCoveredWithinItsBound() {
        int fewer = 0;
        for (int seed = 0; seed < 600; seed++) {
            Case each = Case.of(seed);
            double epsilon = 0.05 * (1 + seed % 8);
            if (each.find(ParetoOptions.EXACT.withEpsilon(epsilon)) instanceof ParetoSet.Front front) {
                for (double[] vector : each.vectors()) {
                    assertThat(front.paths().stream()
                                    .anyMatch(path -> isNowhereAbove(path.costs(), vector, 1 + epsilon)))
                            .as(each.seed)
                            .isTrue();
                }
                ParetoSet.Front whole = (ParetoSet.Front) each.find(ParetoOptions.EXACT);
                fewer += front.paths().size() < whole.paths().size() ? 1 : 0;
            }
        }
        assertThat(fewer).isGreaterThan(20);
    }

    @Test
    void stopsAtItsLimitWithABeginningOfTheFront() {
        Random random = new Random(3);
        Digraph graph = RandomDigraphs.grid(random, 14, 14);
        List<ExactCosts> criteria = List.of(
                ExactCosts.of(RandomDigraphs.fractions(random, graph)),
                ExactCosts.of(RandomDigraphs.fractions(random, graph)),
                ExactCosts.of(RandomDigraphs.fractions(random, graph)));
        ParetoSearch search = new ParetoSearch(graph, 0, criteria);

        ParetoSet.Front whole = (ParetoSet.Front) search.find(0, 195, ParetoOptions.EXACT);
        ParetoSet.Front part = (ParetoSet.Front)
                search.find(0, 195, ParetoOptions.EXACT.withWorkLimit(WorkLimit.of(whole.labels() / 2)));
        ParetoSet.Front cancelled = (ParetoSet.Front)
                search.find(0, 195, ParetoOptions.EXACT.withWorkLimit(new WorkLimit(Long.MAX_VALUE, () -> true)));

        assertThat(whole.ending()).isEqualTo(Ending.COMPLETE);
        assertThat(part.ending()).isEqualTo(Ending.WORK_LIMIT);
        assertThat(part.paths()).isNotEmpty().hasSizeLessThan(whole.paths().size());
        for (int i = 0; i < part.paths().size(); i++) {
            assertThat(part.paths().get(i).costs())
                    .containsExactly(whole.paths().get(i).costs());
        }
        assertThat(cancelled.ending()).isEqualTo(Ending.CANCELLED);
    }

    @Test
    void oneCriterionIsRefused() {
        Digraph graph = Digraph.of(1, new int[0], new int[0]).orThrow();
        ExactCosts none = ExactCosts.of(new double[0]);

        assertThatThrownBy(() -> new ParetoSearch(graph, 0, List.of(none)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to 4");
    }
}
