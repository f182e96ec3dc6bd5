package org.charterworks.network.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fits a rate to dated totals by least squares. Its range is that of the single periods, the season taken out.
final class RateFit {
    /// Periods needed for a season: three unknowns and two to spare.
    static final int LEAST_PERIODS = 5;

    /// A pivot below this part of the largest means that the periods do not tell a season.
    private static final double LEAST_PIVOT = 1e-3;

    private static final int UNKNOWNS = 3;

    private final List<double[]> exposures = new ArrayList<>();
    private final List<Double> cleared = new ArrayList<>();

    /// @param totals  two or more, by day, each on a day of its own
    RateFit(List<ClearanceTotal> totals) {
        for (int i = 1; i < totals.size(); i++) {
            ClearanceTotal before = totals.get(i - 1);
            ClearanceTotal after = totals.get(i);
            exposures.add(SeasonalRate.exposure(before.on(), after.on()));
            cleared.add(after.hectares().central() - before.hectares().central());
        }
    }

    int periods() {
        return cleared.size();
    }

    /// With a season where the periods are enough and tell one, else steady.
    SeasonalRate rate() {
        return periods() < LEAST_PERIODS ? steady() : seasonal().orElseGet(this::steady);
    }

    /// By what the pace of each period differed from the rate, 1 for as expected. Their mean, weighed by what was
    /// expected, is 1, so the rate lies between the slowest and the fastest.
    List<Double> paces(SeasonalRate rate) {
        List<Double> paces = new ArrayList<>();
        for (int i = 0; i < periods(); i++) {
            paces.add(cleared.get(i) / rate.over(exposures.get(i)));
        }
        return paces;
    }

    private SeasonalRate steady() {
        double years = exposures.stream().mapToDouble(each -> each[0]).sum();
        return SeasonalRate.steady(
                cleared.stream().mapToDouble(Double::doubleValue).sum() / years);
    }

    private Optional<SeasonalRate> seasonal() {
        double[][] normal = new double[UNKNOWNS][UNKNOWNS + 1];
        for (int k = 0; k < periods(); k++) {
            double[] row = exposures.get(k);
            for (int i = 0; i < UNKNOWNS; i++) {
                for (int j = 0; j < UNKNOWNS; j++) {
                    normal[i][j] += row[i] * row[j];
                }
                normal[i][UNKNOWNS] += row[i] * cleared.get(k);
            }
        }
        return solve(normal)
                .map(x -> new SeasonalRate(x[0], x[1], x[2]))
                .filter(rate -> rate.hectaresPerYear() > 0 && rate.swing() < 1);
    }

    /// Gauss with pivots on its own matrix; empty when a pivot is next to nothing.
    private static Optional<double[]> solve(double[][] a) {
        double scale = a[0][0];
        for (int column = 0; column < UNKNOWNS; column++) {
            int pivot = column;
            for (int row = column + 1; row < UNKNOWNS; row++) {
                pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
            }
            double[] swapped = a[column];
            a[column] = a[pivot];
            a[pivot] = swapped;
            if (Math.abs(a[column][column]) < LEAST_PIVOT * scale) {
                return Optional.empty();
            }
            for (int row = 0; row < UNKNOWNS; row++) {
                double factor = row == column ? 0 : a[row][column] / a[column][column];
                for (int k = column; k <= UNKNOWNS; k++) {
                    a[row][k] -= factor * a[column][k];
                }
            }
        }
        double[] x = new double[UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            x[i] = a[i][UNKNOWNS] / a[i][i];
        }
        return Optional.of(x);
    }
}
