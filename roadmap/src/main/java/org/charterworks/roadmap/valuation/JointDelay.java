package org.charterworks.roadmap.valuation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.schedule.Delivery;

/// What several projects lose by being late together, and which of them brings about how much of it.
///
/// The third variant of a delay. The shares are Shapley values over the late projects, each late or on plan, and
/// add up to the loss; `docs/methods/delay-cost.md`.
///
/// @param monthsLate how late each project is
/// @param first      first month in which the schedules can differ, its first day
/// @param until      first month in which they agree again, its first day
/// @param loss       what is lost when all are late
/// @param shares     by late project
/// @param moved      milestones that move when all are late
public record JointDelay(
        SortedMap<ProjectId, Integer> monthsLate,
        LocalDate first,
        LocalDate until,
        Gain loss,
        SortedMap<ProjectId, Share> shares,
        SortedMap<MilestoneId, Delivery> moved) {

    /// Most projects that can be late together: all their coalitions are priced.
    public static final int MOST_PROJECTS = 8;

    public JointDelay {
        monthsLate = Collections.unmodifiableSortedMap(new TreeMap<>(monthsLate));
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
    }

    /// One project's part of the loss.
    public record Share(Runs moneyUsd, Runs tonnes, Runs tonneDays) {}
}
