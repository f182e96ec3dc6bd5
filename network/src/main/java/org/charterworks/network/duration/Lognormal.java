package org.charterworks.network.duration;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The logarithm is normal: many short stays and a few very long ones.
///
/// @param mu     mean of the logarithm of the hours
/// @param sigma  standard deviation of the logarithm, above 0
public record Lognormal(double mu, double sigma) implements Distribution {
    static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    /// The 90th percentile of the standard normal distribution.
    private static final double Z90 = STANDARD.inverseCumulativeProbability(0.9);

    public Lognormal {
        Distribution.checkPositive("sigma of a lognormal distribution", sigma);
        Distribution.checkPositive("the median of a lognormal distribution", Math.exp(mu));
        Distribution.checkPositive("the mean of a lognormal distribution", Math.exp(mu + sigma * sigma / 2));
    }

    /// From mean and coefficient of variation: σ² = ln(1 + cv²), μ = ln m − σ²/2.
    public static Lognormal ofMean(double meanHours, double cv) {
        Distribution.checkPositive("the mean of a lognormal distribution", meanHours);
        Distribution.checkPositive("the coefficient of variation", cv);
        double sigmaSquared = Math.log1p(cv * cv);
        return new Lognormal(Math.log(meanHours) - sigmaSquared / 2, Math.sqrt(sigmaSquared));
    }

    /// From median and 90th percentile: μ = ln M, σ = ln(P90/M) / 1.28155.
    public static Lognormal ofMedian(double medianHours, double p90Hours) {
        Distribution.checkPositive("the median of a lognormal distribution", medianHours);
        if (!(p90Hours > medianHours)) {
            throw new IllegalArgumentException(
                    "the 90th percentile has to be above the median " + medianHours + ", got " + p90Hours);
        }
        return new Lognormal(Math.log(medianHours), Math.log(p90Hours / medianHours) / Z90);
    }

    @Override
    public double mean() {
        return Math.exp(mu + sigma * sigma / 2);
    }

    @Override
    public double variance() {
        return Math.expm1(sigma * sigma) * mean() * mean();
    }

    @Override
    public double cdf(double hours) {
        return hours <= 0 ? 0 : STANDARD.cumulativeProbability((Math.log(hours) - mu) / sigma);
    }

    @Override
    public double quantile(double probability) {
        return Math.exp(mu + sigma * STANDARD.inverseCumulativeProbability(probability));
    }

    @Override
    public Distribution scaledBy(double factor) {
        return factor > 0 ? new Lognormal(mu + Math.log(factor), sigma) : new Fixed(0);
    }
}
