package org.charterworks.roadmap.risk;

import java.util.Arrays;

/// A distribution as its values at evenly spaced shares, from which it is read and cut off.
///
/// Between two values the share grows in a straight line.
final class Quantiles {

    private final double[] rising;

    private Quantiles(double[] rising) {
        this.rising = rising;
    }

    /// From equally likely values in any order, one or more.
    static Quantiles of(double[] values) {
        double[] rising = values.clone();
        Arrays.sort(rising);
        return new Quantiles(rising);
    }

    static Quantiles exactly(double value) {
        return new Quantiles(new double[] {value});
    }

    /// The same, known to be above a bound; the bound itself when nothing is.
    Quantiles above(double bound) {
        int first = 0;
        while (first < rising.length && rising[first] <= bound) {
            first++;
        }
        return first == rising.length
                ? exactly(bound)
                : new Quantiles(Arrays.copyOfRange(rising, first, rising.length));
    }

    boolean isExact() {
        return rising[0] == rising[rising.length - 1];
    }

    /// The value that a share of all draws does not exceed; value i stands for the share (i + ½)/n.
    double at(double share) {
        double place = share * rising.length - 0.5;
        if (place <= 0) {
            return rising[0];
        }
        int below = (int) place;
        if (below >= rising.length - 1) {
            return rising[rising.length - 1];
        }
        return rising[below] + (place - below) * (rising[below + 1] - rising[below]);
    }
}
