package org.charterworks.network.flow;

import java.util.Arrays;
import java.util.BitSet;

/// Revised primal simplex (Dantzig 1953) with the whole inverse of the basis kept as a dense array.
///
/// Made for programs of tens of rows solved again and again while columns arrive: the basis of the last solve is
/// the start of the next. The column with the most negative reduced cost enters, the first of equals; after a
/// run of steps without progress Bland's rule (1977) takes over, so it cannot cycle. The inverse is made anew
/// from the basis every [#STEPS_BETWEEN_REFRESHES] steps and at the end. Deterministic: the same rows and
/// columns in the same order give the same bits.
final class DenseSimplex implements LinearProgram {
    private static final int STEPS_BETWEEN_REFRESHES = 60;
    private static final int STEPS_WITHOUT_PROGRESS = 30;
    private static final int STEP_LIMIT = 20_000;
    private static final double SMALLEST_PIVOT = 1e-9;
    /// Reduced costs above minus this part of the largest cost are rounding.
    private static final double ROUNDING = 1e-10;

    private static final int NO_VARIABLE = Integer.MIN_VALUE;

    private final Columns columns = new Columns();
    private final Basis basis = new Basis(columns);
    private final BitSet basicColumns = new BitSet();
    private final BitSet basicOwn = new BitSet();
    private double[] duals = new double[32];

    @Override
    public int addRow(double rhs, double ownCost) {
        int row = columns.rowCount();
        columns.addRow(ownCost);
        basis.addRow(rhs);
        basicOwn.set(row);
        if (row == duals.length) {
            duals = Arrays.copyOf(duals, 2 * row);
        }
        return row;
    }

    @Override
    public int addColumn(double cost, int[] rows, double[] entries) {
        return columns.add(cost, rows, entries);
    }

    @Override
    public boolean solve() {
        int idle = 0;
        int sinceRefresh = 0;
        boolean fresh = false;
        for (int step = 0; step < STEP_LIMIT; step++) {
            basis.price(duals);
            boolean bland = idle > STEPS_WITHOUT_PROGRESS;
            int entering = chooseEntering(bland);
            if (entering == NO_VARIABLE && fresh) {
                return true;
            }
            if (entering == NO_VARIABLE || sinceRefresh == STEPS_BETWEEN_REFRESHES) {
                if (!basis.refresh()) {
                    return false;
                }
                fresh = true;
                sinceRefresh = 0;
                continue;
            }
            double[] direction = basis.direction(entering);
            int leaving = chooseLeaving(direction, bland);
            if (leaving < 0) {
                return false;
            }
            idle = basis.value(leaving) > 0 ? 0 : idle + 1;
            mark(basis.variable(leaving), false);
            mark(entering, true);
            basis.pivot(entering, leaving, direction);
            fresh = false;
            sinceRefresh++;
        }
        return false;
    }

    private void mark(int variable, boolean isBasic) {
        if (variable < 0) {
            basicOwn.set(-1 - variable, isBasic);
        } else {
            basicColumns.set(variable, isBasic);
        }
    }

    /// The variable that lowers the cost fastest, or under Bland's rule the first that lowers it at all.
    private int chooseEntering(boolean bland) {
        double least = -ROUNDING * columns.largestCost();
        int chosen = NO_VARIABLE;
        for (int r = 0; r < columns.rowCount(); r++) {
            if (!basicOwn.get(r)) {
                double reduced = columns.cost(-1 - r) - duals[r];
                if (reduced < least) {
                    if (bland) {
                        return -1 - r;
                    }
                    chosen = -1 - r;
                    least = reduced;
                }
            }
        }
        for (int j = 0; j < columns.count(); j++) {
            if (!basicColumns.get(j)) {
                double reduced = columns.cost(j) - columns.times(j, duals);
                if (reduced < least) {
                    if (bland) {
                        return j;
                    }
                    chosen = j;
                    least = reduced;
                }
            }
        }
        return chosen;
    }

    /// The row whose variable reaches 0 first. Of equals the largest pivot, or under Bland's rule the first
    /// variable.
    private int chooseLeaving(double[] direction, boolean bland) {
        int chosen = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < direction.length; r++) {
            if (direction[r] > SMALLEST_PIVOT) {
                double ratio = basis.value(r) / direction[r];
                if (ratio < least || (ratio == least && isBetter(r, chosen, direction, bland))) {
                    chosen = r;
                    least = ratio;
                }
            }
        }
        return chosen;
    }

    private boolean isBetter(int row, int other, double[] direction, boolean bland) {
        return bland ? order(basis.variable(row)) < order(basis.variable(other)) : direction[row] > direction[other];
    }

    /// The order of variables Bland's rule goes by: own columns, then the others.
    private int order(int variable) {
        return variable < 0 ? -1 - variable : columns.rowCount() + variable;
    }

    @Override
    public double value(int column) {
        return valueOf(column);
    }

    @Override
    public double ownValue(int row) {
        return valueOf(-1 - row);
    }

    private double valueOf(int variable) {
        int row = basis.rowOf(variable);
        return row < 0 ? 0 : basis.value(row);
    }

    @Override
    public double dual(int row) {
        return duals[row];
    }

    @Override
    public double objective() {
        return basis.cost();
    }
}
