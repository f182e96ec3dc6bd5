package org.charterworks.network.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Families of durations against their worked values and against their own definitions.
class DistributionTest {
    private static final Offset<Double> CLOSE = within(5e-5);

    @Test
    void lognormalFromMeanAndCvHasTheWorkedQuantiles() {
        Lognormal stay = Lognormal.ofMean(24, 0.75);
        assertThat(stay.sigma() * stay.sigma()).isCloseTo(0.4462871, within(5e-8));
        assertThat(stay.sigma()).isCloseTo(0.6680472, within(5e-8));
        assertThat(stay.mu()).isCloseTo(2.9549103, within(5e-8));
        assertThat(stay.quantile(0.5)).isCloseTo(19.2, CLOSE);
        assertThat(stay.quantile(0.8)).isCloseTo(33.6884, CLOSE);
        assertThat(stay.quantile(0.9)).isCloseTo(45.1977, CLOSE);
        assertThat(stay.quantile(0.95)).isCloseTo(57.6131, CLOSE);
    }

    @Test
    void gammaFromMeanAndCvHasTheWorkedQuantiles() {
        Gamma stay = Gamma.ofMean(24, 0.75);
        assertThat(stay.shape()).isCloseTo(1.777778, within(5e-7));
        assertThat(stay.scaleHours()).isCloseTo(13.5, CLOSE);
        assertThat(stay.quantile(0.5)).isCloseTo(19.6806, CLOSE);
        assertThat(stay.quantile(0.8)).isCloseTo(36.4291, CLOSE);
        assertThat(stay.quantile(0.95)).isCloseTo(59.1150, CLOSE);
    }

    @Test
    void lognormalFromMedianAndNinetiethPercentileHasTheWorkedMean() {
        Lognormal stay = Lognormal.ofMedian(18, 50);
        assertThat(stay.sigma()).isCloseTo(0.7971987, within(5e-8));
        assertThat(stay.mean()).isCloseTo(24.7329, CLOSE);
        assertThat(stay.quantile(0.9)).isCloseTo(50, CLOSE);
    }

    @Test
    void waitsForIrregularDeparturesHaveTheWorkedMean() {
        HeadwayWait wait = new HeadwayWait(List.of(6.0, 8.0, 10.0), 0);
        assertThat(wait.mean()).isCloseTo(4.1666667, within(5e-8));
        assertThat(new HeadwayWait(List.of(8.0), 0).mean()).isEqualTo(4);
        assertThat(new HeadwayWait(List.of(8.0), 2).mean()).isEqualTo(6);
    }

    @Test
    void anExponentialHeadwayIsWaitedForAllOfIt() {
        assertThat(Gamma.exponential(8).mean()).isEqualTo(8);
        assertThat(Gamma.exponential(8).cv()).isCloseTo(1, within(1e-12));
    }

