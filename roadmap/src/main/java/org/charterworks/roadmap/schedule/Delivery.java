package org.charterworks.roadmap.schedule;

import java.time.LocalDate;
import org.charterworks.network.model.Grade;

/// When a milestone is delivered in a schedule, and why that day.
///
/// @param on    the day from which its effects act
/// @param basis where the day comes from
/// @param grade how far the day can be trusted
/// @param why   one sentence for a reader
public record Delivery(LocalDate on, Basis basis, Grade grade, String why) {

    /// Where the date of a delivery comes from.
    public enum Basis {
        /// It has happened; a slip does not move it.
        ACTUAL,
        /// The first date promised.
        PROMISED,
        /// The latest forecast.
        FORECAST,
        /// Set by the scenario, because no source sets a date.
        ASSUMED,
        /// A milestone it depends on is later than its own date.
        DEPENDENCY
    }

    /// Whether it is delivered by a date.
    public boolean isBy(LocalDate date) {
        return !on.isAfter(date);
    }
}
