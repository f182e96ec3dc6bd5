package org.charterworks.roadmap.sensitivity;

import java.util.function.UnaryOperator;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.programme.Programme;

/// An input with a range, and the programme in which it has the low, or the high, end for certain.
///
/// @param label what it is, in the words of the programme
/// @param unit  of the value
/// @param value its range; for a group of inputs that of the first, with `label` saying so
/// @param low   the programme with the low end in its place
/// @param high  the programme with the high end
record VariedInput(
        String label, String unit, Value value, UnaryOperator<Programme> low, UnaryOperator<Programme> high) {}
