package org.charterworks.network.digraph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A way through a graph: arcs from one node to another, and what they cost together. The empty path leads
/// from a node to itself and costs nothing.
public final class ArcPath {
    private final double cost;
    private final int[] arcs;

    /// @param arcs  in the order of travel, copied
    public ArcPath(double cost, int[] arcs) {
        this.cost = cost;
        this.arcs = arcs.clone();
    }

    public double cost() {
        return cost;
    }

    /// Number of arcs.
    public int length() {
        return arcs.length;
    }

    public int arc(int place) {
        return arcs[place];
    }

    /// A copy of the arcs.
    public int[] arcs() {
        return arcs.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArcPath that && cost == that.cost && Arrays.equals(arcs, that.arcs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(arcs);
    }

    @Override
    public String toString() {
        return cost + " over arcs " + Arrays.toString(arcs);
    }
}
