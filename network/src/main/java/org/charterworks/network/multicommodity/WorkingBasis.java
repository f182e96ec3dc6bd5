package org.charterworks.network.multicommodity;

import java.util.Arrays;

/// The basis of the restricted program, of which only one variable per capacity row is worked with. Every
/// commodity has a **key** column that takes up what its other columns leave of its amount; the column of a
/// working variable is therefore the difference of a path and its commodity's key.
///
/// Variables: numbers at or above 0 are columns of the pool, −1 − 2r is the room left in row r, −2 − 2r what
/// is sent over it beyond its capacity, at a price above that of leaving anything unserved.
final class WorkingBasis {
    private static final double SMALLEST_PIVOT = 1e-9;

    final Pool pool;
    private final double[] amount;
    private final double overloadCost;
    /// by commodity
    final int[] key;
    final double[] keyValue;
    int rowCount;
    private double[] capacity = new double[16];
    /// by working position
    int[] variable = new int[16];
    double[] value = new double[16];
    private final Inverse inverse = new Inverse();
    private final double[] keyRate;

    WorkingBasis(Pool pool, double[] amount, int[] key, double overloadCost) {
        this.pool = pool;
        this.amount = amount;
        this.key = key;
        this.overloadCost = overloadCost;
        keyValue = amount.clone();
        keyRate = new double[amount.length];
    }

    static boolean isOverload(int candidate) {
        return candidate < 0 && (candidate & 1) == 0;
    }

    static int rowOf(int candidate) {
        return (-candidate - 1) >> 1;
    }

    /// Adds the row of a capacity that the present flow exceeds; the excess becomes basic.
    void addRow(int row, double newCapacity, double excess) {
        if (row == variable.length) {
            grow();
        }
        capacity[row] = newCapacity;
        rowCount++;
        inverse.extend(-1);
        for (int i = 0; i < row; i++) {
            if (variable[i] >= 0) {
                int entry = meets(variable[i], row) - meets(key[pool.commodity(variable[i])], row);
                if (entry != 0) {
                    inverse.addTimes(row, i, entry);
                }
            }
        }
        variable[row] = -2 - 2 * row;
        value[row] = excess;
    }

    private int meets(int column, int row) {
        for (int each : pool.rows(column)) {
            if (each == row) {
                return 1;
            }
        }
        return 0;
    }

    private void grow() {
        int size = 2 * variable.length;
        capacity = Arrays.copyOf(capacity, size);
        variable = Arrays.copyOf(variable, size);
        value = Arrays.copyOf(value, size);
    }

    /// What one more unit of each capacity costs, 0 or less at the end.
    double[] duals() {
        double[] dual = new double[rowCount];
        for (int i = 0; i < rowCount; i++) {
            double cost = workingCost(variable[i]);
            if (cost != 0) {
                double[] row = inverse.row(i);
                for (int r = 0; r < rowCount; r++) {
                    dual[r] += cost * row[r];
                }
            }
        }
        return dual;
    }

    private double workingCost(int candidate) {
        if (candidate >= 0) {
            return pool.cost(candidate) - pool.cost(key[pool.commodity(candidate)]);
        }
        return isOverload(candidate) ? overloadCost : 0;
    }

    /// Change of the cost for one unit of a variable that is not basic.
    double reducedCost(int candidate, double[] dual) {
        if (candidate >= 0) {
            return pool.priced(candidate, dual) - pool.priced(key[pool.commodity(candidate)], dual);
        }
        return isOverload(candidate) ? overloadCost + dual[rowOf(candidate)] : -dual[rowOf(candidate)];
    }

    /// How much each working variable gives for one unit of another.
    private double[] direction(int entering) {
        double[] direction = new double[rowCount];
        if (entering < 0) {
            addTimes(direction, rowOf(entering), isOverload(entering) ? -1 : 1);
            return direction;
        }
        for (int row : pool.rows(entering)) {
            addTimes(direction, row, 1);
        }
        for (int row : pool.rows(key[pool.commodity(entering)])) {
            addTimes(direction, row, -1);
        }
        return direction;
    }

    private void addTimes(double[] sum, int row, int factor) {
        for (int i = 0; i < rowCount; i++) {
            sum[i] += factor * inverse.row(i)[row];
        }
    }

