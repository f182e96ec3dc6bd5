package org.charterworks.network.flow;

import java.util.Arrays;

/// Inverts a square matrix by Gauss–Jordan elimination with row pivoting.
final class Inversion {
    private static final double SINGULAR = 1e-12;

    private Inversion() {}

    /// Inverts the leading part of a matrix, which is used up.
    ///
    /// @param inverse  receives the result in its leading part
    /// @return false when the matrix is singular; the result is then of no use
    static boolean invert(double[][] matrix, double[][] inverse, int size) {
        for (int r = 0; r < size; r++) {
            Arrays.fill(inverse[r], 0, size, 0);
            inverse[r][r] = 1;
        }
        for (int c = 0; c < size; c++) {
            int pivot = c;
            for (int r = c + 1; r < size; r++) {
                if (Math.abs(matrix[r][c]) > Math.abs(matrix[pivot][c])) {
                    pivot = r;
                }
            }
            if (Math.abs(matrix[pivot][c]) < SINGULAR) {
                return false;
            }
            swap(matrix, c, pivot);
            swap(inverse, c, pivot);
            scale(matrix[c], inverse[c], 1 / matrix[c][c], size);
            for (int r = 0; r < size; r++) {
                double factor = matrix[r][c];
                if (r != c && factor != 0) {
                    subtract(matrix[r], matrix[c], factor, size);
                    subtract(inverse[r], inverse[c], factor, size);
                }
            }
        }
        return true;
    }

    private static void swap(double[][] rows, int a, int b) {
        double[] kept = rows[a];
        rows[a] = rows[b];
        rows[b] = kept;
    }

    private static void scale(double[] row, double[] inverseRow, double factor, int size) {
        for (int i = 0; i < size; i++) {
            row[i] *= factor;
            inverseRow[i] *= factor;
        }
    }

    private static void subtract(double[] row, double[] pivotRow, double factor, int size) {
        for (int i = 0; i < size; i++) {
            row[i] -= factor * pivotRow[i];
        }
    }
}
