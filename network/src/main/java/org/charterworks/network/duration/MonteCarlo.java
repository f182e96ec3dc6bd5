package org.charterworks.network.duration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/// Adds durations up by drawing them, with parts of one common cause moving together through a Gaussian copula:
/// the normal scores of such parts have the same correlation with each other.
///
/// Each part and each cause has its own stream of random numbers, made from the seed and its name. So a part is
/// drawn the same whatever else is on the way, runs with and without a project differ by the project alone, and
/// equal input gives equal bits.
///
/// @param samples      2 to 10,000,000
/// @param correlation  of the normal scores of parts with one common cause, 0 to 1
public record MonteCarlo(int samples, long seed, double correlation) {
    /// The most journeys that are drawn.
    public static final int MOST_SAMPLES = 10_000_000;

    private static final double TO_UNIT = 0x1.0p-53;

    public MonteCarlo {
        if (samples < 2 || samples > MOST_SAMPLES) {
            throw new IllegalArgumentException("draw 2 to " + MOST_SAMPLES + " samples, got " + samples);
        }
        if (!(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException("a correlation here is 0 to 1, got " + correlation);
        }
    }

    public SampledDurations of(List<Part> parts) {
        double[] sums = new double[samples];
        for (Part part : parts) {
            add(part, sums);
        }
        Arrays.sort(sums);
        return new SampledDurations(sums, seed);
    }

    private void add(Part part, double[] sums) {
        if (part.distribution() instanceof Fixed(double hours)) {
            for (int i = 0; i < samples; i++) {
                sums[i] += hours;
            }
            return;
        }
        DoubleUnaryOperator quantile = quantiles(part.distribution());
        SplittableRandom own = stream("part " + part.name());
        boolean moves = !part.commonCause().isEmpty() && correlation > 0;
        SplittableRandom common = stream("cause " + part.commonCause());
        double commonWeight = Math.sqrt(correlation);
        double ownWeight = Math.sqrt(1 - correlation);
        for (int i = 0; i < samples; i++) {
            double score = unit(own);
            if (moves) {
                double together = commonWeight * normal(unit(common)) + ownWeight * normal(score);
                score = Lognormal.STANDARD.cumulativeProbability(together);
            }
            sums[i] += quantile.applyAsDouble(Math.min(score, 1 - TO_UNIT));
        }
    }

    private static DoubleUnaryOperator quantiles(Distribution distribution) {
        return switch (distribution) {
            case Fixed _, Lognormal _, Uniform _, Triangular _, Empirical _ -> distribution::quantile;
            case Gamma _, HeadwayWait _, ClosureWait _, BatchWait _, QueueWait _ -> new DrawTable(distribution)::hours;
        };
    }

    private static double normal(double probability) {
        return Lognormal.STANDARD.inverseCumulativeProbability(probability);
    }

    /// Between 0 and 1, never either.
    private static double unit(SplittableRandom random) {
        return ((random.nextLong() >>> 11) + 0.5) * TO_UNIT;
    }

    /// The seed mixed with a name by FNV-1a.
    private SplittableRandom stream(String name) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        return new SplittableRandom(hash);
    }
}
