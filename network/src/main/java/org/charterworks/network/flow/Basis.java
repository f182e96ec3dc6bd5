package org.charterworks.network.flow;

import java.util.Arrays;

/// A basis of a linear program: one variable for each row, their values, and the inverse of their columns, dense.
final class Basis {
    /// Values below 0 by no more than this part of the largest right-hand side are rounding.
    private static final double ROUNDING = 1e-7;

    private final Columns columns;
    private int rowCount;
    private double[] rhs = new double[32];
    private int[] variable = new int[32];
    private double[] value = new double[32];
    private double[][] inverse = new double[32][32];

    Basis(Columns columns) {
        this.columns = columns;
    }

    /// Adds a row whose own column enters the basis. No column may have an entry in it yet.
    void addRow(double newRhs) {
        int row = rowCount++;
        if (row == rhs.length) {
            grow();
        }
        rhs[row] = newRhs;
        variable[row] = -1 - row;
        value[row] = newRhs;
        inverse[row][row] = 1;
    }

    private void grow() {
        int size = 2 * rhs.length;
        rhs = Arrays.copyOf(rhs, size);
        variable = Arrays.copyOf(variable, size);
        value = Arrays.copyOf(value, size);
        double[][] larger = new double[size][size];
        for (int r = 0; r < inverse.length; r++) {
            System.arraycopy(inverse[r], 0, larger[r], 0, inverse[r].length);
        }
        inverse = larger;
    }

    /// The row in which a variable is basic, or −1.
    int rowOf(int wanted) {
        for (int r = 0; r < rowCount; r++) {
            if (variable[r] == wanted) {
                return r;
            }
        }
        return -1;
    }

    int variable(int row) {
        return variable[row];
    }

    double value(int row) {
        return value[row];
    }

    /// Duals y = q_B B⁻¹, written to the leading part of an array.
    void price(double[] duals) {
        Arrays.fill(duals, 0, rowCount, 0);
        for (int r = 0; r < rowCount; r++) {
            double cost = columns.cost(variable[r]);
            if (cost != 0) {
                double[] row = inverse[r];
                for (int i = 0; i < rowCount; i++) {
                    duals[i] += cost * row[i];
                }
            }
        }
    }

    /// How much each basic variable gives for one unit of another: B⁻¹ a.
    double[] direction(int entering) {
        double[] direction = new double[rowCount];
        for (int r = 0; r < rowCount; r++) {
            direction[r] = columns.times(entering, inverse[r]);
        }
        return direction;
    }

    /// Puts a variable in the place of the one that is basic in a row.
    void pivot(int entering, int row, double[] direction) {
        double step = value[row] / direction[row];
        double scale = 1 / direction[row];
        double[] pivotRow = inverse[row];
        for (int i = 0; i < rowCount; i++) {
            pivotRow[i] *= scale;
        }
        for (int r = 0; r < rowCount; r++) {
            double factor = direction[r];
            if (r != row && factor != 0) {
                double[] other = inverse[r];
                for (int i = 0; i < rowCount; i++) {
                    other[i] -= factor * pivotRow[i];
                }
                value[r] = Math.max(0, value[r] - step * factor);
            }
        }
        value[row] = step;
        variable[row] = entering;
    }

    /// Makes the inverse and the values anew from the columns.
    ///
    /// @return false when the basis has become singular, or a value negative beyond rounding
    boolean refresh() {
        double[][] matrix = new double[rowCount][rowCount];
        double largest = 0;
        for (int r = 0; r < rowCount; r++) {
            columns.writeTo(matrix, r, variable[r]);
            largest = Math.max(largest, rhs[r]);
        }
        if (!Inversion.invert(matrix, inverse, rowCount)) {
            return false;
        }
        for (int r = 0; r < rowCount; r++) {
            double sum = 0;
            for (int i = 0; i < rowCount; i++) {
                sum += inverse[r][i] * rhs[i];
            }
            if (sum < -ROUNDING * largest) {
                return false;
            }
            value[r] = Math.max(0, sum);
        }
        return true;
    }

    double cost() {
        double sum = 0;
        for (int r = 0; r < rowCount; r++) {
            sum += columns.cost(variable[r]) * value[r];
        }
        return sum;
    }
}
