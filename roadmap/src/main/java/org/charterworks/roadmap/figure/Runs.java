package org.charterworks.roadmap.figure;

import java.util.function.DoubleBinaryOperator;

/// The same quantity from three runs of a method: on the low, the central and the high inputs.
///
/// The low run need not give the lowest number: cheap transport with little demand and dear transport with
/// much demand
/// can
/// fall either way. [#lowest()] and [#highest()] give the range that is shown.
///
/// @param low     result on the low inputs
/// @param central result on the central inputs
/// @param high    result on the high inputs
public record Runs(double low, double central, double high) {

    /// Nothing in all three runs.
    public static final Runs ZERO = new Runs(0, 0, 0);

    /// Run by run difference.
    public Runs minus(Runs other) {
        return with(other, (a, b) -> a - b);
    }

    /// Run by run sum.
    public Runs plus(Runs other) {
        return with(other, Double::sum);
    }

    /// Each run times a factor.
    public Runs times(double factor) {
        return new Runs(low * factor, central * factor, high * factor);
    }

    /// Run by run result of an operation.
    public Runs with(Runs other, DoubleBinaryOperator operation) {
        return new Runs(
                operation.applyAsDouble(low, other.low),
                operation.applyAsDouble(central, other.central),
                operation.applyAsDouble(high, other.high));
    }

    /// The smallest of the three runs.
    public double lowest() {
        return Math.min(low, Math.min(central, high));
    }

    /// The largest of the three runs.
    public double highest() {
        return Math.max(low, Math.max(central, high));
    }
}
