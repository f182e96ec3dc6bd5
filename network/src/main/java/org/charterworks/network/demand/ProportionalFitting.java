package org.charterworks.network.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Iterative proportional fitting (Deming & Stephan 1940; Furness 1965): rows are scaled to their totals, then
/// columns, until every sum is right. The table keeps the seed's odds and its zeros; of all tables with these
/// sums it is the one nearest to the seed in relative entropy.
///
/// Deterministic: sums are taken in the order of the places.
public final class ProportionalFitting {
    /// Largest error of a sum, as a part of its total, at which the table counts as converged.
    public static final double GAP = 1e-10;

    private static final int ITERATION_LIMIT = 10_000;

    private final FittingProblem problem;
    private final double[] leaving;
    private final double[] arriving;
    private final double[][] cell;

    private ProportionalFitting(FittingProblem problem, double scale) {
        this.problem = problem;
        this.leaving = problem.originTonnes().stream().mapToDouble(each -> each).toArray();
        this.arriving = problem.destinationTonnes().stream()
                .mapToDouble(each -> each * scale)
                .toArray();
        this.cell = problem.seed().stream()
                .map(row -> row.stream().mapToDouble(each -> each).toArray())
                .toArray(double[][]::new);
    }

    /// The table. Destination totals that do not add up to the origin totals are scaled to them.
    public static Fitted fit(FittingProblem problem) {
        double scale = problem.arriving() > 0 ? problem.leaving() / problem.arriving() : 1;
        Optional<Fitted.Impossible> impossible = new Placement(problem, scale).impossible();
        return impossible.isPresent() ? impossible.get() : new ProportionalFitting(problem, scale).run(scale);
    }

    private Fitted.Table run(double scale) {
        double gap = Double.POSITIVE_INFINITY;
        int iterations = 0;
        while (gap > GAP && iterations < ITERATION_LIMIT) {
            iterations++;
            scaleRows();
            scaleColumns();
            gap = largestRowError();
        }
        return new Fitted.Table(tonnes(), gap <= GAP, iterations, gap, scale);
    }

    private void scaleRows() {
        for (int o = 0; o < leaving.length; o++) {
            double sum = rowSum(o);
            double factor = sum > 0 ? leaving[o] / sum : 0;
            for (int d = 0; d < arriving.length; d++) {
                cell[o][d] *= factor;
            }
        }
    }

    private void scaleColumns() {
        for (int d = 0; d < arriving.length; d++) {
            double sum = 0;
            for (double[] row : cell) {
                sum += row[d];
            }
            double factor = sum > 0 ? arriving[d] / sum : 0;
            for (double[] row : cell) {
                row[d] *= factor;
            }
        }
    }

    private double rowSum(int origin) {
        double sum = 0;
        for (double tonnes : cell[origin]) {
            sum += tonnes;
        }
        return sum;
    }

    /// Columns have just been made right, so the error is that of the rows.
    private double largestRowError() {
        double largest = 0;
        for (int o = 0; o < leaving.length; o++) {
            if (leaving[o] > 0) {
                largest = Math.max(largest, Math.abs(rowSum(o) - leaving[o]) / leaving[o]);
            }
        }
        return largest;
    }

    private List<List<Double>> tonnes() {
        List<List<Double>> rows = new ArrayList<>();
        for (int o = 0; o < problem.origins().size(); o++) {
            List<Double> row = new ArrayList<>();
            for (double tonnes : cell[o]) {
                row.add(tonnes);
            }
            rows.add(row);
        }
        return rows;
    }
}
