package org.charterworks.network.duration;

import java.util.List;

/// The wait for the next departure of one who arrives at any moment of a repeating cycle, E\[W\] = Σh² / (2Σh)
/// (Welding 1957; Osuna & Newell 1972).
///
/// @param headwayHours  every gap between departures over one whole cycle, the one from the last departure round
///                      to the first included; each above 0
/// @param cutOffHours   how long before departure goods have to be there; added to every wait
public record HeadwayWait(List<Double> headwayHours, double cutOffHours) implements Distribution {
    public HeadwayWait {
        headwayHours = List.copyOf(headwayHours);
        if (headwayHours.isEmpty()) {
            throw new IllegalArgumentException("a cycle needs at least one headway");
        }
        headwayHours.forEach(headway -> Distribution.checkPositive("a headway", headway));
        Distribution.checkHours("the cut-off", cutOffHours);
    }

    /// Length of the cycle in hours.
    public double cycleHours() {
        return power(1);
    }

    private double power(int exponent) {
        double sum = 0;
        for (double headway : headwayHours) {
            sum += Math.pow(headway, exponent);
        }
        return sum;
    }

    @Override
    public double mean() {
        return cutOffHours + power(2) / (2 * power(1));
    }

    @Override
    public double variance() {
        double wait = power(2) / (2 * power(1));
        return power(3) / (3 * power(1)) - wait * wait;
    }

    @Override
    public double cdf(double hours) {
        double waited = hours - cutOffHours;
        double sum = 0;
        for (double headway : headwayHours) {
            sum += Math.clamp(waited, 0.0, headway);
        }
        return sum / power(1);
    }

    @Override
    public Distribution scaledBy(double factor) {
        return factor > 0
                ? new HeadwayWait(
                        headwayHours.stream().map(headway -> headway * factor).toList(), cutOffHours * factor)
                : new Fixed(0);
    }
}
