package org.charterworks.network.duration;

/// A sum of durations on a grid, made by [Convolution]. Mean and standard deviation are those of the parts,
/// exactly; quantiles are read off the grid, straight within a cell.
public final class ConvolvedDurations implements Durations {
    /// by cell: probability of at most the upper edge of the cell
    private final double[] upTo;
    private final double fixedHours;
    private final double stepHours;
    private final double mean;
    private final double variance;

    ConvolvedDurations(double[] mass, double fixedHours, double stepHours, double mean, double variance) {
        this.fixedHours = fixedHours;
        this.stepHours = stepHours;
        this.mean = mean;
        this.variance = variance;
        upTo = new double[mass.length];
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            sum += mass[i];
            upTo[i] = sum;
        }
    }

    /// Mass on the grid, at least 0.99999.
    public double mass() {
        return upTo[upTo.length - 1];
    }

    /// Width of a cell.
    public double stepHours() {
        return stepHours;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double sd() {
        return Math.sqrt(variance);
    }

    @Override
    public double quantile(double probability) {
        if (upTo.length == 1) {
            return fixedHours;
        }
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] >= probability) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        double before = low == 0 ? 0 : upTo[low - 1];
        double mass = upTo[low] - before;
        double within = mass > 0 ? Math.clamp((probability - before) / mass, 0.0, 1.0) : 0;
        return fixedHours + Math.max(0, low - 0.5 + within) * stepHours;
    }

    @Override
    public double probabilityWithin(double hours) {
        if (upTo.length == 1) {
            return hours >= fixedHours ? 1 : 0;
        }
        double place = (hours - fixedHours) / stepHours + 0.5;
        if (!(place > 0)) {
            return 0;
        }
        if (place >= upTo.length) {
            return mass();
        }
        int cell = (int) place;
        double before = cell == 0 ? 0 : upTo[cell - 1];
        return before + (place - cell) * (upTo[cell] - before);
    }
}
