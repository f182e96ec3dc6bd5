package org.charterworks.network.duration;

/// Three points: at least, most likely, at most. Its mean is (low + mode + high) / 3, not the most likely value.
public record Triangular(double lowHours, double modeHours, double highHours) implements Distribution {
    public Triangular {
        Distribution.checkHours("the least", lowHours);
        Distribution.checkHours("the most likely", modeHours);
        Distribution.checkHours("the most", highHours);
        if (!(lowHours <= modeHours && modeHours <= highHours && lowHours < highHours)) {
            throw new IllegalArgumentException("a triangular distribution needs low <= most likely <= high and low "
                    + "below high, got " + lowHours + ", " + modeHours + ", " + highHours);
        }
    }

    @Override
    public double mean() {
        return (lowHours + modeHours + highHours) / 3;
    }

    @Override
    public double variance() {
        double a = modeHours - lowHours;
        double b = highHours - lowHours;
        double c = highHours - modeHours;
        return (a * a + b * b + c * c) / 36;
    }

    @Override
    public double cdf(double hours) {
        double width = highHours - lowHours;
        if (hours <= lowHours) {
            return 0;
        }
        if (hours >= highHours) {
            return 1;
        }
        return hours <= modeHours
                ? (hours - lowHours) * (hours - lowHours) / (width * (modeHours - lowHours))
                : 1 - (highHours - hours) * (highHours - hours) / (width * (highHours - modeHours));
    }

    @Override
    public double quantile(double probability) {
        double width = highHours - lowHours;
        return probability <= (modeHours - lowHours) / width
                ? lowHours + Math.sqrt(probability * width * (modeHours - lowHours))
                : highHours - Math.sqrt((1 - probability) * width * (highHours - modeHours));
    }

    @Override
    public Distribution scaledBy(double factor) {
        return factor > 0 ? new Triangular(lowHours * factor, modeHours * factor, highHours * factor) : new Fixed(0);
    }
}
