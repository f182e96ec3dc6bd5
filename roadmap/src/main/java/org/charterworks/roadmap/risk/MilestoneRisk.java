package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterworks.register.project.MilestoneId;

/// How likely a milestone that has not been reached is to keep its dates.
///
/// @param planned     its date in the scenario
/// @param promises    the dates it is held to, the first promised and the one in the scenario
/// @param median      the day it is as likely to come by as not
/// @param p80         the day by which it comes in 80 of 100 runs
/// @param p95         the day by which it comes in 95 of 100 runs
/// @param ladder      the day by which it comes in rising shares of the runs, 0 to 1
/// @param mean        days after the day asked about, on average
/// @param sdDays      standard deviation
/// @param criticality share of runs in which it sets the date of one that nothing waits for; empty when nothing
///                    waits for it
/// @param floatDays   how far it can slip in the plan before a milestone that nothing waits for moves
/// @param overruns    what became of such promises; empty of outcomes without uplift
public record MilestoneRisk(
        MilestoneId milestone,
        LocalDate planned,
        List<Chance> promises,
        Quantile median,
        Quantile p80,
        Quantile p95,
        double mean,
        double sdDays,
        List<Quantile> ladder,
        Optional<Double> criticality,
        int floatDays,
        Overruns overruns) {

    public MilestoneRisk {
        promises = List.copyOf(promises);
        ladder = List.copyOf(ladder);
    }

    /// The chance of meeting a date.
    ///
    /// @param which  what the date is
    /// @param by     last day of the period promised
    /// @param chance 0 to 1
    /// @param error  standard error of the drawing
    public record Chance(Held which, LocalDate by, double chance, double error) {}

    /// Which date a milestone is held to.
    public enum Held {
        /// The first promise on record, the baseline.
        FIRST_PROMISED,
        /// The date of the scenario before anything slips.
        PLANNED
    }

    /// The day by which it comes in a share of the runs.
    ///
    /// @param errorDays standard error of the drawing, in days
    public record Quantile(double share, LocalDate on, double errorDays) {}
}
