package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.schedule.Delivery;

/// The answer to: what does it cost when this project comes so many months later?
public sealed interface Delay {

    /// The delay has a price, which may be nothing.
    ///
    /// @param project the late project
    /// @param months  how late
    /// @param variant what else is believed
    /// @param planned first month in which the two schedules can differ, its first day
    /// @param until   first month in which they agree again, its first day
    /// @param loss    what is lost, as the gain of the plan over the late schedule
    /// @param moved   milestones that move, with their new delivery
    record Priced(
            ProjectId project,
            int months,
            Variant variant,
            LocalDate planned,
            LocalDate until,
            Gain loss,
            SortedMap<MilestoneId, Delivery> moved)
            implements Delay {

        public Priced {
            moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
        }
    }

    /// There is nothing to price: the project changes nothing on the network, has happened, or has no date in the
    /// scenario.
    ///
    /// @param reason why, in one sentence
    /// @param advice what would make it possible
    record NotPriced(ProjectId project, String reason, String advice) implements Delay {}
}
