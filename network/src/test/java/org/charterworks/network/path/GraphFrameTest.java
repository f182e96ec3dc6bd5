package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.graph.GraphFrame;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Built;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.RandomWorlds;
import org.junit.jupiter.api.Test;

/// Graphs made from a frame against graphs compiled by themselves, on random networks full of ties.
class GraphFrameTest {
    private static final GeneralisedCost COST = new GeneralisedCost(0.5, 0);
    private static final int MASK = Graph.layerMask(Layer.TRANSPORT);

    @Test
    void theCheapestPathIsThatOfTheGraphCompiledByItselfTiesIncluded() {
        int found = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Network widest = RandomWorlds.of(random, 10, 22);
            GraphFrame frame = new GraphFrame(widest, Layer.TRANSPORT, Defaults.NONE);
            Graph everything = frame.graph(widest, Estimate.CENTRAL).orElseThrow();
            LowerBounds bounds = new LowerBounds(everything, List.of());
            for (int state = 0; state < 4; state++) {
                Network some = worse(widest, random);
                Graph framed = frame.graph(some, Estimate.CENTRAL).orElseThrow();
                Graph compiled = Routes.graph(some);
                Costs costs = Costs.of(framed, COST);
                assertThat(bounds.holdFor(COST, costs)).as("seed %d", seed).isTrue();
                Optional<Path> expected = new PathSearch(compiled).best(Costs.of(compiled, COST), 0, 1, MASK);
                Optional<Path> plain = new PathSearch(framed).best(costs, 0, 1, MASK);
                Optional<Path> guided = new PathSearch(framed).best(costs, 0, 1, MASK, bounds.remaining(COST, 1, MASK));
                assertThat(plain.map(GraphFrameTest::described))
                        .as("seed %d", seed)
                        .isEqualTo(expected.map(GraphFrameTest::described));
                assertThat(guided).as("guided, seed %d", seed).isEqualTo(plain);
                found += expected.isPresent() ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    @Test
    void aPathIsLookedUpInAnotherStateAndNotFoundWhereALinkIsClosed() {
        int lost = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Network widest = RandomWorlds.of(random, 6, 14);
            GraphFrame frame = new GraphFrame(widest, Layer.TRANSPORT, Defaults.NONE);
            Graph everything = frame.graph(widest, Estimate.CENTRAL).orElseThrow();
            Optional<Path> path = new PathSearch(everything).best(Costs.of(everything, COST), 0, 1, MASK);
            if (path.isPresent()) {
                Graph other =
                        frame.graph(worse(widest, random), Estimate.CENTRAL).orElseThrow();
                boolean open = IntStream.range(0, path.get().length())
                        .allMatch(i ->
                                other.link(other.linkOf(path.get().movement(i))).isOpen());
                assertThat(path.get().in(other).isPresent()).as("seed %d", seed).isEqualTo(open);
                lost += open ? 0 : 1;
            }
        }
        assertThat(lost).isPositive();
    }

    @Test
    void boundsDoNotHoldWhereSomethingIsCheaperThanTheyKnow() {
        Network network = RandomWorlds.of(new Random(1), 6, 14);
        GraphFrame frame = new GraphFrame(network, Layer.TRANSPORT, Defaults.NONE);
        Graph dear =
                frame.graph(worse(network, new Random(2)), Estimate.CENTRAL).orElseThrow();
        Graph cheap = frame.graph(network, Estimate.CENTRAL).orElseThrow();
        assertThat(new LowerBounds(dear, List.of()).holdFor(COST, Costs.of(cheap, COST)))
                .isFalse();
        assertThat(new LowerBounds(dear, List.of(cheap)).holdFor(COST, Costs.of(dear, COST)))
                .isTrue();
    }

    @Test
    void aStateWithoutOneOfTheDwellRowsHasNoPlaceInTheFrame() {
        Network network = RandomWorlds.of(new Random(3), 6, 14);
        Dwell first = network.dwells().iterator().next();
        GraphFrame frame = new GraphFrame(network, Layer.TRANSPORT, Defaults.NONE);
        assertThat(frame.graph(network.withoutDwells(List.of(first.id())), Estimate.CENTRAL))
                .isEmpty();
    }

    /// Some links closed, others slower, some rows longer.
    private static Network worse(Network network, Random random) {
        List<Link> links = new ArrayList<>();
        for (Link link : network.links()) {
            int what = random.nextInt(6);
            if (what == 0) {
                links.add(link.withStatus(LinkStatus.PLANNED));
            } else if (what == 1) {
                links.add(link.withValues(Slower.of(link, Attribute.TRAVEL_HOURS)));
            }
        }
        List<Dwell> rows = network.dwells().stream()
                .filter(_ -> random.nextInt(5) == 0)
                .map(row -> row.withValues(Slower.of(row, Attribute.DWELL_HOURS)))
                .toList();
        return switch (network.with(List.of(), links, rows, List.of())) {
            case Built.Done(Network changed) -> changed;
            case Built.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static String described(Path path) {
        StringBuilder text = new StringBuilder().append(path.cost());
        for (int i = 0; i < path.length(); i++) {
            Graph graph = path.graph();
            text.append(' ')
                    .append(graph.link(graph.linkOf(path.movement(i))).id())
                    .append(graph.gaugeOf(path.movement(i)));
        }
        return text.toString();
    }
}
