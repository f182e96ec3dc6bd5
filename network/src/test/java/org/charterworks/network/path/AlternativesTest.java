package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.charterworks.network.change.ActiveChange;
import org.charterworks.network.change.NetworkChange.Open;
import org.charterworks.network.change.NetworkChanges;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RandomWorlds;
import org.charterworks.network.model.Worlds;
import org.charterworks.network.path.Alternatives.Alternative;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final RouteQuery ALAT_KARS = RouteQuery.of(new NodeId("ALAT"), new NodeId("KARS"), Criterion.TIME);

    @Test
    void offersTheNewLineBesideTheOldOneOnceAllItsPiecesAreOpen() {
        Network pieces = Worlds.threePieces();
        assertThat(alternatives(pieces, ALAT_KARS).others()).isEmpty();
        Network open = NetworkChanges.apply(
                        pieces,
                        List.of(
                                opening("3-ALAT-AGHBAND"),
                                opening("4-AGHBAND-NAKHCHIVAN"),
                                opening("5-NAKHCHIVAN-KARS")))
                .orThrow();
        Alternatives both = alternatives(open, ALAT_KARS);
        assertThat(both.best())
                .isInstanceOfSatisfying(
                        Routed.Found.class,
                        found -> assertThat(found.route().distanceKm()).isEqualTo(760));
        assertThat(both.others()).singleElement().satisfies(other -> {
            assertThat(other.route().distanceKm()).isEqualTo(800);
            assertThat(other.stretch()).isEqualTo(22.0 / 20.0);
            assertThat(other.sharedKm()).isZero();
        });
    }

    @Test
    void offersNothingWhereThereIsNoRouteAtAll() {
        Alternatives none = alternatives(
                Worlds.threePieces(), RouteQuery.of(new NodeId("ALAT"), new NodeId("NAKHCHIVAN"), Criterion.TIME));
        assertThat(none.best()).isInstanceOf(Routed.Unreachable.class);
        assertThat(none.others()).isEmpty();
    }

    @Test
    void keepsADetourOfSomeHundredKilometresVisibleOnALongJourney() {
        AlternativeOptions shareOnly = new AlternativeOptions(4, 0.9, 1e9, 3);
        AlternativeOptions lengthToo = new AlternativeOptions(4, 0.9, 400, 3);
        RouteQuery query = RouteQuery.of(new NodeId("ALTYNKOL"), new NodeId("POTI"), Criterion.COST);
        Routing routing = new Routing(Routes.graph(Worlds.caspianCrossing()));
        assertThat(routing.alternatives(query, shareOnly).others()).isEmpty();
        assertThat(routing.alternatives(query, lengthToo).others())
                .singleElement()
                .satisfies(other -> assertThat(other.route().links()).contains(new LinkId("AKTAU-TBILISI-road")));
    }

    @Test
    void areSimpleDifferentAndInTheOrderOfTheirCost() {
        int offered = 0;
        AlternativeOptions options = new AlternativeOptions(4, 0.3, 1e9, 2.5);
        for (int seed = 0; seed < 500; seed++) {
            Graph graph = Routes.graph(RandomWorlds.of(new Random(seed), 8, 18));
            RouteQuery query = RouteQuery.of(new NodeId("N0"), new NodeId("N1"), Criterion.TIME);
            Alternatives all = new Routing(graph).alternatives(query, options);
            if (all.best() instanceof Routed.Found(Route best)) {
                offered += all.others().size();
                check(seed, best, all.others(), options);
            }
        }
        assertThat(offered).as("alternatives offered").isGreaterThan(300);
    }

    private static void check(int seed, Route best, List<Alternative> others, AlternativeOptions options) {
        List<Route> earlier = new ArrayList<>(List.of(best));
        double last = best.hours();
        for (Alternative other : others) {
            Route route = other.route();
            assertThat(route.hours()).as("order, seed %d", seed).isBetween(last, options.maxStretch() * best.hours());
            assertThat(follows(route)).as("without a jump, seed %d", seed).isTrue();
            assertThat(new HashSet<>(route.nodes()))
                    .as("simple, seed %d", seed)
                    .hasSize(route.nodes().size());
            for (Route before : earlier) {
                assertThat(ownKm(route, before))
                        .as("own, seed %d", seed)
                        .isGreaterThanOrEqualTo(options.minOwnShare() * route.distanceKm());
            }
            earlier.add(route);
            last = route.hours();
        }
    }

    private static boolean follows(Route route) {
        NodeId at = route.from();
        for (Leg.Move move : route.moves()) {
            if (!move.from().equals(at)) {
                return false;
            }
            at = move.to();
        }
        return at.equals(route.to());
    }

    private static double ownKm(Route route, Route other) {
        Set<LinkId> links = new HashSet<>(other.links());
        return route.moves().stream()
                .filter(move -> !links.contains(move.element()))
                .mapToDouble(Leg.Move::distanceKm)
                .sum();
    }

    private static ActiveChange opening(String link) {
        return ActiveChange.of("test", new Open(new LinkId(link)));
    }

    private static Alternatives alternatives(Network network, RouteQuery query) {
        assertThat(query.layers()).isEqualTo(Layer.TRANSPORT);
        return new Routing(Routes.graph(network)).alternatives(query, AlternativeOptions.USUAL);
    }
}
