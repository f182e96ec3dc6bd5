package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.RandomWorlds;
import org.junit.jupiter.api.Test;

/// The fast search against slow ones, on random networks full of ties.
class RoutingRandomTest {
    private static final List<Objective> OBJECTIVES =
            List.of(Criterion.TIME, Criterion.COST, Criterion.CO2, new GeneralisedCost(0.5, 0));

    @Test
    void findsTheLeastCostThatTryingEveryPathFinds() {
        int compared = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Graph graph = Routes.graph(RandomWorlds.of(random, 4, 5));
            int mask = Graph.layerMask(layers(random));
            List<Path> all = AllPaths.between(graph, 0, 1, mask);
            for (Objective objective : OBJECTIVES) {
                Costs costs = Costs.of(graph, objective);
                OptionalLong least = all.stream().mapToLong(costs::costOf).min();
                Optional<Path> best = new PathSearch(graph).best(costs, 0, 1, mask);
                assertThat(best.isPresent()).as("seed %d", seed).isEqualTo(least.isPresent());
                if (best.isPresent()) {
                    assertThat(best.get().cost())
                            .as("seed %d, %s", seed, objective)
                            .isEqualTo(least.getAsLong());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void breaksEveryTieAsThePlainSearchDoesWithOrWithoutGuidance() {
        int compared = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Graph graph = Routes.graph(RandomWorlds.of(random, 12, 26));
            PathSearch search = new PathSearch(graph);
            int mask = Graph.layerMask(layers(random));
            for (Objective objective : OBJECTIVES) {
                Costs costs = Costs.of(graph, objective);
                Optional<List<Long>> expected = PlainSearch.best(costs, 0, 1, mask);
                Optional<Path> best = search.best(costs, 0, 1, mask);
                Optional<Path> guided = search.best(costs, 0, 1, mask, search.remaining(costs, 1, mask));
                assertThat(best.map(RoutingRandomTest::costAndMovements))
                        .as("seed %d, %s", seed, objective)
                        .isEqualTo(expected);
                assertThat(guided).as("guided, seed %d, %s", seed, objective).isEqualTo(best);
                compared += best.isPresent() ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    @Test
    void givesARouteTheTotalsOfItsPath() {
        for (int seed = 0; seed < 300; seed++) {
            Graph graph = Routes.graph(RandomWorlds.of(new Random(seed), 8, 16));
            Optional<Path> path =
                    new PathSearch(graph).best(Costs.of(graph, Criterion.TIME), 0, 1, Graph.layerMask(Layer.TRANSPORT));
            if (path.isPresent()) {
                Route route = path.get().toRoute();
                assertThat(route.hours())
                        .as("hours, seed %d", seed)
                        .isEqualTo(path.get().hours());
                assertThat(route.costUsdPerTonne())
                        .as("money, seed %d", seed)
                        .isEqualTo(path.get().costUsdPerTonne());
            }
        }
    }

    @Test
    void paysOneTransferForEveryChangeOfLayerOrGauge() {
        for (int seed = 0; seed < 500; seed++) {
            Graph graph = Routes.graph(RandomWorlds.of(new Random(seed), 8, 16));
            Optional<Path> path =
                    new PathSearch(graph).best(Costs.of(graph, Criterion.COST), 0, 1, Graph.layerMask(Layer.TRANSPORT));
            path.ifPresent(RoutingRandomTest::checkTransfers);
        }
    }

    private static void checkTransfers(Path path) {
        Graph graph = path.graph();
        for (int i = 1; i < path.length(); i++) {
            int before = path.movement(i - 1);
            int after = path.movement(i);
            boolean changes = graph.layerBit(before) != graph.layerBit(after)
                    || !graph.gaugeOf(before).equals(graph.gaugeOf(after));
            long transfers = graph.dwells(path.charge(i)).stream()
                    .filter(dwell -> dwell.process().isTransfer())
                    .count();
            assertThat(transfers).isEqualTo(changes ? 1 : 0);
        }
    }

    private static Set<Layer> layers(Random random) {
        return random.nextInt(3) > 0 ? Layer.TRANSPORT : EnumSet.of(Layer.RAIL, Layer.SEA);
    }

    private static List<Long> costAndMovements(Path path) {
        List<Long> answer = new ArrayList<>(List.of(path.cost()));
        for (int i = 0; i < path.length(); i++) {
            answer.add((long) path.movement(i));
        }
        return answer;
    }
}
