package org.charterworks.network.flow;

import java.util.Arrays;

/// Revised primal simplex (Dantzig 1953) with the whole inverse of the basis kept as a dense array.
///
/// Made for programs of tens of rows solved again and again while columns arrive: the basis of the last solve is
/// the start of the next. The column with the most negative reduced cost enters, the lowest number of equals;
/// after a run of steps without progress Bland's rule (1977) takes over, so it cannot cycle. The inverse is made
/// anew from the basis every [#STEPS_BETWEEN_REFRESHES] steps and at the end. Deterministic: the same rows and
/// columns give the same bits.
///
/// Columns are numbered own columns first come, as are rows: variable r below 0 is the own column of row −1 − r.
final class DenseSimplex implements LinearProgram {
    private static final int STEPS_BETWEEN_REFRESHES = 60;
    private static final int STEPS_WITHOUT_PROGRESS = 30;
    private static final int STEP_LIMIT = 20_000;
    private static final double SMALLEST_PIVOT = 1e-9;

    private int rowCount;
    private double[] rhs = new double[32];
    private double[] ownCost = new double[32];
    private int columnCount;
    private double[] columnCost = new double[64];
    private int[][] columnRows = new int[64][];
    private double[][] columnEntries = new double[64][];

    /// by row: variable in the basis, its value, and the rows of the inverse
    private int[] basic = new int[32];
    private double[] basicValue = new double[32];
    private double[][] inverse = new double[32][];
    private double[] duals = new double[32];
    private boolean[] columnIsBasic = new boolean[64];
    private double largestCost = 1;

    @Override
    public int addRow(double newRhs, double newOwnCost) {
        int row = rowCount++;
        if (row == rhs.length) {
            growRows();
        }
        rhs[row] = newRhs;
        ownCost[row] = newOwnCost;
        basic[row] = -1 - row;
        basicValue[row] = newRhs;
        for (int r = 0; r < row; r++) {
            inverse[r][row] = 0;
        }
        inverse[row] = new double[rhs.length];
        inverse[row][row] = 1;
        largestCost = Math.max(largestCost, newOwnCost);
        return row;
    }

    private void growRows() {
        int size = 2 * rhs.length;
        rhs = Arrays.copyOf(rhs, size);
        ownCost = Arrays.copyOf(ownCost, size);
        basic = Arrays.copyOf(basic, size);
        basicValue = Arrays.copyOf(basicValue, size);
        duals = Arrays.copyOf(duals, size);
        inverse = Arrays.copyOf(inverse, size);
        for (int r = 0; r < rowCount - 1; r++) {
            inverse[r] = Arrays.copyOf(inverse[r], size);
        }
    }

    @Override
    public int addColumn(double cost, int[] rows, double[] entries) {
        int column = columnCount++;
        if (column == columnCost.length) {
            int size = 2 * columnCost.length;
            columnCost = Arrays.copyOf(columnCost, size);
            columnRows = Arrays.copyOf(columnRows, size);
            columnEntries = Arrays.copyOf(columnEntries, size);
            columnIsBasic = Arrays.copyOf(columnIsBasic, size);
        }
        columnCost[column] = cost;
        columnRows[column] = rows.clone();
        columnEntries[column] = entries.clone();
        largestCost = Math.max(largestCost, cost);
        return column;
    }

    @Override
    public boolean solve() {
        int idle = 0;
        int sinceRefresh = 0;
        boolean fresh = false;
        for (int step = 0; step < STEP_LIMIT; step++) {
            priceRows();
            boolean bland = idle > STEPS_WITHOUT_PROGRESS;
            int entering = chooseEntering(bland);
            if (entering == Integer.MIN_VALUE || sinceRefresh == STEPS_BETWEEN_REFRESHES) {
                if (fresh) {
                    return true;
                }
                if (!refresh()) {
                    return false;
                }
                fresh = true;
                sinceRefresh = 0;
                continue;
            }
            double[] direction = direction(entering);
            int leaving = chooseLeaving(direction, bland);
            if (leaving < 0) {
                return false;
            }
            idle = basicValue[leaving] > 0 ? 0 : idle + 1;
            pivot(entering, leaving, direction);
            fresh = false;
            sinceRefresh++;
        }
        return false;
    }

    /// Duals y = q_B B⁻¹ of the present basis.
    private void priceRows() {
        Arrays.fill(duals, 0, rowCount, 0);
        for (int r = 0; r < rowCount; r++) {
            double cost = costOf(basic[r]);
            if (cost != 0) {
                double[] row = inverse[r];
                for (int i = 0; i < rowCount; i++) {
                    duals[i] += cost * row[i];
                }
            }
        }
    }

    private double costOf(int variable) {
        return variable < 0 ? ownCost[-1 - variable] : columnCost[variable];
    }

