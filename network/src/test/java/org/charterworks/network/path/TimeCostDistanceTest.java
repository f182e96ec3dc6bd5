package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Worlds;
import org.charterworks.network.path.TimeCostDistance.Point;
import org.charterworks.network.path.TimeCostDistance.Step;
import org.junit.jupiter.api.Test;

class TimeCostDistanceTest {
    private static final TimeCostDistance WORKED = TimeCostDistance.of(List.of(
            new Step("port A", 0, 48, 300),
            new Step("sea", 470, 22, 600),
            new Step("port B", 0, 30, 250),
            new Step("rail", 500, 20, 500),
            new Step("border", 0, 12, 80),
            new Step("rail", 390, 18, 420)));

    @Test
    void sumsUpStepByStep() {
        assertThat(WORKED.points())
                .containsExactly(
                        new Point("port A", 0, 48, 300),
                        new Point("sea", 470, 70, 900),
                        new Point("port B", 470, 100, 1150),
                        new Point("rail", 970, 120, 1650),
                        new Point("border", 970, 132, 1730),
                        new Point("rail", 1360, 150, 2150));
    }

    @Test
    void givesTheSpeedsAndTheShareOfTheWorkedCase() {
        assertThat(WORKED.speedWithoutDelayKmPerHour()).isCloseTo(22.667, within(0.0005));
        assertThat(WORKED.speedWithDelayKmPerHour()).isCloseTo(9.067, within(0.0005));
        assertThat(WORKED.stationaryShare()).isCloseTo(0.60, within(1e-12));
    }

    @Test
    void isEmptyAndWithoutSpeedWhenThereAreNoSteps() {
        TimeCostDistance nothing = TimeCostDistance.of(List.of());
        assertThat(nothing.distanceKm()).isZero();
        assertThat(nothing.speedWithDelayKmPerHour()).isZero();
        assertThat(nothing.stationaryShare()).isZero();
    }

    @Test
    void agreesWithTheTotalsOfARoute() {
        Route route = Routes.found(
                Worlds.caspianCrossing(), RouteQuery.of(new NodeId("ALTYNKOL"), new NodeId("POTI"), Criterion.COST));
        TimeCostDistance profile = TimeCostDistance.of(route);
        assertThat(profile.hours()).isEqualTo(route.hours());
        assertThat(profile.distanceKm()).isEqualTo(route.distanceKm());
        assertThat(profile.stationaryShare()).isCloseTo(route.standingShare(), within(1e-12));
    }
}
