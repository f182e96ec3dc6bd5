package org.charterworks.network.digraph;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.model.Problem;

/// Costs by arc, 0 or more, whose sums along paths are exact in double arithmetic: every cost is a multiple
/// of one power of two, the [#unit], and small enough for the sum of any two simple paths to stay below 2⁵³
/// units.
///
/// A sum of such costs is the same in whatever order it is taken, so methods that add up paths in different
/// orders agree to the last bit, and ties are ties. Whole numbers stay as they are. Other costs move to the
/// nearest multiple, by half a unit at most; a path of m arcs therefore errs by at most m/2 units.
/// `POSITIVE_INFINITY` closes an arc.
public final class ExactCosts {
    /// Bits of a double's fraction, less one for the sum of two paths.
    private static final int BITS = 52;

    /// Where costs have fractions, changes may make all arcs together this many times dearer than at first.
    private static final double ROOM = 4;

    private final double[] cost;
    private final double unit;
    /// of all open arcs together
    private final double total;
    private final double largestTotal;

    private ExactCosts(double[] cost, double unit, double total, double largestTotal) {
        this.cost = cost;
        this.unit = unit;
        this.total = total;
        this.largestTotal = largestTotal;
    }

    /// Rounds costs to the finest unit that keeps sums exact.
    ///
    /// @param cost  by arc, copied
    /// @throws IllegalArgumentException when [#problems] finds any
    public static ExactCosts of(double[] cost) {
        List<Problem> problems = problems(cost);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("not costs: " + problems);
        }
        double total = 0;
        boolean whole = true;
        for (double each : cost) {
            if (each < Double.POSITIVE_INFINITY) {
                total += each;
                whole &= each == Math.rint(each);
            }
        }
        whole &= total < 1L << BITS;
        double largest = whole ? 1L << BITS : Math.max(Double.MIN_NORMAL, ROOM * total);
        int exponent = Math.getExponent(largest) + 1 - BITS;
        double unit = whole ? 1 : Math.scalb(1.0, Math.max(exponent, -900));
        double[] rounded = new double[cost.length];
        for (int arc = 0; arc < cost.length; arc++) {
            rounded[arc] = Math.rint(cost[arc] / unit) * unit;
        }
        return new ExactCosts(rounded, unit, total, largest);
    }

    /// Costs that are no costs: below 0 or not a number.
    public static List<Problem> problems(double[] cost) {
        List<Problem> problems = new ArrayList<>();
        for (int arc = 0; arc < cost.length; arc++) {
            if (!(cost[arc] >= 0)) {
                problems.add(new Problem("arc " + arc + " cost", String.valueOf(cost[arc]), "give 0 or more"));
            }
        }
        return problems;
    }

    /// The same costs with some changed, rounded to the same unit.
    ///
    /// @param arc     arcs whose cost changes
    /// @param newCost by place in `arc`: the new cost; `POSITIVE_INFINITY` closes the arc
    /// @throws IllegalArgumentException when a cost is below 0, not a number, or too large for exact sums
    public ExactCosts with(int[] arc, double[] newCost) {
        double[] changed = cost.clone();
        double newTotal = total;
        for (int i = 0; i < arc.length; i++) {
            newTotal += (newCost[i] < Double.POSITIVE_INFINITY ? newCost[i] : 0)
                    - (changed[arc[i]] < Double.POSITIVE_INFINITY ? changed[arc[i]] : 0);
            if (!(newCost[i] >= 0) || newTotal > largestTotal) {
                throw new IllegalArgumentException("cost " + newCost[i] + " of arc " + arc[i] + "; expected 0 or more, "
                        + "infinity for a closed arc, and at most " + largestTotal + " for all arcs together");
            }
            changed[arc[i]] = Math.rint(newCost[i] / unit) * unit;
        }
        return new ExactCosts(changed, unit, newTotal, largestTotal);
    }

    public int arcCount() {
        return cost.length;
    }

    public double cost(int arc) {
        return cost[arc];
    }

    /// Every cost is a multiple of this power of two.
    public double unit() {
        return unit;
    }

    /// A copy by arc, for [ShortestPathTree] and others that take arrays.
    public double[] toArray() {
        return cost.clone();
    }
}
