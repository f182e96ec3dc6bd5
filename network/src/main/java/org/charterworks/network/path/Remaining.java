package org.charterworks.network.path;

import java.util.Arrays;

/// What it costs at least to go on from the end of each movement to the end of a journey, and which way that is.
public final class Remaining {
    static final int STOP = -1;

    /// by movement, in billionths
    final long[] cost;
    /// by movement: the movement to go on with, or [#STOP]
    final int[] next;
    /// by movement: the charge paid before going on, or on stopping
    final int[] charge;

    Remaining(int movementCount) {
        cost = new long[movementCount];
        next = new int[movementCount];
        charge = new int[movementCount];
        Arrays.fill(cost, Costs.NONE);
    }

    /// In billionths; [Costs#NONE] where no way leads to the destination.
    public long cost(int movement) {
        return cost[movement];
    }
}
