package org.charterworks.network.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RiskGroupId;
import org.junit.jupiter.api.Test;

class IndependentTest {
    private static final NodeId S = new NodeId("S");
    private static final NodeId T = new NodeId("T");

    @Test
    void findsThePairThatTheShortestRouteBlocks() {
        // The trap: the shortest route S-A-B-T of 3 leaves no second one; the best pair is 10 together.
        Independent found = Independent.between(trap().network(), S, T);
        assertThat(found).isInstanceOfSatisfying(Independent.Pair.class, pair -> {
            assertThat(pair.km()).isEqualTo(10);
            assertThat(pair.isShortest()).isTrue();
        });
    }

    @Test
    void twoCablesInOneGroupAreNoTwoRoutes() {
        Cables cables = trap().group("VALLEY", new LinkId("sa"), new LinkId("sb"));
        Independent found = Independent.between(cables.network(), S, T);
        assertThat(found).isInstanceOfSatisfying(Independent.Shared.class, shared -> {
            assertThat(shared.shared()).isEqualTo(List.of(new Risk.Group(group("VALLEY"))));
            assertThat(shared.isProved()).isTrue();
        });
    }

    @Test
    void namesWhatEveryRouteNeeds() {
        FibreNetwork network = new Cables()
                .cable("one", "S", "H", 130)
                .cable("two", "S", "H", 150)
                .cable("on", "H", "T", 50)
                .network();
        assertThat(Independent.between(network, S, T))
                .isInstanceOfSatisfying(
                        Independent.Shared.class,
                        shared -> assertThat(shared.shared())
                                .containsExactlyInAnyOrder(
                                        new Risk.Cable(new LinkId("on")), new Risk.Place(new NodeId("H"))));
    }

    @Test
    void lightNeeds4Point9MicrosecondsAKilometre() {
        assertThat(FibreRoute.latencyMilliseconds(1000)).isCloseTo(4.897, within(0.001));
    }

    @Test
    void anUnknownLengthIsAtLeastAsTheCrowFlies() {
        FibreNetwork network = new Cables()
                .place("S", 0, 0)
                .place("T", 0, 90)
                .cable("unknown", "S", "T", Map.of(), LinkStatus.OPEN)
                .network();
        FibreRoute route = Independent.shortest(network, S, T, Set.of()).orElseThrow();
        // A quarter of the way round the Earth.
        assertThat(route.km()).isCloseTo(Math.PI / 2 * 6371.0088, within(1e-6));
        assertThat(route.isAtLeast()).isTrue();
    }

    @Test
    void aCableThatIsNotOpenJoinsNothing() {
        FibreNetwork network = new Cables()
                .cable("planned", "S", "T", Map.of(), LinkStatus.PLANNED)
                .network();
        assertThat(Independent.between(network, S, T)).isEqualTo(new Independent.None());
    }

    @Test
    void theLossOfAGroupTakesAnEndThatBelongsToIt() {
        FibreNetwork network = new Cables()
                .cable("one", "S", "T", 100)
                .group("PORT", new NodeId("T"))
                .network();
        assertThat(Independent.shortest(network, S, T, Set.of(new Risk.Group(group("PORT")))))
                .isEmpty();
        assertThat(Independent.shortest(network, S, T, Set.of())).isPresent();
    }

    @Test
    void aGridJoinsItsPlacesAsTheCrowFlies() {
        FibreNetwork network = new Cables()
                .place("S", 0, 0)
                .place("T", 0, 1)
                .place("U", 0, 0.5)
                .grid("G", "S", "T", "U")
                .network();
        FibreRoute route = Independent.shortest(network, S, T, Set.of()).orElseThrow();
        assertThat(route.strands()).hasSize(1);
        assertThat(route.km()).isCloseTo(111.195, within(0.001));
    }

    @Test
    void theWayInsideAGridIsNoSecondRouteBesideItself() {
        FibreNetwork network = new Cables()
                .place("S", 0, 0)
                .place("T", 0, 1)
                .grid("G", "S", "T")
                .network();
        assertThat(Independent.between(network, S, T)).isInstanceOf(Independent.Shared.class);
        assertThat(RouteCount.of(network, S, Set.of(T)).count()).isEqualTo(1);
    }

    @Test
    void findsAsShortAPairAndAsManyRoutesAsTryingAllOfThem() {
        for (int seed = 0; seed < 400; seed++) {
            FibreNetwork network = random(new Random(seed));
            EveryRoute all = new EveryRoute(network, S, Set.of(T));
            Independent found = network.reaches(S) && network.reaches(T)
                    ? Independent.between(network, S, T)
                    : new Independent.None();
            Optional<Double> pair = all.shortestPair();
            switch (found) {
                case Independent.Pair best -> {
                    assertThat(best.isShortest()).as("seed %d", seed).isTrue();
                    assertThat(best.km()).as("seed %d", seed).isCloseTo(pair.orElseThrow(), within(1e-6));
                }
                case Independent.Shared shared -> {
                    assertThat(shared.isProved()).as("seed %d", seed).isTrue();
                    assertThat(pair).as("seed %d", seed).isEmpty();
                }
                case Independent.None() ->
                    assertThat(all.isEmpty()).as("seed %d", seed).isTrue();
            }
        }
    }

    @Test
    void countsAsManyRoutesToSeveralPlacesAsTryingAllSets() {
        for (int seed = 0; seed < 200; seed++) {
            FibreNetwork network = random(new Random(seed));
            Set<NodeId> targets = Set.of(T, new NodeId("C"));
            RouteCount count = RouteCount.of(network, S, targets);
            assertThat(count.isProved()).as("seed %d", seed).isTrue();
            assertThat(count.count()).as("seed %d", seed).isEqualTo(new EveryRoute(network, S, targets).mostApart());
        }
    }

    @Test
    void oneMoreCableNeverTakesARouteAway() {
        for (int seed = 0; seed < 100; seed++) {
            FibreNetwork before = cables(new Random(seed)).network();
            FibreNetwork after =
                    cables(new Random(seed)).cable("more", "S", "T", 500).network();
            assertThat(RouteCount.of(after, S, Set.of(T)).count())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(RouteCount.of(before, S, Set.of(T)).count());
        }
    }

    private static Cables trap() {
        return new Cables()
                .cable("sa", "S", "A", 1)
                .cable("ab", "A", "B", 1)
                .cable("bt", "B", "T", 1)
                .cable("sb", "S", "B", 4)
                .cable("at", "A", "T", 4);
    }

    private static FibreNetwork random(Random random) {
        return cables(random).network();
    }

    private static Cables cables(Random random) {
        String[] names = {"S", "A", "B", "C", "D", "T"};
        Cables cables = new Cables();
        for (String name : names) {
            cables.place(name, 40 + random.nextInt(5), 50 + random.nextInt(5));
        }
        int count = 4 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(names.length);
            int to = (from + 1 + random.nextInt(names.length - 1)) % names.length;
            cables.cable("c" + i, names[from], names[to], 1 + random.nextInt(9));
        }
        if (random.nextBoolean()) {
            cables.grid("G", "A", random.nextBoolean() ? "T" : "B", random.nextBoolean() ? "S" : "C");
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            ElementId other = random.nextBoolean()
                    ? new NodeId(names[random.nextInt(names.length)])
                    : new LinkId("c" + random.nextInt(count));
            cables.group("R" + i, new LinkId("c" + random.nextInt(count)), other);
        }
        return cables;
    }

    private static RiskGroupId group(String id) {
        return new RiskGroupId(id);
    }
}
