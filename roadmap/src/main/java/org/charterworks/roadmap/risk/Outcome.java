package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import org.charterworks.register.project.MilestoneId;

/// A promise on record and what became of it.
///
/// @param milestone what was promised
/// @param saidOn    when, last day of the period named
/// @param promised  for when, last day
/// @param became    when it was reached, or what is promised now
/// @param reached   false while it is only promised again; then the overrun is a lower bound
public record Outcome(MilestoneId milestone, LocalDate saidOn, LocalDate promised, LocalDate became, boolean reached) {

    /// A promise for a few weeks ahead says little of how long works take.
    static final int SHORTEST_DAYS = 30;

    boolean isLongEnough() {
        return promised.toEpochDay() - saidOn.toEpochDay() >= SHORTEST_DAYS;
    }

    /// How much longer it took than promised, as a part of the time promised: 0 on time, 1 twice as long.
    public double overrun() {
        double promisedDays = promised.toEpochDay() - saidOn.toEpochDay();
        return (became.toEpochDay() - saidOn.toEpochDay()) / promisedDays - 1;
    }
}
