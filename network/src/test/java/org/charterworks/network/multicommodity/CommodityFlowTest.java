package org.charterworks.network.multicommodity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.PlainPaths;
import org.charterworks.network.digraph.RandomDigraphs;
import org.charterworks.network.digraph.WorkLimit;
import org.charterworks.network.multicommodity.CommodityResult.PathFlow;
import org.charterworks.network.multicommodity.CommodityResult.Status;
import org.junit.jupiter.api.Test;

class CommodityFlowTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    /// Containers 60 and grain 80 share a main line for 100; round it costs containers 90 instead of 50,
    /// grain 55 instead of 40. The commodities have branches of their own, so that the same line costs them
    /// differently.
    @Test
    void theWorkedCaseCosts6800AndItsLineIsWorth15() {
        Digraph graph = Digraph.of(6, new int[] {0, 0, 1, 1, 2, 3, 3}, new int[] {2, 4, 2, 5, 3, 4, 5})
                .orThrow();
        double[] cost = {50, 90, 40, 55, 0, 0, 0};
        double[] capacity = {NONE, NONE, NONE, NONE, 100, NONE, NONE};

        CommodityResult result = CommodityFlow.solve(
                new CommodityProblem(
                        graph, 0, cost, capacity, List.of(new Commodity(0, 4, 60, 500), new Commodity(1, 5, 80, 500))),
                CommodityOptions.EXACT);

        assertThat(result.status()).isEqualTo(Status.OPTIMAL);
        assertThat(result.cost()).isCloseTo(6800, within(1e-9));
        assertThat(result.capacityPrice(4)).isCloseTo(15, within(1e-9));
        assertThat(result.flow(4)).isCloseTo(100, within(1e-9));
        assertThat(result.paths(1)).extracting(PathFlow::amount).containsExactlyInAnyOrder(40.0, 40.0);
    }

    @Test
    void whatIsTooDearOrUnreachableIsUnserved() {
        Digraph graph = Digraph.of(3, new int[] {0}, new int[] {1}).orThrow();

        CommodityResult result = CommodityFlow.solve(
                new CommodityProblem(
                        graph,
                        0,
                        new double[] {9},
                        new double[] {4},
                        List.of(new Commodity(0, 1, 5, 10), new Commodity(0, 1, 5, 8), new Commodity(1, 2, 1, 7))),
                CommodityOptions.EXACT);

        assertThat(result.unserved(0)).isEqualTo(1);
        assertThat(result.unserved(1)).isEqualTo(5);
        assertThat(result.unserved(2)).isEqualTo(1);
        assertThat(result.cost()).isEqualTo(4 * 9 + 10 + 5 * 8 + 7);
        assertThat(result.capacityPrice(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void costsAreThoseOfTheArcFormulationOnRandomGraphs() {
        int congested = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Digraph graph = seed % 2 == 0
                    ? RandomDigraphs.grid(random, 3, 4)
                    : RandomDigraphs.of(random, random.nextInt(3, 9), random.nextInt(8, 30));
            double[] cost = RandomDigraphs.wholeCosts(random, graph, 9, 12);
            double[] capacity = RandomDigraphs.wholeCosts(random, graph, 8, 6);
            List<Commodity> commodities = commodities(random, graph, random.nextInt(1, 7));

            CommodityResult result = CommodityFlow.solve(
                    new CommodityProblem(graph, 0, cost, capacity, commodities), CommodityOptions.EXACT);

            String as = "seed " + seed;
            assertThat(result.status()).as(as).isEqualTo(Status.OPTIMAL);
            assertThat(result.cost())
                    .as(as)
                    .isCloseTo(OjAlgoArcFlow.leastCost(graph, cost, capacity, commodities), within(1e-6));
            assertThat(result.relativeGap()).as(as).isLessThan(1e-9);
            checkIsPossible(graph, cost, capacity, commodities, result, as);
            congested += anyPrice(result, graph) ? 1 : 0;
        }
        assertThat(congested).as("capacities matter in many cases").isGreaterThan(60);
    }

    private static List<Commodity> commodities(Random random, Digraph graph, int count) {
        List<Commodity> commodities = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            commodities.add(new Commodity(
                    random.nextInt(graph.nodeCount()),
                    random.nextInt(graph.nodeCount()),
                    random.nextInt(10),
                    random.nextInt(60)));
        }
        return commodities;
    }

    private static boolean anyPrice(CommodityResult result, Digraph graph) {
        for (int arc = 0; arc < graph.arcCount(); arc++) {
            if (result.capacityPrice(arc) > 1e-9) {
                return true;
            }
        }
        return false;
    }

    private static void checkIsPossible(
            Digraph graph,
            double[] cost,
            double[] capacity,
            List<Commodity> commodities,
            CommodityResult result,
            String as) {
        double[] flow = new double[graph.arcCount()];
        double total = 0;
        for (int k = 0; k < commodities.size(); k++) {
            Commodity commodity = commodities.get(k);
            double served = 0;
            for (PathFlow each : result.paths(k)) {
                PlainPaths.check(graph, ExactCosts.of(cost), each.path(), commodity.from(), commodity.to(), 0, as);
                assertThat(each.amount()).as(as).isPositive();
                served += each.amount();
                total += each.amount() * each.path().cost();
                for (int arc : each.path().arcs()) {
                    flow[arc] += each.amount();
                }
            }
            assertThat(served + result.unserved(k)).as(as).isCloseTo(commodity.amount(), within(1e-9));
            total += result.unserved(k) * commodity.unservedCost();
        }
        assertThat(result.cost()).as(as).isCloseTo(total, within(1e-9));
        for (int arc = 0; arc < flow.length; arc++) {
            assertThat(result.flow(arc)).as(as).isCloseTo(flow[arc], within(1e-9));
            assertThat(flow[arc]).as(as).isLessThanOrEqualTo(capacity[arc] + 1e-9);
            if (result.capacityPrice(arc) > 1e-6) {
                assertThat(flow[arc]).as(as + ": a price only where it is full").isCloseTo(capacity[arc], within(1e-6));
            }
        }
    }

    private static CommodityProblem crowdedGrid() {
        Random random = new Random(11);
        Digraph graph = RandomDigraphs.grid(random, 20, 20);
        List<Commodity> commodities = new ArrayList<>();
        for (int k = 0; k < 150; k++) {
            commodities.add(new Commodity(
                    random.nextInt(400), random.nextInt(400), random.nextInt(1, 20), 200 + random.nextInt(200)));
        }
        double[] capacity = random.doubles(graph.arcCount(), 5, 40).toArray();
        return new CommodityProblem(graph, 0, RandomDigraphs.fractions(random, graph), capacity, commodities);
    }

    @Test
    void aCrowdedGridIsSolvedToNineDigitsAndTwiceToTheSameBits() {
        CommodityResult once = CommodityFlow.solve(crowdedGrid(), CommodityOptions.EXACT);
        CommodityResult again = CommodityFlow.solve(crowdedGrid(), CommodityOptions.EXACT);

        assertThat(once.status()).isEqualTo(Status.OPTIMAL);
        assertThat(once.relativeGap()).isLessThanOrEqualTo(1e-9);
        assertThat(again.cost()).isEqualTo(once.cost());
        assertThat(again.lowerBound()).isEqualTo(once.lowerBound());
    }

    @Test
    void stoppedEarlyItIsStillPossibleAndItsBoundStillHolds() {
        CommodityProblem problem = crowdedGrid();
        double least = CommodityFlow.solve(problem, CommodityOptions.EXACT).cost();

        CommodityResult early = CommodityFlow.solve(problem, new CommodityOptions(1e-9, WorkLimit.of(300)));

        assertThat(early.status()).isEqualTo(Status.WORK_LIMIT);
        assertThat(early.cost()).isGreaterThan(least);
        assertThat(early.lowerBound()).isLessThanOrEqualTo(least);
        for (int arc = 0; arc < problem.graph.arcCount(); arc++) {
            assertThat(early.flow(arc)).isLessThanOrEqualTo(problem.capacity[arc] + 1e-9);
        }
        assertThat(CommodityFlow.solve(problem, new CommodityOptions(1e-9, new WorkLimit(1 << 30, () -> true)))
                        .status())
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void badInputIsRefusedWithEveryProblem() {
        Digraph graph = Digraph.of(2, new int[] {0}, new int[] {1}).orThrow();

        assertThat(CommodityProblem.problems(
                        graph, new double[] {-1}, new double[] {}, List.of(new Commodity(0, 5, Double.NaN, -3))))
                .hasSize(5);
        assertThatThrownBy(() -> new CommodityProblem(graph, 0, new double[] {-1}, new double[] {1}, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arc 0 cost");
    }
}
