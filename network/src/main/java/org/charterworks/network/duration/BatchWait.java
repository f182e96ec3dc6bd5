package org.charterworks.network.duration;

/// The wait for a vehicle that leaves when full: units arrive at random one by one and the last one to fit
/// leaves at once. E\[W\] = (B − 1) / (2λ).
///
/// @param units         B, units on board when it leaves, 1 to 10,000
/// @param unitsPerHour  λ, above 0
public record BatchWait(int units, double unitsPerHour) implements Distribution {
    private static final int MOST_UNITS = 10_000;

    public BatchWait {
        if (units < 1 || units > MOST_UNITS) {
            throw new IllegalArgumentException("a batch has 1 to " + MOST_UNITS + " units, got " + units);
        }
        Distribution.checkPositive("arrivals per hour", unitsPerHour);
    }

    @Override
    public double mean() {
        return (units - 1) / (2 * unitsPerHour);
    }

    @Override
    public double variance() {
        double n = units;
        double square = ((n - 1) / 2 + (n - 1) * (2 * n - 1) / 6) / (unitsPerHour * unitsPerHour);
        return square - mean() * mean();
    }

    /// The unit that k others still have to follow waits for k arrivals.
    @Override
    public double cdf(double hours) {
        if (hours < 0) {
            return 0;
        }
        double sum = 1;
        for (int following = 1; following < units; following++) {
            sum += new Gamma(following, 1 / unitsPerHour).cdf(hours);
        }
        return sum / units;
    }

    @Override
    public Distribution scaledBy(double factor) {
        return factor > 0 ? new BatchWait(units, unitsPerHour / factor) : new Fixed(0);
    }
}
