package org.charterworks.network.multicommodity;

import java.util.Arrays;

/// The inverse of a square matrix whose columns are exchanged one at a time, by rows, dense.
final class Inverse {
    private int size;
    private double[][] rows = new double[16][16];

    /// Row i; its first entries, as many as the matrix has rows, count.
    double[] row(int i) {
        return rows[i];
    }

    /// Adds a row and a column that are 0 but for the corner.
    void extend(double corner) {
        if (size == rows.length) {
            double[][] larger = new double[2 * size][2 * size];
            for (int i = 0; i < size; i++) {
                System.arraycopy(rows[i], 0, larger[i], 0, size);
            }
            rows = larger;
        }
        rows[size][size++] = corner;
    }

    /// Makes it the inverse of the unit matrix.
    void reset() {
        for (int i = 0; i < size; i++) {
            Arrays.fill(rows[i], 0, size, 0);
            rows[i][i] = 1;
        }
    }

    /// Adds a multiple of a row to another.
    void addTimes(int row, int other, double factor) {
        double[] to = rows[row];
        double[] from = rows[other];
        for (int r = 0; r < size; r++) {
            to[r] += factor * from[r];
        }
    }

    void negate(int row) {
        for (int r = 0; r < size; r++) {
            rows[row][r] = -rows[row][r];
        }
    }

    /// Puts a column in the place of column `place` of the matrix.
    ///
    /// @param direction  this inverse times the new column
    void exchange(int place, double[] direction) {
        double[] pivotRow = rows[place];
        for (int r = 0; r < size; r++) {
            pivotRow[r] /= direction[place];
        }
        for (int i = 0; i < size; i++) {
            if (i != place && direction[i] != 0) {
                addTimes(i, place, -direction[i]);
            }
        }
    }
}
