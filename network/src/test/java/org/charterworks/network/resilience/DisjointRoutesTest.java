package org.charterworks.network.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Sketch;
import org.junit.jupiter.api.Test;

class DisjointRoutesTest {
    /// s–a 1, a–b 1, b–t 1, s–b 4, a–t 4: the shortest route s–a–b–t blocks every second one.
    private static final Network TRAP = new Sketch()
            .nodes("AZ", "s", "a", "b", "t")
            .rail("sa", "s", "a", "1520", 1, 0, 1)
            .rail("ab", "a", "b", "1520", 1, 0, 1)
            .rail("bt", "b", "t", "1520", 1, 0, 1)
            .rail("sb", "s", "b", "1520", 1, 0, 4)
            .rail("at", "a", "t", "1520", 1, 0, 4)
            .network();

    @Test
    void findsTheBestPairThatTheShortestRouteBlocks() {
        assertThat(find(TRAP, "s", "t", DisjointRoutes.Apart.PLACES))
                .isInstanceOfSatisfying(DisjointRoutes.Pair.class, pair -> {
                    assertThat(pair.totalCost()).isCloseTo(10, within(1e-6));
                    assertThat(List.of(
                                    names(pair.first().links()),
                                    names(pair.second().links())))
                            .containsExactlyInAnyOrder(List.of("sa", "at"), List.of("sb", "bt"));
                });
    }

    @Test
    void namesWhatEveryRouteShares() {
        Network bridge = new Sketch()
                .nodes("AZ", "s", "a", "b", "t")
                .rail("s1", "s", "a", "1520", 1, 0, 1)
                .rail("s2", "s", "a", "1520", 1, 0, 2)
                .rail("bridge", "a", "b", "1520", 1, 0, 1)
                .rail("t1", "b", "t", "1520", 1, 0, 1)
                .network();
        assertThat(find(bridge, "s", "t", DisjointRoutes.Apart.LINKS))
                .isInstanceOfSatisfying(
                        DisjointRoutes.Shared.class,
                        shared -> assertThat(shared.shared())
                                .containsExactly(
                                        new NodeId("a"), new LinkId("bridge"), new NodeId("b"), new LinkId("t1")));
    }

    @Test
    void maySharePlacesWhenOnlyLinksMustDiffer() {
        Network hourglass = new Sketch()
                .nodes("AZ", "s", "m", "t")
                .rail("s1", "s", "m", "1520", 1, 0, 1)
                .rail("s2", "s", "m", "1520", 1, 0, 2)
                .rail("t1", "m", "t", "1520", 1, 0, 1)
                .rail("t2", "m", "t", "1520", 1, 0, 2)
                .network();
        assertThat(find(hourglass, "s", "t", DisjointRoutes.Apart.LINKS))
                .isInstanceOfSatisfying(
                        DisjointRoutes.Pair.class,
                        pair -> assertThat(pair.totalCost()).isCloseTo(6, within(1e-6)));
        assertThat(find(hourglass, "s", "t", DisjointRoutes.Apart.PLACES))
                .isInstanceOfSatisfying(
                        DisjointRoutes.Shared.class,
                        shared -> assertThat(shared.shared()).containsExactly(new NodeId("m")));
    }

    @Test
    void saysWhenThereIsNoRoute() {
        Network apart = new Sketch().nodes("AZ", "s", "t").network();
        assertThat(find(apart, "s", "t", DisjointRoutes.Apart.LINKS)).isInstanceOf(DisjointRoutes.None.class);
    }

    @Test
    void neverSharesALinkOnRandomNetworks() {
        int pairs = 0;
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            Sketch sketch = new Sketch().nodes("AZ", "n0", "n1", "n2", "n3", "n4");
            for (int l = 0; l < 9; l++) {
                int from = random.nextInt(5);
                int to = (from + 1 + random.nextInt(4)) % 5;
                sketch.rail("l" + l, "n" + from, "n" + to, "1520", 1, 0, 1 + random.nextInt(5));
            }
            if (find(sketch.network(), "n0", "n4", DisjointRoutes.Apart.LINKS) instanceof DisjointRoutes.Pair pair) {
                assertThat(Collections.disjoint(
                                pair.first().links(), pair.second().links()))
                        .as("seed %d", seed)
                        .isTrue();
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(50);
    }

    private static DisjointRoutes find(Network network, String from, String to, DisjointRoutes.Apart apart) {
        Graph graph = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
        return DisjointRoutes.between(graph, new NodeId(from), new NodeId(to), Layer.TRANSPORT, 0, apart);
    }

    private static List<String> names(List<LinkId> links) {
        return links.stream().map(ElementId::value).toList();
    }
}
