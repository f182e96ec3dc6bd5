package org.charterworks.network.flow;

/// When to stop.
///
/// @param iterationLimit  rounds of pricing, at least 1
/// @param relativeGap     (cost found − lower bound) / cost found at which the flow counts as
///                        optimal; at least 1e-9, the accuracy of the arithmetic
public record FlowOptions(int iterationLimit, double relativeGap) {
    public static final FlowOptions EXACT = new FlowOptions(500, 1e-9);

    public FlowOptions {
        if (iterationLimit < 1 || !(relativeGap >= 1e-9)) {
            throw new IllegalArgumentException(
                    "needs at least 1 iteration and a gap of 1e-9 or more, got " + iterationLimit + ", " + relativeGap);
        }
    }
}
