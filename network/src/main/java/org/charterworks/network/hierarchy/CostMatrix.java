package org.charterworks.network.hierarchy;

import java.util.OptionalDouble;

/// Costs of shortest paths between several nodes and several others.
public final class CostMatrix {
    private final double[][] cost;
    private final int columnCount;

    CostMatrix(double[][] cost, int columnCount) {
        this.cost = cost;
        this.columnCount = columnCount;
    }

    public int rowCount() {
        return cost.length;
    }

    public int columnCount() {
        return columnCount;
    }

    /// Cost from the origin of a row to the target of a column, or empty when there is no way.
    public OptionalDouble cost(int row, int column) {
        double each = cost[row][column];
        return each < Double.POSITIVE_INFINITY ? OptionalDouble.of(each) : OptionalDouble.empty();
    }

    /// Pairs without a way; they belong in no average.
    public int unreachableCount() {
        int count = 0;
        for (double[] row : cost) {
            for (double each : row) {
                count += each < Double.POSITIVE_INFINITY ? 0 : 1;
            }
        }
        return count;
    }
}
