package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.roadmap.schedule.Delivery;

/// What it costs that a milestone comes so many months later than it could.
///
/// @param from   day before which it cannot come any more
/// @param months how much later
/// @param first  first month in which that can make a difference, its first day
/// @param loss   what is lost, as the gain of coming in time
/// @param moved  milestones that move, itself among them, with their new delivery
public record Deferred(
        MilestoneId milestone,
        LocalDate from,
        int months,
        LocalDate first,
        Gain loss,
        SortedMap<MilestoneId, Delivery> moved) {

    public Deferred {
        moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
    }
}
