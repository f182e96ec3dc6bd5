package org.charterworks.network.multicommodity;

import java.util.Arrays;
import java.util.List;

/// The columns made so far: for each commodity leaving a unit unserved, numbered like the commodity, and then
/// paths. Every column has its commodity, its cost per unit and the rows, capacities in use, that it meets.
final class Pool {
    private static final int[] NOTHING = {};

    private final int commodityCount;
    private final int[] rowOfArc;
    private int count;
    private int[] commodity;
    private double[] cost;
    private int[][] arcs;
    private int[][] rows;

    Pool(List<Commodity> commodities, int arcCount) {
        commodityCount = commodities.size();
        rowOfArc = new int[arcCount];
        Arrays.fill(rowOfArc, -1);
        int capacity = 2 * commodities.size() + 2;
        commodity = new int[capacity];
        cost = new double[capacity];
        arcs = new int[capacity][];
        rows = new int[capacity][];
        for (int k = 0; k < commodities.size(); k++) {
            add(k, commodities.get(k).unservedCost(), NOTHING);
        }
    }

    /// Keeps a column and gives its number.
    int add(int ofCommodity, double unitCost, int[] overArcs) {
        if (count == commodity.length) {
            commodity = Arrays.copyOf(commodity, 2 * count);
            cost = Arrays.copyOf(cost, 2 * count);
            arcs = Arrays.copyOf(arcs, 2 * count);
            rows = Arrays.copyOf(rows, 2 * count);
        }
        commodity[count] = ofCommodity;
        cost[count] = unitCost;
        arcs[count] = overArcs;
        rows[count] = rowsOver(overArcs);
        return count++;
    }

    private int[] rowsOver(int[] overArcs) {
        int[] met = new int[overArcs.length];
        int size = 0;
        for (int arc : overArcs) {
            if (rowOfArc[arc] >= 0) {
                met[size++] = rowOfArc[arc];
            }
        }
        return Arrays.copyOf(met, size);
    }

    /// Makes the capacity of an arc a row.
    void addRow(int arc, int row) {
        rowOfArc[arc] = row;
        for (int column = 0; column < count; column++) {
            for (int each : arcs[column]) {
                if (each == arc) {
                    rows[column] = Arrays.copyOf(rows[column], rows[column].length + 1);
                    rows[column][rows[column].length - 1] = row;
                }
            }
        }
    }

    boolean hasRow(int arc) {
        return rowOfArc[arc] >= 0;
    }

    int count() {
        return count;
    }

    int commodity(int column) {
        return commodity[column];
    }

    double cost(int column) {
        return cost[column];
    }

    int[] arcs(int column) {
        return arcs[column];
    }

    int[] rows(int column) {
        return rows[column];
    }

    /// Cost of a column less what its rows are worth.
    ///
    /// @param dual  by row
    double priced(int column, double[] dual) {
        double sum = cost[column];
        for (int row : rows[column]) {
            sum -= dual[row];
        }
        return sum;
    }

    /// Whether a path is there already.
    boolean has(int ofCommodity, int[] overArcs) {
        for (int column = commodityCount; column < count; column++) {
            if (commodity[column] == ofCommodity && Arrays.equals(arcs[column], overArcs)) {
                return true;
            }
        }
        return false;
    }
}
