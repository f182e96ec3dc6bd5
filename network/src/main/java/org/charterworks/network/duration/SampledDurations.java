package org.charterworks.network.duration;

import java.util.Arrays;

/// Journeys drawn by [MonteCarlo]. Quantiles are of type 7: linear between the two nearest journeys.
public final class SampledDurations implements Durations {
    private static final double Z95 = 1.96;

    /// ascending
    private final double[] hours;
    private final long seed;

    SampledDurations(double[] ascendingHours, long seed) {
        this.hours = ascendingHours;
        this.seed = seed;
    }

    public int samples() {
        return hours.length;
    }

    public long seed() {
        return seed;
    }

    @Override
    public double mean() {
        double sum = 0;
        for (double each : hours) {
            sum += each;
        }
        return sum / hours.length;
    }

    @Override
    public double sd() {
        double mean = mean();
        double sum = 0;
        for (double each : hours) {
            sum += (each - mean) * (each - mean);
        }
        return Math.sqrt(sum / (hours.length - 1));
    }

    @Override
    public double quantile(double probability) {
        double place = (hours.length - 1) * probability;
        int below = (int) place;
        return below + 1 >= hours.length
                ? hours[hours.length - 1]
                : hours[below] + (place - below) * (hours[below + 1] - hours[below]);
    }

    @Override
    public double probabilityWithin(double atMost) {
        int place = Arrays.binarySearch(hours, Math.nextUp(atMost));
        int within = place >= 0 ? place : -place - 1;
        while (within > 0 && hours[within - 1] > atMost) {
            within--;
        }
        return (double) within / hours.length;
    }

    /// Half the 95 % interval of a probability: 1.96 √(p(1 − p)/n).
    public double probabilityError(double hoursAtMost) {
        double p = probabilityWithin(hoursAtMost);
        return Z95 * Math.sqrt(p * (1 - p) / hours.length);
    }

    /// Half the 95 % interval of a quantile: 1.96 √(p(1 − p)/n) / f(q), the density f taken between neighbouring
    /// quantiles.
    public double quantileError(double probability) {
        double se = Math.sqrt(probability * (1 - probability) / hours.length);
        double reach = Math.min(Math.min(probability, 1 - probability) / 2, Math.max(0.005, 2 * se));
        double slope = (quantile(probability + reach) - quantile(probability - reach)) / (2 * reach);
        return Z95 * se * slope;
    }

    /// Half the 95 % interval of the mean.
    public double meanError() {
        return Z95 * sd() / Math.sqrt(hours.length);
    }
}