    /// Lets a variable enter the basis.
    ///
    /// @return the step it makes, or −1 when nothing stops it, which only lost digits can cause
    double enter(int entering) {
        double[] direction = direction(entering);
        rateKeys(entering, direction);
        int leaving = leavingWorking(direction);
        double step = leaving < 0 ? Double.POSITIVE_INFINITY : value[leaving] / direction[leaving];
        int leavingKey = -1;
        for (int k = 0; k < key.length; k++) {
            if (keyRate[k] < -SMALLEST_PIVOT && keyValue[k] / -keyRate[k] < step) {
                step = keyValue[k] / -keyRate[k];
                leavingKey = k;
            }
        }
        if (step == Double.POSITIVE_INFINITY) {
            return -1;
        }
        move(direction, step);
        if (leavingKey < 0) {
            pivot(entering, leaving, direction, step);
        } else {
            leaveKey(entering, leavingKey, direction, step);
        }
        return step;
    }

    /// Change of each key's value for one unit of the entering variable.
    private void rateKeys(int entering, double[] direction) {
        Arrays.fill(keyRate, 0);
        for (int i = 0; i < rowCount; i++) {
            if (variable[i] >= 0) {
                keyRate[pool.commodity(variable[i])] += direction[i];
            }
        }
        if (entering >= 0) {
            keyRate[pool.commodity(entering)] -= 1;
        }
    }

    private int leavingWorking(double[] direction) {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rowCount; i++) {
            if (direction[i] > SMALLEST_PIVOT) {
                double ratio = value[i] / direction[i];
                if (ratio < least || (ratio == least && direction[i] > direction[leaving])) {
                    least = ratio;
                    leaving = i;
                }
            }
        }
        return leaving;
    }

    private void move(double[] direction, double step) {
        for (int i = 0; i < rowCount; i++) {
            value[i] = Math.max(0, value[i] - step * direction[i]);
        }
        for (int k = 0; k < key.length; k++) {
            if (keyRate[k] != 0) {
                keyValue[k] = Math.max(0, keyValue[k] + step * keyRate[k]);
            }
        }
    }

    /// A key leaves: another column of its commodity becomes the key first, and then leaves in the key's
    /// place.
    private void leaveKey(int entering, int k, double[] direction, double step) {
        int heir = -1;
        for (int i = 0; i < rowCount; i++) {
            if (variable[i] >= 0 && pool.commodity(variable[i]) == k) {
                if (heir < 0) {
                    heir = i;
                } else {
                    inverse.addTimes(heir, i, 1);
                }
            }
        }
        if (heir < 0) {
            key[k] = entering;
            keyValue[k] = step;
            return;
        }
        inverse.negate(heir);
        key[k] = variable[heir];
        keyValue[k] = value[heir];
        direction[heir] = -keyRate[k];
        pivot(entering, heir, direction, step);
    }

    private void pivot(int entering, int row, double[] direction, double step) {
        inverse.exchange(row, direction);
        variable[row] = entering;
        value[row] = step;
    }

    /// Makes inverse and values anew from the columns; false when the basis has become singular.
    boolean refresh() {
        int[] basic = Arrays.copyOf(variable, rowCount);
        inverse.reset();
        for (int i = 0; i < rowCount; i++) {
            variable[i] = -1 - 2 * i;
        }
        boolean[] isPlaced = new boolean[rowCount];
        for (int candidate : basic) {
            double[] direction = direction(candidate);
            int place = -1;
            for (int i = 0; i < rowCount; i++) {
                if (!isPlaced[i] && (place < 0 || Math.abs(direction[i]) > Math.abs(direction[place]))) {
                    place = i;
                }
            }
            if (Math.abs(direction[place]) < SMALLEST_PIVOT) {
                return false;
            }
            isPlaced[place] = true;
            pivot(candidate, place, direction, 0);
        }
        renewValues();
        return true;
    }

    private void renewValues() {
        double[] left = Arrays.copyOf(capacity, rowCount);
        for (int k = 0; k < key.length; k++) {
            keyValue[k] = amount[k];
            for (int row : pool.rows(key[k])) {
                left[row] -= amount[k];
            }
        }
        for (int i = 0; i < rowCount; i++) {
            double[] row = inverse.row(i);
            double sum = 0;
            for (int r = 0; r < rowCount; r++) {
                sum += row[r] * left[r];
            }
            value[i] = Math.max(0, sum);
            if (variable[i] >= 0) {
                int k = pool.commodity(variable[i]);
                keyValue[k] = Math.max(0, keyValue[k] - value[i]);
            }
        }
    }
}
