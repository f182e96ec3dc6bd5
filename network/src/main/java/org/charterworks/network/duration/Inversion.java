package org.charterworks.network.duration;

/// Finds a quantile where a family has no formula for it: doubling for a bound, then bisection.
final class Inversion {
    private static final int STEPS = 200;
    private static final double RELATIVE = 1e-12;

    private Inversion() {}

    static double quantile(Distribution distribution, double probability) {
        if (distribution.cdf(0) >= probability) {
            return 0;
        }
        double low = 0;
        double high = Math.max(1e-6, distribution.mean());
        while (distribution.cdf(high) < probability) {
            low = high;
            high *= 2;
        }
        for (int step = 0; step < STEPS && high - low > RELATIVE * high; step++) {
            double middle = (low + high) / 2;
            if (distribution.cdf(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
