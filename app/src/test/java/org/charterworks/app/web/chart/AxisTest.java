package org.charterworks.app.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({"37,5,40,10", "100,5,100,20", "0.9,4,1,0.25", "0,5,1,0.2", "1200000,6,1200000,200000"})
    void endsAtARoundNumberNotBelowTheLargestValue(double most, int about, double end, double step) {
        Axis axis = Axis.fromZero("t", most, about, Double::toString);

        assertThat(axis.from()).isZero();
        assertThat(axis.to()).isEqualTo(end, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(axis.ticks().get(1).value()).isEqualTo(step, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void holdsEveryValueWhateverItsSize() {
        long seed = 3;
        Random chance = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            double most = Math.exp(chance.nextDouble() * 60 - 30);
            Axis axis = Axis.fromZero("t", most, 5, Double::toString);
            assertThat(axis.to()).as("most %s, seed %d", most, seed).isGreaterThanOrEqualTo(most * (1 - 1e-9));
            assertThat(axis.to()).as("most %s, seed %d", most, seed).isLessThan(most * 2.01);
            assertThat(axis.ticks()).as("most %s, seed %d", most, seed).hasSizeBetween(3, 8);
        }
    }

    @Test
    void reachesBelowNothingWhereValuesDo() {
        Axis axis = Axis.between("t", -3, 12, 5, Double::toString);

        assertThat(axis.from()).isEqualTo(-5);
        assertThat(axis.to()).isEqualTo(15);
    }

    @Test
    void putsValuesInProportion() {
        Scale scale = new Scale(0, 10, 100, 200);

        assertThat(scale.at(0)).isEqualTo(100);
        assertThat(scale.at(2.5)).isEqualTo(125);
        assertThat(scale.at(10)).isEqualTo(200);
    }

    @Test
    void putsDaysInProportionAndThoseOutsideAtTheEdge() {
        Scale scale = Scale.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 11), 0, 100);

        assertThat(scale.at(LocalDate.of(2026, 1, 6))).isEqualTo(50);
        assertThat(scale.within(LocalDate.of(2020, 1, 1))).isZero();
        assertThat(scale.within(LocalDate.of(2030, 1, 1))).isEqualTo(100);
    }
}
