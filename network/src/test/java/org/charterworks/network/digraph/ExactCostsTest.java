package org.charterworks.network.digraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactCostsTest {

    @Test
    void wholeCostsStayAsTheyAre() {
        ExactCosts costs = ExactCosts.of(new double[] {0, 3, 1e6, Double.POSITIVE_INFINITY});

        assertThat(costs.toArray()).containsExactly(0, 3, 1e6, Double.POSITIVE_INFINITY);
        assertThat(costs.unit()).isEqualTo(1);
    }

    @Test
    void fractionsMoveByHalfAUnitAtMost() {
        double[] given = {0.1, 1 / 3.0, 2.7, 1e-9};

        ExactCosts costs = ExactCosts.of(given);

        for (int arc = 0; arc < given.length; arc++) {
            assertThat(costs.cost(arc)).isCloseTo(given[arc], within(costs.unit() / 2));
        }
        assertThat(costs.unit()).isLessThan(1e-14);
    }

    @Test
    void sumsDoNotDependOnTheirOrder() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[] given =
                    random.doubles(200, 0, Math.pow(10, random.nextInt(-9, 12))).toArray();
            ExactCosts costs = ExactCosts.of(given);
            double forward = 0;
            double backward = 0;
            for (int arc = 0; arc < given.length; arc++) {
                forward += costs.cost(arc);
                backward += costs.cost(given.length - 1 - arc);
            }
            assertThat(forward).as("seed " + seed).isEqualTo(backward);
        }
    }

    @Test
    void refusesWhatIsNoCost() {
        assertThat(ExactCosts.problems(new double[] {1, -1, Double.NaN, 0})).hasSize(2);
        assertThatThrownBy(() -> ExactCosts.of(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arc 0 cost");
    }

    @Test
    void aChangeThatWouldMakeSumsInexactIsRefused() {
        ExactCosts costs = ExactCosts.of(new double[] {0.1, 0.2});

        assertThatThrownBy(() -> costs.with(new int[] {1}, new double[] {1e9}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("arc 1");
        assertThat(costs.with(new int[] {1}, new double[] {Double.POSITIVE_INFINITY})
                        .cost(1))
                .isInfinite();
        assertThat(costs.cost(1)).isCloseTo(0.2, within(1e-15));
    }
}
