package org.charterworks.roadmap.calibration;

import java.time.LocalDate;
import org.charterworks.network.model.Grade;

/// The model's answer to a published row.
///
/// @param value          in the unit of the row, on central inputs
/// @param grade          the worst grade among what it was made from
/// @param on             the day whose network answered
/// @param how            the way or the elements it was read from, for people
/// @param yearOfDemand   whether demand is stated for the year of the row; where it is not, the first stated
///         year stands in, so a miss says nothing of the model's own years
public record Modelled(double value, Grade grade, LocalDate on, String how, boolean yearOfDemand) {}
