package org.charterworks.roadmap.sensitivity;

import java.util.Optional;
import org.charterworks.network.model.Value;

/// One input of a tornado.
///
/// @param label  what it is
/// @param unit   of the input
/// @param input  its range, source and grade
/// @param atLow  the figure with the input at its low end; empty when there is no figure then
/// @param atHigh the same at its high end
/// @param central the figure on central inputs
public record Bar(
        String label, String unit, Value input, Optional<Double> atLow, Optional<Double> atHigh, double central) {

    /// The smallest of the figure at low, central and high input.
    public double least() {
        return Math.min(central, Math.min(atLow.orElse(central), atHigh.orElse(central)));
    }

    /// The largest of the three.
    public double most() {
        return Math.max(central, Math.max(atLow.orElse(central), atHigh.orElse(central)));
    }

    /// From the smallest to the largest of the three, in the unit of the figure.
    public double swing() {
        return most() - least();
    }

    /// Whether the figure ceases to exist at one end, such as a route that is closed.
    public boolean losesTheFigure() {
        return atLow.isEmpty() || atHigh.isEmpty();
    }
}
