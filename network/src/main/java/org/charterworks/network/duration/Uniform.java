package org.charterworks.network.duration;

/// Anything between two bounds, equally likely.
public record Uniform(double lowHours, double highHours) implements Distribution {
    public Uniform {
        Distribution.checkHours("the low bound", lowHours);
        Distribution.checkHours("the high bound", highHours);
        if (!(lowHours < highHours)) {
            throw new IllegalArgumentException(
                    "a uniform distribution needs low below high, got " + lowHours + " and " + highHours);
        }
    }

    @Override
    public double mean() {
        return (lowHours + highHours) / 2;
    }

    @Override
    public double variance() {
        double width = highHours - lowHours;
        return width * width / 12;
    }

    @Override
    public double cdf(double hours) {
        return Math.clamp((hours - lowHours) / (highHours - lowHours), 0.0, 1.0);
    }

    @Override
    public double quantile(double probability) {
        return lowHours + probability * (highHours - lowHours);
    }

    @Override
    public Distribution scaledBy(double factor) {
        return factor > 0 ? new Uniform(lowHours * factor, highHours * factor) : new Fixed(0);
    }
}
