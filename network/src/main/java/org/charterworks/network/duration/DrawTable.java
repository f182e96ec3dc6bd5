package org.charterworks.network.duration;

/// Quantiles of a family without a quick formula for them: its probabilities on a fine grid, read backwards and
/// straight within a cell. Beyond the grid lies a ten-millionth of the mass, drawn as the last cell.
final class DrawTable {
    private static final int CELLS = 1 << 14;
    private static final double LOST_MASS = 1e-7;

    /// by edge of a cell, the first at 0 hours
    private final double[] upTo = new double[CELLS + 1];
    private final double widthHours;

    DrawTable(Distribution distribution) {
        widthHours = distribution.quantile(1 - LOST_MASS) / CELLS;
        for (int i = 0; i <= CELLS; i++) {
            upTo[i] = distribution.cdf(i * widthHours);
        }
    }

    double hours(double probability) {
        if (probability <= upTo[0]) {
            return 0;
        }
        int low = 1;
        int high = CELLS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] >= probability) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        double mass = upTo[low] - upTo[low - 1];
        double within = mass > 0 ? Math.min(1, (probability - upTo[low - 1]) / mass) : 1;
        return (low - 1 + within) * widthHours;
    }
}
