package org.charterworks.network.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.RandomWorlds;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.path.AllPaths;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.Path;
import org.junit.jupiter.api.Test;

/// The label algorithm against trying every route.
class ParetoSearchTest {
    private static final Set<Aim> ALL = EnumSet.allOf(Aim.class);
    private static final int MASK = Graph.layerMask(Layer.TRANSPORT);

    @Test
    void equalsBruteForceOnAThousandSmallMultimodalNetworks() {
        int withChoice = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Network network = RandomWorlds.of(random, 4, 5);
            Graph graph = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
            HourSpread spread = spread(network, random);
            ParetoSearch search = new ParetoSearch(graph, spread, ALL, 10_000);
            for (int to = 1; to < graph.nodeCount(); to++) {
                ParetoSearch.Found found = search.between(0, to, MASK);
                List<List<Long>> expected = front(numbers(graph, spread, AllPaths.between(graph, 0, to, MASK)));
                List<List<Long>> seen = numbers(graph, spread, found.paths());
                assertThat(seen).as("seed %s to %s", seed, to).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(found.capped()).isFalse();
                withChoice += expected.size() > 1 ? 1 : 0;
            }
        }
        assertThat(withChoice)
                .as("pairs with more than one route to choose from")
                .isGreaterThan(500);
    }

    /// Stays vary by half of their hours, links by a tenth or not at all.
    private static HourSpread spread(Network network, Random random) {
        return new HourSpread(
                network,
                new AssumedSpread(
                        Optional.of(Sketch.value(0.5)),
                        random.nextBoolean() ? Optional.of(Sketch.value(0.1)) : Optional.empty()));
    }

    private static List<List<Long>> numbers(Graph graph, HourSpread spread, List<Path> paths) {
        List<Costs> costs = ALL.stream().map(aim -> aim.costs(graph, spread)).toList();
        return paths.stream()
                .map(path -> costs.stream().map(each -> each.costOf(path)).toList())
                .toList();
    }

    private static List<List<Long>> front(List<List<Long>> all) {
        List<List<Long>> front = new ArrayList<>();
        for (List<Long> each : all) {
            boolean beaten = all.stream().anyMatch(other -> isAsGood(other, each) && !other.equals(each));
            if (!beaten && !front.contains(each)) {
                front.add(each);
            }
        }
        return front;
    }

    private static boolean isAsGood(List<Long> a, List<Long> b) {
        for (int k = 0; k < a.size(); k++) {
            if (a.get(k) > b.get(k)) {
                return false;
            }
        }
        return true;
    }

    /// O-A: rail or road. A-B: sea or air. O-B: road over land. B-D: rail or road. Changes cost nothing.
    private static Network worked() {
        Sketch sketch = new Sketch().nodes("XA", "O", "A", "B", "D");
        sketch.rail("OA-rail", "O", "A", "1435", 100, 20, 400).road("OA-road", "O", "A", 100, 12, 700);
        sketch.sea("AB-sea", "A", "B", 100, 40, 300);
        sketch.link(Sketch.openLink("AB-air", new String("A"), "B", Layer.AIR, "", Sketch.figures(100, 6, 2500)));
        sketch.road("OB-land", "O", "B", 100, 90, 900);
        sketch.rail("BD-rail", "B", "D", "1435", 100, 24, 450).road("BD-road", "B", "D", 100, 14, 800);
        for (String node : List.of("A", "B")) {
            for (Layer from : List.of(Layer.RAIL, Layer.ROAD)) {
                for (Layer to : List.of(Layer.SEA, Layer.AIR)) {
                    sketch.transfer(node + from + to, node, from, to, 0, 0);
                }
            }
        }
        sketch.transfer("B-rail-road", "B", Layer.ROAD, Layer.RAIL, 0, 0);
        return sketch.network();
    }

    private static ParetoSearch.Found worked(Set<Aim> aims, int cap) {
        Network network = worked();
        Graph graph = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
        return new ParetoSearch(graph, new HourSpread(network, AssumedSpread.NONE), aims, cap)
                .between(
                        graph.indexOf(new org.charterworks.network.model.NodeId("O")),
                        graph.indexOf(new org.charterworks.network.model.NodeId("D")),
                        MASK);
    }

    @Test
    void theWorkedCaseHasItsEightRoutes() {
        assertThat(worked(EnumSet.of(Aim.TIME, Aim.COST), 100).paths().stream()
                        .map(path -> path.hours() + " " + path.costUsdPerTonne()))
                .containsExactly(
                        "32.0 4000.0",
                        "40.0 3700.0",
                        "42.0 3650.0",
                        "50.0 3350.0",
                        "66.0 1800.0",
                        "74.0 1500.0",
                        "76.0 1450.0",
                        "84.0 1150.0");
    }

    @Test
    void aSweepOfWeightsLosesHalfOfThem() {
        List<Path> front = worked(EnumSet.of(Aim.TIME, Aim.COST), 100).paths();
        List<Integer> supported = new ArrayList<>();
        for (int step = 1; step < 4_000; step++) {
            double usdPerHour = step * 0.1;
            int best = 0;
            for (int i = 1; i < front.size(); i++) {
                if (weighed(front.get(i), usdPerHour) < weighed(front.get(best), usdPerHour)) {
                    best = i;
                }
            }
            supported.add(best);
        }
        assertThat(supported.stream().distinct().sorted().map(i -> front.get(i).hours()))
                .containsExactly(32.0, 66.0, 74.0, 84.0);
    }

    private static double weighed(Path path, double usdPerHour) {
        return path.costUsdPerTonne() + usdPerHour * path.hours();
    }

    @Test
    void saysSoWhenLabelsAreGivenUp() {
        assertThat(worked(EnumSet.of(Aim.TIME, Aim.COST), 2).capped()).isTrue();
        assertThat(worked(EnumSet.of(Aim.TIME, Aim.COST), 100).capped()).isFalse();
    }

    @Test
    void eachRouteOfASetSaysWhatSpeaksForIt() {
        Network network = worked();
        ParetoSet set =
                ParetoSet.of(worked(EnumSet.of(Aim.TIME, Aim.COST), 100), new HourSpread(network, AssumedSpread.NONE));
        assertThat(set.choices().getFirst().reasons()).contains(ParetoSet.Reason.FASTEST);
        assertThat(set.choices().getLast().reasons()).contains(ParetoSet.Reason.CHEAPEST);
        for (ParetoSet.Reason reason : ParetoSet.Reason.values()) {
            assertThat(set.choices().stream().filter(choice -> choice.reasons().contains(reason)))
                    .as("%s", reason)
                    .hasSize(1);
        }
        assertThat(set.shown(4, 0.01)).hasSizeLessThanOrEqualTo(4);
        assertThat(Arrays.asList(set.shown(4, 0.01).getFirst()))
                .contains(set.choices().getFirst());
    }

    @Test
    void nothingIsFoundWhereNothingLeads() {
        Network network = new Sketch().nodes("XA", "A", "B").network();
        Graph graph = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
        ParetoSearch search = new ParetoSearch(graph, new HourSpread(network, AssumedSpread.NONE), ALL, 10);
        assertThat(search.between(0, 1, MASK).paths()).isEmpty();
    }
}
