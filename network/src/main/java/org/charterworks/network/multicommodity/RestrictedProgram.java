package org.charterworks.network.multicommodity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.WorkLimit;

/// The flow of least cost over the columns made so far, by the primal simplex method; capacities become rows
/// when a solution exceeds them. The column with the most negative reduced cost enters, the first of equals;
/// after a run of steps without progress the first that lowers the cost at all does (Bland 1977).
final class RestrictedProgram {
    private static final int STEPS_BETWEEN_REFRESHES = 100;
    private static final int STEPS_WITHOUT_PROGRESS = 50;
    private static final int NO_VARIABLE = Integer.MIN_VALUE;
    /// Reduced costs above minus this part of the largest cost are rounding.
    private static final double ROUNDING = 1e-11;
    /// What exceeds a capacity by no more than this part of the largest amount is rounding.
    private static final double EXCESS = 1e-11;

    private final Pool pool;
    private final WorkingBasis basis;
    private final double[] capacity;
    private final double largestCost;
    private final double largestAmount;
    private final List<Integer> arcOfRow = new ArrayList<>();
    private double[] dual = {};
    private long steps;
    private Ending ending = Ending.COMPLETE;

    RestrictedProgram(Pool pool, WorkingBasis basis, double[] capacity, double largestCost, double largestAmount) {
        this.pool = pool;
        this.basis = basis;
        this.capacity = capacity;
        this.largestCost = largestCost;
        this.largestAmount = largestAmount;
    }

    /// Finds the least cost with all capacities kept; false when the numbers were lost or the limit was
    /// reached.
    boolean solve(WorkLimit workLimit) {
        do {
            if (!optimise(workLimit)) {
                return false;
            }
        } while (addExceeded());
        return true;
    }

    private boolean optimise(WorkLimit workLimit) {
        int idle = 0;
        int sinceRefresh = 0;
        boolean isFresh = false;
        ending = workLimit.after(steps);
        while (ending == Ending.COMPLETE) {
            dual = basis.duals();
            int entering = chooseEntering(idle > STEPS_WITHOUT_PROGRESS);
            if (entering == NO_VARIABLE && isFresh) {
                return true;
            }
            if (entering == NO_VARIABLE || sinceRefresh == STEPS_BETWEEN_REFRESHES) {
                if (!basis.refresh()) {
                    return false;
                }
                isFresh = true;
                sinceRefresh = 0;
                continue;
            }
            double step = basis.enter(entering);
            if (step < 0) {
                return false;
            }
            idle = step > 0 ? 0 : idle + 1;
            isFresh = false;
            sinceRefresh++;
            steps++;
            ending = workLimit.after(steps);
        }
        return false;
    }

    private int chooseEntering(boolean first) {
        double least = -ROUNDING * largestCost;
        int chosen = NO_VARIABLE;
        for (int candidate = -2 * basis.rowCount; candidate < pool.count(); candidate++) {
            double reduced = basis.reducedCost(candidate, dual);
            if (reduced < least) {
                if (first) {
                    return candidate;
                }
                least = reduced;
                chosen = candidate;
            }
        }
        return chosen;
    }

    /// Makes rows of the capacities that the present flow exceeds; whether there were any.
    private boolean addExceeded() {
        double[] flow = arcFlow();
        boolean isAny = false;
        for (int arc = 0; arc < capacity.length; arc++) {
            if (flow[arc] - capacity[arc] > EXCESS * largestAmount && !pool.hasRow(arc)) {
                int row = basis.rowCount;
                pool.addRow(arc, row);
                basis.addRow(row, capacity[arc], flow[arc] - capacity[arc]);
                arcOfRow.add(arc);
                isAny = true;
            }
        }
        return isAny;
    }

    /// By column: how much is sent over it.
    double[] columnFlow() {
        double[] flow = new double[pool.count()];
        for (int k = 0; k < basis.key.length; k++) {
            flow[basis.key[k]] += basis.keyValue[k];
        }
        for (int i = 0; i < basis.rowCount; i++) {
            if (basis.variable[i] >= 0) {
                flow[basis.variable[i]] += basis.value[i];
            }
        }
        return flow;
    }

    private double[] arcFlow() {
        double[] columnFlow = columnFlow();
        double[] flow = new double[capacity.length];
        for (int column = 0; column < columnFlow.length; column++) {
            if (columnFlow[column] > 0) {
                for (int arc : pool.arcs(column)) {
                    flow[arc] += columnFlow[column];
                }
            }
        }
        return flow;
    }

    /// By arc: what a unit of capacity is worth.
    double[] prices() {
        double[] price = new double[capacity.length];
        for (int row = 0; row < arcOfRow.size(); row++) {
            price[arcOfRow.get(row)] = row < dual.length ? Math.max(0, -dual[row]) : 0;
        }
        return price;
    }

    /// What a commodity pays for its last unit.
    double paid(int commodity) {
        return pool.priced(basis.key[commodity], Arrays.copyOf(dual, basis.rowCount));
    }

    /// Whether it stopped before its end.
    Ending ending() {
        return ending;
    }

    long steps() {
        return steps;
    }
}
