package org.charterworks.network.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void theWorkedCaseDividesAsTheoryDoes() {
        Shares before = shares(0.01, 900, 1000, 1150);
        assertThat(before.share(0)).isCloseTo(0.689672, within(5e-7));
        assertThat(before.share(1)).isCloseTo(0.253716, within(5e-7));
        assertThat(before.share(2)).isCloseTo(0.056612, within(5e-7));
        assertThat(before.logsumUsdPerTonne()).isCloseTo(862.8461, within(5e-5));
        assertThat(before.ownElasticity(0)).isCloseTo(-2.79295, within(5e-6));
        assertThat(before.crossElasticity(1, 0)).isCloseTo(6.20705, within(5e-6));
        Shares after = shares(0.01, 800, 1000, 1150);
        assertThat(after.share(0)).isCloseTo(0.857977, within(5e-7));
        assertThat(after.share(1)).isCloseTo(0.116115, within(5e-7));
        assertThat(after.share(2)).isCloseTo(0.025909, within(5e-7));
        assertThat(before.logsumUsdPerTonne() - after.logsumUsdPerTonne()).isCloseTo(78.1639, within(5e-5));
    }

    @Test
    void noCostIsTooLarge() {
        Shares shares = shares(1, 1e6, 1e6 + 1);
        assertThat(shares.share(0)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(shares.logsumUsdPerTonne()).isBetween(1e6 - 1, 1e6);
    }

    @Test
    void twoNearDuplicatesInANestCountLittleMoreThanOne() {
        List<Alternative> ways = List.of(
                new Alternative(100, List.of(), 1, "north"),
                new Alternative(100, List.of(), 1, "north"),
                new Alternative(100, List.of(), 1, "south"));
        assertThat(Shares.of(new Sensitivity(0.05, 1), ways).share(2)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(Shares.of(new Sensitivity(0.05, 0.5), ways).share(2))
                .isCloseTo(1 / (1 + Math.sqrt(2)), within(1e-12));
        assertThat(Shares.of(new Sensitivity(0.05, 1e-3), ways).share(2)).isCloseTo(0.5, within(1e-3));
    }

    @Test
    void aPathSizeOfOneHalfCountsAsHalfAWay() {
        List<Alternative> ways = List.of(
                new Alternative(100, List.of(), 0.5, ""),
                new Alternative(100, List.of(), 0.5, ""),
                new Alternative(100, List.of(), 1, ""));
        assertThat(Shares.of(Sensitivity.of(0.05), ways).share(2)).isCloseTo(0.5, within(1e-12));
    }

    /// Elasticities against one thousandth of a per cent more cost.
    @Test
    void elasticitiesAreDerivatives() {
        List<Alternative> ways = List.of(
                new Alternative(100, List.of(), 0.7, "north"),
                new Alternative(105, List.of(), 0.9, "north"),
                new Alternative(95, List.of(), 1, "south"));
        Sensitivity sensitivity = new Sensitivity(0.03, 0.6);
        Shares before = Shares.of(sensitivity, ways);
        Shares after = Shares.of(sensitivity, ways, new double[] {100e-5, 0, 0});
        double[] growth = new double[3];
        Arrays.setAll(growth, i -> (after.share(i) / before.share(i) - 1) / 1e-5);
        assertThat(before.ownElasticity(0)).isCloseTo(growth[0], within(1e-3));
        assertThat(before.crossElasticity(1, 0)).isCloseTo(growth[1], within(1e-3));
        assertThat(before.crossElasticity(2, 0)).isCloseTo(growth[2], within(1e-3));
    }

    private static Shares shares(double theta, double... costs) {
        return Shares.of(
                Sensitivity.of(theta),
                Arrays.stream(costs)
                        .mapToObj(cost -> Alternative.of(cost, List.of()))
                        .toList());
    }
}
