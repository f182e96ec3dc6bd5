package org.charterworks.network.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Sums of durations: the worked case, closed forms, and the two engines against each other.
class DoorToDoorTest {
    private static final Offset<Double> TOLERANCE = within(0.05);

    /// T = 60 + LN(24, 0.75) + LN(12, 1.0) + U(0, 8).
    private static final List<Part> WORKED = List.of(
            Part.of("moving", new Fixed(60)),
            new Part("port", Lognormal.ofMean(24, 0.75), "storm"),
            new Part("border", Lognormal.ofMean(12, 1.0), "storm"),
            Part.of("sailing", new Uniform(0, 8)));

    @Test
    void convolutionGivesTheWorkedPercentiles() {
        ConvolvedDurations sum = Convolution.of(WORKED);
        assertThat(sum.mean()).isCloseTo(100, within(1e-9));
        assertThat(sum.sd()).isCloseTo(21.7562, within(5e-5));
        assertThat(sum.quantile(0.5)).isCloseTo(94.94, TOLERANCE);
        assertThat(sum.quantile(0.8)).isCloseTo(113.01, TOLERANCE);
        assertThat(sum.quantile(0.9)).isCloseTo(126.52, TOLERANCE);
        assertThat(sum.quantile(0.95)).isCloseTo(140.60, TOLERANCE);
        assertThat(sum.probabilityWithin(120)).isCloseTo(0.8606, within(5e-4));
        assertThat(sum.mass()).isBetween(0.99999, 1.0 + 1e-9);
    }

    @Test
    void monteCarloGivesTheWorkedPercentilesWithinItsStatedError() {
        SampledDurations drawn = new MonteCarlo(400_000, 7, 0).of(WORKED);
        ConvolvedDurations sum = Convolution.of(WORKED);
        assertThat(drawn.mean()).isCloseTo(100, within(2 * drawn.meanError()));
        for (double p : new double[] {0.5, 0.8, 0.9, 0.95}) {
            assertThat(drawn.quantile(p)).as("P%s", p).isCloseTo(sum.quantile(p), within(2 * drawn.quantileError(p)));
        }
        assertThat(drawn.probabilityWithin(120)).isCloseTo(0.8606, within(2 * drawn.probabilityError(120)));
    }

    @Test
    void correlatedStaysReachFurther() {
        SampledDurations drawn = new MonteCarlo(1_000_000, 11, 0.5).of(WORKED);
        assertThat(drawn.quantile(0.95)).isCloseTo(147.9, within(0.2));
        assertThat(drawn.sd()).isCloseTo(25.7, within(0.2));
        assertThat(drawn.mean()).isCloseTo(100, within(0.1));
    }

    @Test
    void addingThePartsPercentilesOverstates() {
        double added = WORKED.stream()
                .mapToDouble(part -> part.distribution().quantile(0.95))
                .sum();
        assertThat(added).isCloseTo(158.59, TOLERANCE);
        assertThat(added - Convolution.of(WORKED).quantile(0.95)).isGreaterThan(17);
    }

    @Test
    void indicesAreTheWorkedOnes() {
        ReliabilityIndices indices =
                ReliabilityIndices.of(Convolution.of(WORKED), 60).orElseThrow();
        assertThat(indices.travelTimeIndex()).isCloseTo(1.6667, within(5e-5));
        assertThat(indices.planningTimeIndex()).isCloseTo(2.3433, within(1e-3));
        assertThat(indices.bufferIndex()).isCloseTo(0.4060, within(1e-3));
        assertThat(ReliabilityIndices.of(Convolution.of(WORKED), 0)).isEmpty();
    }

    @Test
    void gammasOfOneScaleAddUpToAGamma() {
        ConvolvedDurations sum = Convolution.of(List.of(
                Part.of("a", new Gamma(1.5, 6)), Part.of("b", new Gamma(2.25, 6)), Part.of("c", new Gamma(0.75, 6))));
        Gamma exact = new Gamma(4.5, 6);
        for (double p : new double[] {0.05, 0.5, 0.8, 0.95, 0.99}) {
            assertThat(sum.quantile(p)).isCloseTo(exact.quantile(p), within(0.02));
        }
    }

