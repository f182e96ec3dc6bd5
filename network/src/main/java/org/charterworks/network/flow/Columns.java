package org.charterworks.network.flow;

import java.util.Arrays;

/// The columns of a linear program: costs and sparse entries. Numbers at or above 0 are shared columns, variable
/// −1 − r is the own column of row r, with one entry of 1 there.
final class Columns {
    private int rowCount;
    private double[] ownCost = new double[32];
    private int count;
    private double[] cost = new double[64];
    private int[][] rows = new int[64][];
    private double[][] entries = new double[64][];
    private double largestCost = 1;

    int rowCount() {
        return rowCount;
    }

    int count() {
        return count;
    }

    /// The largest cost of any column, at least 1.
    double largestCost() {
        return largestCost;
    }

    void addRow(double newOwnCost) {
        if (rowCount == ownCost.length) {
            ownCost = Arrays.copyOf(ownCost, 2 * rowCount);
        }
        ownCost[rowCount++] = newOwnCost;
        largestCost = Math.max(largestCost, newOwnCost);
    }

    int add(double newCost, int[] newRows, double[] newEntries) {
        if (count == cost.length) {
            cost = Arrays.copyOf(cost, 2 * count);
            rows = Arrays.copyOf(rows, 2 * count);
            entries = Arrays.copyOf(entries, 2 * count);
        }
        cost[count] = newCost;
        rows[count] = newRows.clone();
        entries[count] = newEntries.clone();
        largestCost = Math.max(largestCost, newCost);
        return count++;
    }

    double cost(int variable) {
        return variable < 0 ? ownCost[-1 - variable] : cost[variable];
    }

    /// Sum of the entries of a column times a vector by row.
    double times(int variable, double[] vector) {
        if (variable < 0) {
            return vector[-1 - variable];
        }
        int[] at = rows[variable];
        double[] values = entries[variable];
        double sum = 0;
        for (int k = 0; k < at.length; k++) {
            sum += vector[at[k]] * values[k];
        }
        return sum;
    }

    /// Writes a column into a column of a matrix that is 0 there.
    void writeTo(double[][] matrix, int matrixColumn, int variable) {
        if (variable < 0) {
            matrix[-1 - variable][matrixColumn] = 1;
            return;
        }
        for (int k = 0; k < rows[variable].length; k++) {
            matrix[rows[variable][k]][matrixColumn] = entries[variable][k];
        }
    }
}
