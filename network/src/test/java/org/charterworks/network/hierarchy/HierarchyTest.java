package org.charterworks.network.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.RandomDigraphs;
import org.junit.jupiter.api.Test;

/// Worked by hand: a square 0-1-3, 0-2-3 with the dear way over 1 and the cheap one over 2.
class HierarchyTest {
    private static final Digraph SQUARE =
            Digraph.of(5, new int[] {0, 0, 1, 2, 3}, new int[] {1, 2, 3, 3, 4}).orThrow();
    private static final ExactCosts COSTS = ExactCosts.of(new double[] {4, 1, 4, 2, 1});

    private final Hierarchy hierarchy = Hierarchy.of(SQUARE, EliminationOrder.of(SQUARE));
    private final HierarchySearch search = new HierarchySearch(hierarchy);

    @Test
    void findsTheCheapWay() {
        assertThat(search.path(hierarchy.customise(COSTS), 0, 4).orElseThrow().arcs())
                .containsExactly(1, 3, 4);
    }

    @Test
    void goesRoundWhenTheCheapWayIsClosedAndTheBaseIsUntouched() {
        Metric base = hierarchy.customise(COSTS);

        Metric closed = base.with(new int[] {3}, new double[] {Double.POSITIVE_INFINITY});

        assertThat(search.cost(closed, 0, 4)).hasValue(9);
        assertThat(search.cost(base, 0, 4)).hasValue(4);
    }

    @Test
    void saysThatThereIsNoWayBack() {
        assertThat(search.cost(hierarchy.customise(COSTS), 4, 0)).isEmpty();
    }

    @Test
    void aNodeReachesItselfForNothing() {
        assertThat(search.path(hierarchy.customise(COSTS), 2, 2).orElseThrow().length())
                .isZero();
    }

    @Test
    void aClosedCentroidIsAnEndButNotAPassage() {
        Hierarchy withCentroids = Hierarchy.of(SQUARE, EliminationOrder.of(SQUARE), 3);
        HierarchySearch there = new HierarchySearch(withCentroids);
        Metric metric = withCentroids.customise(COSTS);

        assertThat(there.cost(metric, 0, 2)).hasValue(1);
        assertThat(there.cost(metric, 0, 3)).isEmpty();
    }

    @Test
    void aMetricOfAnotherHierarchyIsRefused() {
        Hierarchy other = Hierarchy.of(SQUARE, EliminationOrder.given(new int[] {0, 1, 2, 3, 4}));

        assertThatThrownBy(() -> search.cost(other.customise(COSTS), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrderNamesEveryNodeOnce() {
        assertThatThrownBy(() -> EliminationOrder.given(new int[] {0, 2, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rank 2 has node 2");
        for (int seed = 0; seed < 50; seed++) {
            Digraph graph = RandomDigraphs.of(new Random(seed), 200, 260);
            EliminationOrder order = EliminationOrder.of(graph);
            assertThat(IntStream.range(0, 200).map(order::nodeAt).sorted().toArray())
                    .as("seed " + seed)
                    .containsExactly(IntStream.range(0, 200).toArray());
        }
    }

    /// Nested dissection of a k by k grid leaves about 7.75 k² log₂ k edges (George 1973), the order row by
    /// row k³.
    @Test
    void dissectionKeepsAGridThin() {
        int k = 48;
        Digraph grid = RandomDigraphs.grid(new Random(1), k, k);
        double[] x =
                IntStream.range(0, k * k).map(node -> node % k).asDoubleStream().toArray();
        double[] y =
                IntStream.range(0, k * k).map(node -> node / k).asDoubleStream().toArray();

        int byDistance = Hierarchy.of(grid, EliminationOrder.of(grid)).edgeCount();
        int byPlace = Hierarchy.of(grid, EliminationOrder.of(grid, x, y)).edgeCount();
        int rowByRow = Hierarchy.of(
                        grid, EliminationOrder.given(IntStream.range(0, k * k).toArray()))
                .edgeCount();

        double bound = 7.75 * k * k * Math.log(k) / Math.log(2);
        assertThat((double) byPlace).isLessThan(bound);
        assertThat((double) byDistance).isLessThan(bound);
        assertThat((double) rowByRow).isGreaterThan(0.8 * k * k * k);
    }
}
