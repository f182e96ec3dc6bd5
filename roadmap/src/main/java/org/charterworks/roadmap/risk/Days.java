package org.charterworks.roadmap.risk;

import java.util.Arrays;

/// Numbers of all runs in rising order, such as the day on which a milestone came.
final class Days {

    private final double[] rising;

    /// @param drawn one for each run, in any order; not kept
    Days(double[] drawn) {
        this.rising = drawn.clone();
        Arrays.sort(rising);
    }

    /// Type 7 of Hyndman and Fan (1996): the value at place `(n − 1) share`, straight lines between.
    double quantile(double share) {
        double place = (rising.length - 1) * Math.clamp(share, 0, 1);
        int below = (int) place;
        int above = Math.min(below + 1, rising.length - 1);
        return rising[below] + (place - below) * (rising[above] - rising[below]);
    }

    /// Half the distance between the quantiles one standard error of the share below and above.
    double standardError(double share) {
        double error = Math.sqrt(share * (1 - share) / rising.length);
        return (quantile(share + error) - quantile(share - error)) / 2;
    }

    /// The share of runs that do not exceed a value.
    double shareBy(double value) {
        int place = Arrays.binarySearch(rising, Math.nextUp(value));
        int count = place >= 0 ? place : -place - 1;
        while (count > 0 && rising[count - 1] > value) {
            count--;
        }
        return (double) count / rising.length;
    }

    double mean() {
        double sum = 0;
        for (double value : rising) {
            sum += value;
        }
        return sum / rising.length;
    }

    /// Standard error of the mean.
    double errorOfMean() {
        double mean = mean();
        double squares = 0;
        for (double value : rising) {
            squares += (value - mean) * (value - mean);
        }
        return rising.length < 2 ? 0 : Math.sqrt(squares / (rising.length - 1) / rising.length);
    }
}
