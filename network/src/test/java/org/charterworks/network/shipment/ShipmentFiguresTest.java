package org.charterworks.network.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.charterworks.network.shipment.CorridorIndicators.Averaging;
import org.charterworks.network.shipment.Trip.Crossing;
import org.junit.jupiter.api.Test;

/// Worked cases of generalised cost and of the corridor indicators.
class ShipmentFiguresTest {
    private static final List<Trip> TRIPS = List.of(
            new Trip("1", "x", 20, 1200, 24, 60, 1500, List.of(new Crossing(8, 150), new Crossing(4, 60))),
            new Trip("2", "x", 24, 900, 20, 32, 1300, List.of(new Crossing(5, 90))),
            new Trip("3", "x", 10, 600, 15, 45, 700, List.of(new Crossing(20, 200))));

    @Test
    void generalisedCostHasTheWorkedParts() {
        ShipmentCost.Weights weights = new ShipmentCost.Weights(1.0, 0.4, 80);
        ShipmentCost railAndSea = ShipmentCost.of(2150, 20, 150, 36, 480, weights);
        assertThat(railAndSea.time()).isEqualTo(3000);
        assertThat(railAndSea.reliability()).isCloseTo(288, within(1e-9));
        assertThat(railAndSea.co2()).isCloseTo(38.4, within(1e-9));
        assertThat(railAndSea.total()).isCloseTo(5476.4, within(1e-9));
        assertThat(ShipmentCost.of(3600, 20, 110, 20, 1900, weights).total()).isCloseTo(6112.0, within(1e-9));
        assertThat(ShipmentCost.capitalValueOfTime(5000, 0.10)).isCloseTo(0.0570776, within(5e-8));
    }

    @Test
    void weightsBelowNoughtAreRefused() {
        assertThatThrownBy(() -> new ShipmentCost.Weights(-1, 0, 0)).hasMessageContaining("negative");
    }

    @Test
    void indicatorsAreTheWorkedOnesUnderEachRule() {
        CorridorIndicators simple = CorridorIndicators.computed(TRIPS, Averaging.SIMPLE, 1);
        CorridorIndicators tonnes = CorridorIndicators.computed(TRIPS, Averaging.TONNES, 1);
        CorridorIndicators sums = CorridorIndicators.computed(TRIPS, Averaging.RATIO_OF_SUMS, 1);
        assertThat(simple.tfi1().mean().orElseThrow()).isCloseTo(9.25, within(1e-9));
        assertThat(tonnes.tfi1().mean().orElseThrow()).isCloseTo(7.5676, within(5e-5));
        assertThat(simple.tfi2().mean().orElseThrow()).isCloseTo(125.00, within(1e-9));
        assertThat(tonnes.tfi2().mean().orElseThrow()).isCloseTo(112.973, within(5e-4));
        assertThat(TRIPS.stream().map(Trip::costUsdPer500KmAnd20T))
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(625, within(1e-3)),
                        second -> assertThat(second).isCloseTo(601.852, within(1e-3)),
                        third -> assertThat(third).isCloseTo(1166.667, within(1e-3)));
        assertThat(simple.tfi3().mean().orElseThrow()).isCloseTo(797.840, within(1e-3));
        assertThat(tonnes.tfi3().mean().orElseThrow()).isCloseTo(715.021, within(1e-3));
        assertThat(sums.tfi3().mean().orElseThrow()).isCloseTo(678.295, within(1e-3));
        assertThat(sums.swod().mean().orElseThrow()).isCloseTo(45.763, within(1e-3));
        assertThat(tonnes.swod().mean().orElseThrow()).isCloseTo(45.926, within(1e-3));
        assertThat(sums.swd().mean().orElseThrow()).isCloseTo(19.708, within(1e-3));
        assertThat(tonnes.swd().mean().orElseThrow()).isCloseTo(22.377, within(1e-3));
    }

    @Test
    void aMeanOfFewerThanFiveIsWithheld() {
        CorridorIndicators shown =
                CorridorIndicators.of(TRIPS, Averaging.TONNES).orElseThrow();
        assertThat(shown.tfi3().mean()).isEmpty();
        assertThat(shown.tfi3().n()).isEqualTo(3);
        assertThat(CorridorIndicators.of(List.of(), Averaging.SIMPLE)).isEmpty();
    }

    @Test
    void aTripThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Trip("t", "x", 20, 100, 10, 5, 1, List.of()))
                .hasMessageContaining("not below");
        assertThatThrownBy(() -> new Trip("t", "x", 0, 100, 10, 15, 1, List.of()))
                .hasMessageContaining("above 0");
    }
}
