package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

class RoutingTest {
    private static final NodeId ALTYNKOL = new NodeId("ALTYNKOL");
    private static final NodeId POTI = new NodeId("POTI");
    private static final Network CASPIAN = Worlds.caspianCrossing();

    @Test
    void namesEveryMoveAndEveryStandInOrder() {
        Route route = Routes.found(CASPIAN, RouteQuery.of(ALTYNKOL, POTI, Criterion.COST));
        assertThat(route.legs())
                .extracting(leg -> leg.element().value())
                .containsExactly(
                        "ALTYNKOL-AKTAU-rail",
                        "AKTAU-wait",
                        "AKTAU-port",
                        "AKTAU-ALAT-sea",
                        "ALAT-port",
                        "ALAT-TBILISI-rail",
                        "TBILISI-border",
                        "TBILISI-POTI-rail");
        assertThat(route.nodes())
                .containsExactly(ALTYNKOL, new NodeId("AKTAU"), new NodeId("ALAT"), new NodeId("TBILISI"), POTI);
    }

    @Test
    void addsUpHoursMoneyDistanceAndCo2() {
        Route route = Routes.found(CASPIAN, RouteQuery.of(ALTYNKOL, POTI, Criterion.COST));
        assertThat(route.movingHours()).isEqualTo(100 + 26 + 20 + 14);
        assertThat(route.standingHours()).isEqualTo(30 + 48 + 36 + 10);
        assertThat(route.standingShare()).isCloseTo(124.0 / 284.0, within(1e-12));
        assertThat(route.costUsdPerTonne()).isEqualTo(45 + 0 + 5 + 20 + 5 + 12 + 1 + 8);
        assertThat(route.distanceKm()).isEqualTo(4300);
        assertThat(route.co2KgPerTonne()).isCloseTo(43, within(1e-9));
        assertThat(route.grade()).isEqualTo(Grade.MEDIUM);
        assertThat(route.sources()).containsExactly(Sketch.SOURCE);
    }

    @Test
    void prefersTheRoadWhenTimeCounts() {
        Route route = Routes.found(CASPIAN, RouteQuery.of(ALTYNKOL, POTI, Criterion.TIME));
        assertThat(route.links()).contains(new LinkId("AKTAU-TBILISI-road"));
        assertThat(route.hours()).isEqualTo(100 + 24 + 60 + 24 + 14);
    }

    @Test
    void weighsTimeAgainstMoney() {
        RouteQuery cheapTime = RouteQuery.of(ALTYNKOL, POTI, new GeneralisedCost(1, 0));
        RouteQuery dearTime = RouteQuery.of(ALTYNKOL, POTI, new GeneralisedCost(3, 0));
        // Sea: 96 USD and 284 h. Road: 215 USD and 222 h. An hour has to be worth 119/62 = 1.92 USD.
        assertThat(Routes.found(CASPIAN, cheapTime).links()).contains(new LinkId("AKTAU-ALAT-sea"));
        assertThat(Routes.found(CASPIAN, dearTime).links()).contains(new LinkId("AKTAU-TBILISI-road"));
    }

    @Test
    void staysOnTheLayersItIsGiven() {
        RouteQuery query = RouteQuery.of(ALTYNKOL, POTI, Criterion.TIME).withLayers(EnumSet.of(Layer.RAIL, Layer.SEA));
        assertThat(Routes.found(CASPIAN, query).links()).contains(new LinkId("AKTAU-ALAT-sea"));
    }

    @Test
    void neverChangesLayerWithoutATransferRow() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C")
                .rail("A-B", "A", "B", "1520", 10, 1, 1)
                .road("B-C", "B", "C", 10, 1, 1)
                .network();
        Routed answer = Routes.best(network, RouteQuery.of(new NodeId("A"), new NodeId("C"), Criterion.TIME));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Routed.Unreachable.class,
                        unreachable -> assertThat(unreachable.reason())
                                .contains("no dwell row permits", "B (rail 1520 to road)"));
    }

    @Test
    void breaksTiesByFewerLinksThenByLinkIds() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C", "D")
                .rail("1-A-B", "A", "B", "1520", 10, 1, 1)
                .rail("2-B-D", "B", "D", "1520", 10, 1, 1)
                .rail("3-A-C", "A", "C", "1520", 10, 1, 1)
                .rail("4-C-D", "C", "D", "1520", 10, 1, 1)
                .network();
        RouteQuery query = RouteQuery.of(new NodeId("A"), new NodeId("D"), Criterion.TIME);
        assertThat(Routes.found(network, query).links()).containsExactly(new LinkId("1-A-B"), new LinkId("2-B-D"));
        Network withShort = network.with(
                        List.of(),
                        List.of(Sketch.openLink("9-A-D", "A", "D", Layer.RAIL, "1520", Sketch.figures(10, 2, 2))),
                        List.of(),
                        List.of())
                .orThrow();
        assertThat(Routes.found(withShort, query).links()).containsExactly(new LinkId("9-A-D"));
    }

    @Test
    void isAlreadyThereWhenBothPlacesAreOne() {
        Route route = Routes.found(CASPIAN, RouteQuery.of(POTI, POTI, Criterion.TIME));
        assertThat(route.legs()).isEmpty();
        assertThat(route.hours()).isZero();
        assertThat(route.standingShare()).isZero();
    }

    @Test
    void saysWhichFiguresAreMissing() {
        Route route = Routes.found(
                new Sketch()
                        .nodes("AZ", "A", "B")
                        .rail("A-B", "A", "B", "1520", 10, 1, 1)
                        .network(),
                RouteQuery.of(new NodeId("A"), new NodeId("B"), Criterion.TIME));
        assertThat(route.gaps()).isEmpty();
    }
}
