package org.charterworks.network.duration;

import java.util.ArrayList;
import java.util.List;

/// Adds independent durations up on a grid of hours.
///
/// Each part's mass goes into cells [x − step/2, x + step/2]; fixed parts are added exactly. The grid reaches so
/// far that together at most a millionth of the mass lies beyond, and a result with less than 0.99999 of it is
/// refused by [#of]. Parts are taken in the order given, shortest grids first, so equal input gives equal bits.
public final class Convolution {
    /// Usual width of a cell in hours.
    public static final double STEP_HOURS = 0.05;

    private static final double LOST_MASS = 1e-6;
    private static final double LEAST_MASS = 0.99999;
    private static final int MOST_CELLS = 1 << 20;

    private Convolution() {}

    /// The sum of these parts taken as independent; what moves together only [MonteCarlo] can add up.
    ///
    /// @throws IllegalArgumentException when the parts cannot be held on a grid
    public static ConvolvedDurations of(List<Part> parts) {
        double fixed = 0;
        double mean = 0;
        double variance = 0;
        List<Distribution> spread = new ArrayList<>();
        for (Part part : parts) {
            mean += part.distribution().mean();
            variance += part.distribution().variance();
            if (part.distribution() instanceof Fixed(double hours)) {
                fixed += hours;
            } else {
                spread.add(part.distribution());
            }
        }
        double tail = LOST_MASS / Math.max(1, spread.size());
        double reach =
                spread.stream().mapToDouble(each -> each.quantile(1 - tail)).sum();
        double step = STEP_HOURS;
        while (reach / step > MOST_CELLS) {
            step *= 2;
        }
        List<double[]> masses = new ArrayList<>();
        for (Distribution each : spread) {
            masses.add(mass(each, step, tail));
        }
        double[] sum = sum(masses);
        double total = 0;
        for (double cell : sum) {
            total += cell;
        }
        if (!(total >= LEAST_MASS)) {
            throw new IllegalArgumentException("the grid holds only " + total + " of the mass");
        }
        return new ConvolvedDurations(sum, fixed, step, mean, variance);
    }

    /// Mass by cell; cell i lies around i steps.
    private static double[] mass(Distribution distribution, double step, double tail) {
        int cells = (int) Math.ceil(distribution.quantile(1 - tail) / step) + 2;
        double[] mass = new double[cells];
        double before = 0;
        for (int i = 0; i < cells; i++) {
            double upTo = distribution.cdf((i + 0.5) * step);
            mass[i] = upTo - before;
            before = upTo;
        }
        return mass;
    }

    private static double[] sum(List<double[]> masses) {
        List<double[]> left = new ArrayList<>(masses);
        if (left.isEmpty()) {
            return new double[] {1};
        }
        while (left.size() > 1) {
            left.sort((a, b) -> Integer.compare(a.length, b.length));
            double[] a = left.removeFirst();
            double[] b = left.removeFirst();
            left.add(Spectrum.convolve(a, b));
        }
        return left.getFirst();
    }
}
