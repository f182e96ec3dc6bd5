package org.charterworks.roadmap.schedule;

import java.time.LocalDate;
import org.charterworks.network.model.Grade;

/// A date set by the scenario because no source sets one.
///
/// @param on     the date assumed
/// @param reason why this date, in one sentence
/// @param grade  usually [Grade#PLACEHOLDER]
public record AssumedDate(LocalDate on, String reason, Grade grade) {}