    /// The variable that lowers the cost fastest, or the first that lowers it at all; Integer.MIN_VALUE when none
    /// does.
    private int chooseEntering(boolean bland) {
        double tolerance = -1e-10 * largestCost;
        double least = tolerance;
        int chosen = Integer.MIN_VALUE;
        for (int r = 0; r < rowCount; r++) {
            double reduced = ownCost[r] - duals[r];
            if (reduced < least && !isBasic(-1 - r)) {
                chosen = -1 - r;
                if (bland) {
                    return chosen;
                }
                least = reduced;
            }
        }
        for (int j = 0; j < columnCount; j++) {
            if (!columnIsBasic[j]) {
                double reduced = columnCost[j];
                int[] rows = columnRows[j];
                double[] entries = columnEntries[j];
                for (int k = 0; k < rows.length; k++) {
                    reduced -= duals[rows[k]] * entries[k];
                }
                if (reduced < least) {
                    chosen = j;
                    if (bland) {
                        return chosen;
                    }
                    least = reduced;
                }
            }
        }
        return chosen;
    }

    private boolean isBasic(int variable) {
        for (int r = 0; r < rowCount; r++) {
            if (basic[r] == variable) {
                return true;
            }
        }
        return false;
    }

    /// How much each basic variable gives for one unit of the entering one: B⁻¹ a.
    private double[] direction(int entering) {
        double[] direction = new double[rowCount];
        for (int r = 0; r < rowCount; r++) {
            double[] row = inverse[r];
            double sum = 0;
            if (entering < 0) {
                sum = row[-1 - entering];
            } else {
                int[] rows = columnRows[entering];
                double[] entries = columnEntries[entering];
                for (int k = 0; k < rows.length; k++) {
                    sum += row[rows[k]] * entries[k];
                }
            }
            direction[r] = sum;
        }
        return direction;
    }

    /// The row whose variable reaches 0 first. Of equals the largest pivot, or under Bland's rule the lowest
    /// variable.
    private int chooseLeaving(double[] direction, boolean bland) {
        int chosen = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < rowCount; r++) {
            if (direction[r] > SMALLEST_PIVOT) {
                double ratio = basicValue[r] / direction[r];
                boolean better = chosen < 0
                        || ratio < least
                        || (ratio == least
                                && (bland ? order(basic[r]) < order(basic[chosen]) : direction[r] > direction[chosen]));
                if (better) {
                    chosen = r;
                    least = ratio;
                }
            }
        }
        return chosen;
    }

    /// The order of variables Bland's rule goes by: own columns, then the others.
    private int order(int variable) {
        return variable < 0 ? -1 - variable : rowCount + variable;
    }

    private void pivot(int entering, int leaving, double[] direction) {
        double step = basicValue[leaving] / direction[leaving];
        double[] pivotRow = inverse[leaving];
        double scale = 1 / direction[leaving];
        for (int i = 0; i < rowCount; i++) {
            pivotRow[i] *= scale;
        }
        for (int r = 0; r < rowCount; r++) {
            double factor = direction[r];
            if (r != leaving && factor != 0) {
                double[] row = inverse[r];
                for (int i = 0; i < rowCount; i++) {
                    row[i] -= factor * pivotRow[i];
                }
                basicValue[r] = Math.max(0, basicValue[r] - step * factor);
            }
        }
        basicValue[leaving] = step;
        setBasic(basic[leaving], false);
        setBasic(entering, true);
        basic[leaving] = entering;
    }

    private void setBasic(int variable, boolean isBasic) {
        if (variable >= 0) {
            columnIsBasic[variable] = isBasic;
        }
    }

    /// Makes inverse and values anew from the basis, by Gauss–Jordan elimination with row pivoting.
    ///
    /// @return false when the basis has become singular or its values negative beyond rounding
    private boolean refresh() {
        double[][] matrix = new double[rowCount][rowCount];
        for (int r = 0; r < rowCount; r++) {
            if (basic[r] < 0) {
                matrix[-1 - basic[r]][r] = 1;
            } else {
                int[] rows = columnRows[basic[r]];
                for (int k = 0; k < rows.length; k++) {
                    matrix[rows[k]][r] = columnEntries[basic[r]][k];
                }
            }
        }
        if (!Inversion.invert(matrix, inverse, rowCount)) {
            return false;
        }
        double largest = 0;
        for (int r = 0; r < rowCount; r++) {
            largest = Math.max(largest, rhs[r]);
        }
        for (int r = 0; r < rowCount; r++) {
            double value = 0;
            for (int i = 0; i < rowCount; i++) {
                value += inverse[r][i] * rhs[i];
            }
            if (value < -1e-7 * largest) {
                return false;
            }
            basicValue[r] = Math.max(0, value);
        }
        return true;
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
        for (int r = 0; r < rowCount; r++) {
            if (basic[r] == variable) {
                return basicValue[r];
            }
        }
        return 0;
    }

    @Override
    public double dual(int row) {
        return duals[row];
    }

    @Override
    public double objective() {
        double sum = 0;
        for (int r = 0; r < rowCount; r++) {
            sum += costOf(basic[r]) * basicValue[r];
        }
        return sum;
    }
}
