package org.charterworks.network.duration;

/// Always the same.
///
/// @param hours  0 or more
public record Fixed(double hours) implements Distribution {
    public Fixed {
        Distribution.checkHours("a fixed duration", hours);
    }

    @Override
    public double mean() {
        return hours;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double cdf(double atMost) {
        return atMost >= hours ? 1 : 0;
    }

    @Override
    public double quantile(double probability) {
        return hours;
    }

    @Override
    public Distribution scaledBy(double factor) {
        return new Fixed(hours * factor);
    }
}
