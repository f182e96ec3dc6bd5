package org.charterworks.network.duration;

import org.apache.commons.statistics.distribution.GammaDistribution;

/// The gamma distribution; with shape 1 the exponential one.
///
/// @param shape       k, above 0
/// @param scaleHours  θ, above 0
public record Gamma(double shape, double scaleHours) implements Distribution {
    public Gamma {
        Distribution.checkPositive("the shape of a gamma distribution", shape);
        Distribution.checkPositive("the scale of a gamma distribution", scaleHours);
    }

    /// From mean and coefficient of variation: k = 1/cv², θ = m·cv².
    public static Gamma ofMean(double meanHours, double cv) {
        Distribution.checkPositive("the mean of a gamma distribution", meanHours);
        Distribution.checkPositive("the coefficient of variation", cv);
        return new Gamma(1 / (cv * cv), meanHours * cv * cv);
    }

    /// Waiting without memory.
    public static Gamma exponential(double meanHours) {
        return new Gamma(1, meanHours);
    }

    @Override
    public double mean() {
        return shape * scaleHours;
    }

    @Override
    public double variance() {
        return shape * scaleHours * scaleHours;
    }

    @Override
    public double cdf(double hours) {
        return hours <= 0 ? 0 : GammaDistribution.of(shape, scaleHours).cumulativeProbability(hours);
    }

    @Override
    public double quantile(double probability) {
        return GammaDistribution.of(shape, scaleHours).inverseCumulativeProbability(probability);
    }

    @Override
    public Distribution scaledBy(double factor) {
        return factor > 0 ? new Gamma(shape, scaleHours * factor) : new Fixed(0);
    }
}
