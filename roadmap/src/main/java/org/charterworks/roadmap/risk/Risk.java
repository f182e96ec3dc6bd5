package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.register.project.ProjectId;

/// The risk of a scenario's dates; `docs/methods/schedule-risk.md`.
///
/// @param milestones  those that have a date and have not been reached, by id
/// @param loss        what all lateness together costs
/// @param projects    what one project's lateness costs, for those whose cargo effects are to come
/// @param years       what the works delivered are worth, year by year
/// @param horizon     first month that does not count any more, its first day
/// @param outcomes    promises on record whose fate is known
/// @param correlation how far milestones are late together
/// @param states      states of the network that were valued
/// @param toleranceUsd differences in a year's worth below this count as none
public record Risk(
        RiskQuestion question,
        List<MilestoneRisk> milestones,
        LossRisk loss,
        SortedMap<ProjectId, ProjectLoss> projects,
        List<YearWorth> years,
        LocalDate horizon,
        List<Outcome> outcomes,
        double correlation,
        int states,
        double toleranceUsd) {

    public Risk {
        milestones = List.copyOf(milestones);
        projects = Collections.unmodifiableSortedMap(new TreeMap<>(projects));
        years = List.copyOf(years);
        outcomes = List.copyOf(outcomes);
    }

    /// One project's lateness.
    ///
    /// @param alone it alone late as drawn, everything else on plan but for what waits for it
    /// @param saved what would be saved were it alone on plan and everything else late as drawn
    public record ProjectLoss(LossRisk alone, LossRisk saved) {}

    /// What the works delivered by the end of a year are worth a year, USD, above what has happened.
    ///
    /// @param planned on plan
    public record YearWorth(int year, double planned, double p10, double p50, double p90) {}
}
