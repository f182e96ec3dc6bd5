package org.charterworks.network.duration;

/// The wait of one who arrives at any moment at a place that is open and closed in turn (storm, strike): nothing
/// when open, the rest of the closure when closed. E\[wait\] = E\[Cl²\] / (2(E\[Cl\] + E\[Op\])).
///
/// Closures are gamma distributed; with `closedCv` 1 exponential.
///
/// @param closedMeanHours  mean length of a closure, above 0
/// @param closedCv         coefficient of variation of a closure, above 0
/// @param openMeanHours    mean length of an open spell, above 0
public record ClosureWait(double closedMeanHours, double closedCv, double openMeanHours) implements Distribution {
    public ClosureWait {
        Distribution.checkPositive("the mean closure", closedMeanHours);
        Distribution.checkPositive("the coefficient of variation of closures", closedCv);
        Distribution.checkPositive("the mean open spell", openMeanHours);
    }

    /// Part of the time that is closed, 0 to 1.
    public double closedShare() {
        return closedMeanHours / (closedMeanHours + openMeanHours);
    }

    private Gamma closure() {
        return Gamma.ofMean(closedMeanHours, closedCv);
    }

    @Override
    public double mean() {
        return closedShare() * closedMeanHours * (1 + closedCv * closedCv) / 2;
    }

    @Override
    public double variance() {
        Gamma closure = closure();
        double k = closure.shape();
        double theta = closure.scaleHours();
        double square = closedShare() * (k + 1) * (k + 2) * theta * theta / 3;
        return square - mean() * mean();
    }

    /// Of a closure met at any moment, the rest is at most x with probability (x(1 − F(x)) + m·F₊(x)) / m,
    /// where F₊ is the same gamma distribution with one more to its shape.
    @Override
    public double cdf(double hours) {
        if (hours < 0) {
            return 0;
        }
        Gamma closure = closure();
        double longer = new Gamma(closure.shape() + 1, closure.scaleHours()).cdf(hours);
        double rest = hours * (1 - closure.cdf(hours)) / closedMeanHours + longer;
        return 1 - closedShare() + closedShare() * Math.min(1, rest);
    }

    @Override
    public Distribution scaledBy(double factor) {
        return factor > 0 ? new ClosureWait(closedMeanHours * factor, closedCv, openMeanHours * factor) : new Fixed(0);
    }
}
