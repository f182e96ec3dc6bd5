package org.charterworks.network.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConcentrationTest {

    @Test
    void isTenThousandForOneSupplierAlone() {
        Concentration alone = of(Map.of("one", 7.0));
        assertThat(alone.hhi()).isEqualTo(10_000);
        assertThat(alone.shannon()).isZero();
        assertThat(alone.effectiveNumber()).isEqualTo(1);
    }

    @Test
    void isOneNthForEqualPartsWithTheLogarithmOfTheirNumber() {
        Concentration four = of(Map.of("a", 5.0, "b", 5.0, "c", 5.0, "d", 5.0));
        assertThat(four.hhi()).isCloseTo(2500, within(1e-9));
        assertThat(four.shannon()).isCloseTo(Math.log(4), within(1e-12));
        assertThat(four.effectiveNumber()).isCloseTo(4, within(1e-12));
    }

    @Test
    void addsSquaredPercentages() {
        // 60 % and 40 %: 3600 + 1600.
        Concentration two = of(Map.of("a", 6.0, "b", 4.0, "none", 0.0));
        assertThat(two.hhi()).isCloseTo(5200, within(1e-9));
        assertThat(two.shannon()).isCloseTo(0.673012, within(1e-6));
        assertThat(two.largest()).isEqualTo("a");
        assertThat(two.shares()).hasSize(2);
    }

    @Test
    void refusesPartsThatAddToNothing() {
        assertThatThrownBy(() -> of(Map.of("a", 0.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(Map.of("a", -1.0, "b", 3.0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Concentration of(Map<String, Double> parts) {
        return Concentration.of(new TreeMap<>(parts));
    }
}