    @Test
    void fourierTransformGivesTheSameAsMultiplyingOut() {
        long seed = 4;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 50; round++) {
            double[] a = random.doubles(1 + random.nextInt(40)).toArray();
            double[] b = random.doubles(1 + random.nextInt(40)).toArray();
            double[] fast = Spectrum.convolve(a, b);
            assertThat(fast).hasSize(a.length + b.length - 1);
            for (int k = 0; k < fast.length; k++) {
                int place = k;
                double slow = IntStream.range(0, a.length)
                        .filter(i -> place - i >= 0 && place - i < b.length)
                        .mapToDouble(i -> a[i] * b[place - i])
                        .sum();
                assertThat(fast[k])
                        .as("seed %s round %s cell %s", seed, round, k)
                        .isCloseTo(slow, within(1e-9));
            }
        }
    }

    @Test
    void bothEnginesAgreeOnRandomJourneys() {
        long seed = 99;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 12; round++) {
            List<Part> parts = IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(i -> Part.of("part " + i, family(random)))
                    .toList();
            ConvolvedDurations sum = Convolution.of(parts);
            SampledDurations drawn = new MonteCarlo(60_000, seed + round, 0).of(parts);
            for (double p : new double[] {0.5, 0.9}) {
                double error = 2.5 * drawn.quantileError(p) + 0.1;
                assertThat(drawn.quantile(p))
                        .as("seed %s round %s P%s %s", seed, round, p, parts)
                        .isCloseTo(sum.quantile(p), within(error));
            }
            assertThat(drawn.mean())
                    .as("seed %s round %s", seed, round)
                    .isCloseTo(sum.mean(), within(2.5 * drawn.meanError()));
        }
    }

    private static Distribution family(SplittableRandom random) {
        double mean = 2 + random.nextDouble(40);
        return switch (random.nextInt(7)) {
            case 0 -> Lognormal.ofMean(mean, 0.2 + random.nextDouble());
            case 1 -> Gamma.ofMean(mean, 0.2 + random.nextDouble());
            case 2 -> new Uniform(mean / 2, mean);
            case 3 -> new Triangular(mean / 2, mean, 2 * mean);
            case 4 -> new HeadwayWait(List.of(mean, mean / 3, mean / 2), 1);
            case 5 -> new ClosureWait(mean, 0.5 + random.nextDouble(), 4 * mean);
            default -> new BatchWait(1 + random.nextInt(20), 0.5);
        };
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAPartIsDrawnTheSameInOtherCompany() {
        MonteCarlo draws = new MonteCarlo(5_000, 3, 0.4);
        assertThat(draws.of(WORKED).quantile(0.9)).isEqualTo(draws.of(WORKED).quantile(0.9));
        List<Part> longer =
                List.of(WORKED.get(0), WORKED.get(1), WORKED.get(2), WORKED.get(3), Part.of("x", new Fixed(5)));
        assertThat(draws.of(longer).mean() - draws.of(WORKED).mean()).isCloseTo(5, within(1e-9));
    }

    @Test
    void aJourneyWithoutSpreadIsOneNumber() {
        ConvolvedDurations sure = Convolution.of(List.of(Part.of("a", new Fixed(10)), Part.of("b", new Fixed(2.5))));
        assertThat(sure.quantile(0.05)).isEqualTo(12.5);
        assertThat(sure.quantile(0.95)).isEqualTo(12.5);
        assertThat(sure.probabilityWithin(12.4)).isZero();
        assertThat(sure.probabilityWithin(12.5)).isEqualTo(1);
        assertThat(sure.histogram(10)).hasSize(1);
    }

    @Test
    void laterDeadlinesAreMetMoreOften() {
        ConvolvedDurations sum = Convolution.of(WORKED);
        double before = 0;
        for (double deadline = 0; deadline < 400; deadline += 7) {
            double now = sum.probabilityWithin(deadline);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isGreaterThan(0.9999);
    }

    @Test
    void binsOfAHistogramHoldEveryJourneyOnce() {
        List<Durations.Bin> bins = Convolution.of(WORKED).histogram(24);
        assertThat(bins).hasSize(24);
        assertThat(bins.stream().mapToDouble(Durations.Bin::share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void yearsOfWaitingAreHeldOnACoarserGrid() {
        ConvolvedDurations sum = Convolution.of(List.of(Part.of("ages", Lognormal.ofMean(100_000, 1))));
        assertThat(sum.stepHours()).isGreaterThan(Convolution.STEP_HOURS);
        assertThat(sum.quantile(0.5)).isCloseTo(Lognormal.ofMean(100_000, 1).quantile(0.5), within(sum.stepHours()));
    }
}
