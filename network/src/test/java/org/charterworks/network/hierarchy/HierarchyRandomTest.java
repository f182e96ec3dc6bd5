package org.charterworks.network.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.PlainPaths;
import org.charterworks.network.digraph.RandomDigraphs;
import org.junit.jupiter.api.Test;

/// Held against trying every arc until nothing improves.
class HierarchyRandomTest {

    /// A random graph with its costs and closed centroids.
    private record Case(Digraph graph, ExactCosts costs, int firstThroughNode, String seed) {
        static Case of(int seed) {
            Random random = new Random(seed);
            int nodes = random.nextInt(1, 40);
            Digraph graph = seed % 3 == 0
                    ? RandomDigraphs.grid(random, random.nextInt(1, 9), random.nextInt(1, 14))
                    : RandomDigraphs.of(random, nodes, random.nextInt(4 * nodes));
            double[] cost = seed % 2 == 0
                    ? RandomDigraphs.wholeCosts(random, graph, 6, 8)
                    : RandomDigraphs.fractions(random, graph);
            int closed = seed % 4 == 1 ? random.nextInt(graph.nodeCount()) / 2 : 0;
            return new Case(graph, ExactCosts.of(cost), closed, "seed " + seed);
        }

        Hierarchy hierarchy() {
            return Hierarchy.of(graph, EliminationOrder.of(graph), firstThroughNode);
        }
    }

    @Test
    void costsAndPathsAreThoseOfThePlainSearch() {
        for (int seed = 0; seed < 150; seed++) {
            Case each = Case.of(seed);
            Hierarchy hierarchy = each.hierarchy();
            checkAllPairs(each, hierarchy.customise(each.costs), each.costs);
        }
    }

    private static void checkAllPairs(Case each, Metric metric, ExactCosts costs) {
        HierarchySearch search = new HierarchySearch(metric.hierarchy());
        Targets all = Targets.all(metric.hierarchy());
        double[] swept = new double[each.graph.nodeCount()];
        for (int from = 0; from < each.graph.nodeCount(); from++) {
            double[] plain = PlainPaths.costs(each.graph, costs, from, each.firstThroughNode);
            search.costs(metric, from, all, swept);
            assertThat(swept).as(each.seed).containsExactly(plain);
            for (int to = 0; to < each.graph.nodeCount(); to++) {
                OptionalDouble cost = search.cost(metric, from, to);
                Optional<ArcPath> path = search.path(metric, from, to);
                if (plain[to] == Double.POSITIVE_INFINITY) {
                    assertThat(cost).as(each.seed).isEmpty();
                    assertThat(path).as(each.seed).isEmpty();
                } else {
                    assertThat(cost).as(each.seed).hasValue(plain[to]);
                    assertThat(path.orElseThrow().cost()).as(each.seed).isEqualTo(plain[to]);
                    PlainPaths.check(each.graph, costs, path.orElseThrow(), from, to, each.firstThroughNode, each.seed);
                }
            }
        }
    }

    @Test
    void changingArcsGivesTheSameBitsAsCustomisingAnew() {
        for (int seed = 0; seed < 150; seed++) {
            Case each = Case.of(seed);
            if (each.graph.arcCount() == 0) {
                continue;
            }
            Random random = new Random(seed);
            Hierarchy hierarchy = each.hierarchy();
            Metric metric = hierarchy.customise(each.costs);
            for (int step = 0; step < 6; step++) {
                int count = random.nextInt(1, 4);
                int[] arcs =
                        random.ints(count, 0, each.graph.arcCount()).distinct().toArray();
                double[] changed = IntStream.of(arcs)
                        .mapToDouble(arc -> random.nextInt(3) == 0
                                ? Double.POSITIVE_INFINITY
                                : Math.min(each.costs.cost(arc), 100) * random.nextInt(4) / 2)
                        .toArray();
                double[] before = metric.up.clone();
                Metric next = metric.with(arcs, changed);
                Metric anew = hierarchy.customise(next.costs());
                assertThat(next.up).as(each.seed).containsExactly(anew.up);
                assertThat(next.down).as(each.seed).containsExactly(anew.down);
                assertThat(metric.up).as("the base stays as it is").containsExactly(before);
                metric = next;
            }
            checkAllPairs(each, metric, metric.costs());
        }
    }

    @Test
    void aMatrixHasTheCostsOfItsPairs() {
        for (int seed = 0; seed < 60; seed++) {
            Case each = Case.of(seed);
            Random random = new Random(seed);
            Metric metric = each.hierarchy().customise(each.costs);
            HierarchySearch search = new HierarchySearch(metric.hierarchy());
            int[] from = random.ints(5, 0, each.graph.nodeCount()).toArray();
            int[] to = random.ints(7, 0, each.graph.nodeCount()).toArray();
            CostMatrix matrix = search.matrix(metric, from, Targets.of(metric.hierarchy(), to));
            int unreachable = 0;
            for (int i = 0; i < from.length; i++) {
                for (int j = 0; j < to.length; j++) {
                    OptionalDouble cost = search.cost(metric, from[i], to[j]);
                    assertThat(matrix.cost(i, j)).as(each.seed).isEqualTo(cost);
                    unreachable += cost.isPresent() ? 0 : 1;
                }
            }
            assertThat(matrix.unreachableCount()).as(each.seed).isEqualTo(unreachable);
        }
    }
}
