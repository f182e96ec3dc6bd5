package org.charterworks.network.duration;

/// A distribution of hours, never negative. Mean and variance are finite.
public sealed interface Distribution
        permits Fixed,
                Lognormal,
                Gamma,
                Uniform,
                Triangular,
                Empirical,
                HeadwayWait,
                ClosureWait,
                BatchWait,
                QueueWait {

    /// Hours.
    double mean();

    /// Square hours.
    double variance();

    /// Probability of at most these hours; 0 below nought.
    double cdf(double hours);

    /// The least hours whose [#cdf] reaches a probability.
    ///
    /// @param probability  0 ≤ p < 1
    default double quantile(double probability) {
        return Inversion.quantile(this, probability);
    }

    /// The same shape stretched: every duration times a factor.
    ///
    /// @param factor  0 or more; 0 gives a fixed 0
    Distribution scaledBy(double factor);

    /// Standard deviation in hours.
    default double sd() {
        return Math.sqrt(variance());
    }

    /// Standard deviation as a part of the mean; 0 when the mean is 0.
    default double cv() {
        return mean() > 0 ? sd() / mean() : 0;
    }

    /// Refuses what is not a number of hours.
    static void checkHours(String what, double hours) {
        if (!(hours >= 0 && Double.isFinite(hours))) {
            throw new IllegalArgumentException(what + " has to be 0 or more hours, got " + hours);
        }
    }

    /// Refuses what is not above nought.
    static void checkPositive(String what, double number) {
        if (!(number > 0 && Double.isFinite(number))) {
            throw new IllegalArgumentException(what + " has to be above 0, got " + number);
        }
    }
}