    @Test
    void closuresMetAtRandomHaveTheWorkedMean() {
        assertThat(new ClosureWait(10, 1, 90).mean()).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void aBatchOfOneDoesNotWaitAndOfFiveWaitsForTwoArrivalsOnAverage() {
        assertThat(new BatchWait(1, 0.5).mean()).isZero();
        assertThat(new BatchWait(5, 0.5).mean()).isCloseTo(4, within(1e-12));
    }

    @Test
    void quantilesInvertTheProbabilitiesOfEveryFamily() {
        for (Distribution each : families()) {
            for (double p : new double[] {0.05, 0.3, 0.5, 0.8, 0.95, 0.999}) {
                double hours = each.quantile(p);
                assertThat(each.cdf(hours)).as("%s at %s", each, p).isGreaterThanOrEqualTo(p - 1e-9);
                assertThat(each.cdf(hours * (1 - 1e-9) - 1e-9))
                        .as("%s below %s", each, p)
                        .isLessThanOrEqualTo(p + 1e-9);
            }
        }
    }

    /// Mean = ∫(1 − F), second moment = ∫2x(1 − F), by a fine midpoint sum.
    @Test
    void meanAndVarianceAgreeWithTheProbabilitiesOfEveryFamily() {
        for (Distribution each : families()) {
            double reach = each.quantile(1 - 1e-9);
            double mean = 0;
            double square = 0;
            int cells = 200_000;
            double step = reach / cells;
            for (int i = 0; i < cells; i++) {
                double x = (i + 0.5) * step;
                double beyond = 1 - each.cdf(x);
                mean += beyond * step;
                square += 2 * x * beyond * step;
            }
            assertThat(mean).as("mean of %s", each).isCloseTo(each.mean(), within(1e-3 * each.mean()));
            assertThat(square - mean * mean)
                    .as("variance of %s", each)
                    .isCloseTo(each.variance(), within(2e-3 * each.variance() + 1e-3));
        }
    }

    @Test
    void stretchingKeepsTheShape() {
        for (Distribution each : families()) {
            Distribution twice = each.scaledBy(2);
            assertThat(twice.mean()).as("%s", each).isCloseTo(2 * each.mean(), within(1e-9 * each.mean()));
            assertThat(twice.cv()).as("%s", each).isCloseTo(each.cv(), within(1e-9));
            assertThat(twice.cdf(14)).as("%s", each).isCloseTo(each.cdf(7), within(1e-9));
            assertThat(each.scaledBy(0)).isIn(new Fixed(0), new Empirical(List.of(0.0, 0.0, 0.0, 0.0)));
        }
    }

    @Test
    void randomArrivalsAtRandomCyclesWaitAsTheFormulaSays() {
        long seed = 20261125;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 20; round++) {
            List<Double> headways =
                    random.doubles(1 + random.nextInt(6), 1, 20).boxed().toList();
            HeadwayWait wait = new HeadwayWait(headways, 0);
            double sum = 0;
            int arrivals = 200_000;
            for (int i = 0; i < arrivals; i++) {
                double at = random.nextDouble(wait.cycleHours());
                int next = 0;
                while (at >= headways.get(next)) {
                    at -= headways.get(next++);
                }
                sum += headways.get(next) - at;
            }
            assertThat(sum / arrivals)
                    .as("seed %s round %s %s", seed, round, headways)
                    .isCloseTo(wait.mean(), within(4 * wait.sd() / Math.sqrt(arrivals)));
        }
    }

    @Test
    void absurdParametersAreRefused() {
        assertThatThrownBy(() -> new Fixed(-1)).hasMessageContaining("got -1.0");
        assertThatThrownBy(() -> Lognormal.ofMean(24, 0)).hasMessageContaining("coefficient of variation");
        assertThatThrownBy(() -> Lognormal.ofMean(Double.NaN, 1)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Lognormal.ofMean(1e300, 1e200)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lognormal.ofMedian(18, 18)).hasMessageContaining("above the median");
        assertThatThrownBy(() -> Gamma.ofMean(-3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Uniform(8, 8)).hasMessageContaining("low below high");
        assertThatThrownBy(() -> new Triangular(2, 1, 3)).hasMessageContaining("low <= most likely");
        assertThatThrownBy(() -> new Empirical(List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new HeadwayWait(List.of(6.0, 0.0), 0)).hasMessageContaining("headway");
        assertThatThrownBy(() -> new BatchWait(0, 1)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> new ClosureWait(10, 1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("open spell");
    }

    private static List<Distribution> families() {
        return List.of(
                Lognormal.ofMean(24, 0.75),
                Gamma.ofMean(24, 0.75),
                Gamma.exponential(8),
                new Uniform(2, 8),
                new Triangular(4, 12, 36),
                new Empirical(List.of(3.0, 8.0, 8.0, 30.0)),
                new HeadwayWait(List.of(6.0, 8.0, 10.0), 2),
                new ClosureWait(10, 0.7, 30),
                new BatchWait(6, 0.5));
    }
}
