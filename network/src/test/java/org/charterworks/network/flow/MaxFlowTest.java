package org.charterworks.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Worlds;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

class MaxFlowTest {
    private static final Set<Layer> RAIL = EnumSet.of(Layer.RAIL);

    @Test
    void givesTheFlowAndTheCutOfTheTextbookNetwork() {
        // Cormen, Leiserson, Rivest & Stein, Introduction to Algorithms, figure of the maximum-flow chapter.
        Network network = textbook();
        MaxFlow.Limited limited = limited(network, capacities(network), "s", "t");
        assertThat(limited.tonnesPerYear()).isEqualTo(23);
        assertThat(limited.sourceSide())
                .containsExactly(new NodeId("1"), new NodeId("2"), new NodeId("4"), new NodeId("s"));
        assertThat(limited.cut()).containsExactly(new LinkId("1-3"), new LinkId("4-3"), new LinkId("4-t"));
    }

    @Test
    void namesTheCutNearestToTheSource() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C")
                .rail("A-B", "A", "B", "1520", 1, 1, 1)
                .capacity(5)
                .rail("B-C", "B", "C", "1520", 1, 1, 1)
                .capacity(5)
                .network();
        assertThat(limited(network, capacities(network), "A", "C").cut()).containsExactly(new LinkId("A-B"));
    }

    @Test
    void isLimitedByAPlaceOnTheWay() {
        Network network = new Sketch()
                .nodes("AZ", "A", "PORT", "C")
                .rail("A-PORT", "A", "PORT", "1520", 1, 1, 1)
                .rail("PORT-C", "PORT", "C", "1520", 1, 1, 1)
                .network();
        SortedMap<ElementId, Double> capacity = new TreeMap<>(Map.of(new NodeId("PORT"), 7.0));
        MaxFlow.Limited limited = limited(network, capacity, "A", "C");
        assertThat(limited.tonnesPerYear()).isEqualTo(7);
        assertThat(limited.cut()).containsExactly(new NodeId("PORT"));
    }

    @Test
    void saysNothingWhereNoCapacityIsKnownOnAWay() {
        MaxFlow answer = MaxFlow.between(
                Worlds.mainLineAndBypass(), RAIL, new TreeMap<>(), new NodeId("EAST"), new NodeId("WEST"));
        assertThat(answer).isEqualTo(new MaxFlow.NotLimited(List.of(new LinkId("bypass"))));
    }

    @Test
    void isZeroWithAnEmptyCutWhereNothingLeads() {
        Network pieces = Worlds.threePieces();
        MaxFlow.Limited limited = limited(pieces, capacities(pieces), "ALAT", "NAKHCHIVAN");
        assertThat(limited.tonnesPerYear()).isZero();
        assertThat(limited.cut()).isEmpty();
    }

    @Test
    void refusesAPlaceAndItself() {
        Network pieces = Worlds.threePieces();
        assertThatThrownBy(() -> limited(pieces, capacities(pieces), "ALAT", "ALAT"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithAnotherProgramAndItsCutAddsUpToTheFlow() {
        for (int seed = 0; seed < 300; seed++) {
            Network network = randomRailways(new Random(seed));
            SortedMap<ElementId, Double> capacity = capacities(network);
            MaxFlow.Limited limited = limited(network, capacity, "N0", "N1");
            assertThat(limited.tonnesPerYear()).as("flow, seed %d", seed).isEqualTo(otherProgram(network, capacity));
            double cut = limited.cut().stream()
                    .mapToDouble(element -> capacity.getOrDefault(element, Double.NaN))
                    .sum();
            assertThat(cut).as("cut, seed %d", seed).isEqualTo(limited.tonnesPerYear());
        }
    }

    @Test
    void equalsAFlowThatPaysOneForEveryTonneServed() {
        for (int seed = 0; seed < 200; seed++) {
            Network network = randomRailways(new Random(seed));
            SortedMap<ElementId, Double> capacity = capacities(network);
            double most = limited(network, capacity, "N0", "N1").tonnesPerYear();
            FlowDemand everything = Flows.demand("everything", "N0", "N1", 1000, 0);
            FlowProblem problem = new FlowProblem(Flows.graph(network), List.of(everything), capacity, 0);
            assertThat(CapacityFlow.solve(problem).servedTonnes())
                    .as("seed %d", seed)
                    .isCloseTo(most, within(1e-6));
        }
    }

    @Test
    void neverFallsWhenACapacityRises() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Network network = randomRailways(random);
            SortedMap<ElementId, Double> capacity = capacities(network);
            SortedMap<ElementId, Double> more = new TreeMap<>(capacity);
            more.replaceAll((element, tonnes) -> tonnes + random.nextInt(3));
            assertThat(limited(network, more, "N0", "N1").tonnesPerYear())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(
                            limited(network, capacity, "N0", "N1").tonnesPerYear());
        }
    }

    private static MaxFlow.Limited limited(
            Network network, SortedMap<ElementId, Double> capacity, String from, String to) {
        MaxFlow answer = MaxFlow.between(network, RAIL, capacity, new NodeId(from), new NodeId(to));
        assertThat(answer).isInstanceOf(MaxFlow.Limited.class);
        return (MaxFlow.Limited) answer;
    }

    private static SortedMap<ElementId, Double> capacities(Network network) {
        return Capacities.tonnesPerYear(network, Estimate.CENTRAL);
    }

    private static Network textbook() {
        Object[][] arcs = {
            {"s", "1", 16},
            {"s", "2", 13},
            {"1", "3", 12},
            {"2", "1", 4},
            {"2", "4", 14},
            {"3", "2", 9},
            {"3", "t", 20},
            {"4", "3", 7},
            {"4", "t", 4}
        };
        Sketch sketch = new Sketch().nodes("AZ", "s", "1", "2", "3", "4", "t");
        for (Object[] arc : arcs) {
            sketch.rail(arc[0] + "-" + arc[1], (String) arc[0], (String) arc[1], "1520", 1, 1, 1)
                    .capacity((int) arc[2])
                    .oneWay();
        }
        return sketch.network();
    }

    private static Network randomRailways(Random random) {
        Sketch sketch = new Sketch();
        for (int n = 0; n < 7; n++) {
            sketch.node("N" + n, "AZ");
        }
        for (int l = 0; l < 14; l++) {
            int from = random.nextInt(7);
            int to = (from + 1 + random.nextInt(6)) % 7;
            sketch.rail("L" + l, "N" + from, "N" + to, "1520", 1 + random.nextInt(9), 1, 1)
                    .capacity(random.nextInt(9));
            if (random.nextInt(3) == 0) {
                sketch.oneWay();
            }
        }
        return sketch.network();
    }

    /// JGraphT wants at most one edge from a node to another, so parallel links are added up.
    private static double otherProgram(Network network, SortedMap<ElementId, Double> capacity) {
        SimpleDirectedWeightedGraph<NodeId, DefaultWeightedEdge> graph =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        network.nodes().forEach(node -> graph.addVertex(node.id()));
        for (Link link : network.links()) {
            double tonnes = capacity.getOrDefault(link.id(), Double.NaN);
            addUp(graph, link.from(), link.to(), tonnes);
            if (link.bothWays()) {
                addUp(graph, link.to(), link.from(), tonnes);
            }
        }
        return new PushRelabelMFImpl<>(graph).calculateMaximumFlow(new NodeId("N0"), new NodeId("N1"));
    }

    private static void addUp(
            SimpleDirectedWeightedGraph<NodeId, DefaultWeightedEdge> graph, NodeId from, NodeId to, double tonnes) {
        if (graph.containsEdge(from, to)) {
            DefaultWeightedEdge edge = graph.getEdge(from, to);
            graph.setEdgeWeight(edge, graph.getEdgeWeight(edge) + tonnes);
        } else {
            graph.setEdgeWeight(graph.addEdge(from, to), tonnes);
        }
    }
}
