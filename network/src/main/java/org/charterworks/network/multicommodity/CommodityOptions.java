package org.charterworks.network.multicommodity;

import org.charterworks.network.digraph.WorkLimit;

/// When a flow is good enough.
///
/// @param relativeGap  stop when cost and lower bound differ by no more than this part of the cost
/// @param workLimit    a step is a pivot of the simplex method or a tree grown
public record CommodityOptions(double relativeGap, WorkLimit workLimit) {
    /// To nine digits, with at most ten million steps.
    public static final CommodityOptions EXACT = new CommodityOptions(1e-9, WorkLimit.of(10_000_000));

    public CommodityOptions {
        if (!(relativeGap >= 0)) {
            throw new IllegalArgumentException("relative gap " + relativeGap + "; expected 0 or more");
        }
    }
}
