package org.charterworks.register.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// How a milestone stands on a day. Days are counted between the last days of the periods named.
///
/// Only what was known by that day counts: a promise made later, or a date reached later, changes nothing.
/// Method: `docs/methods/status.md`.
public sealed interface MilestoneStatus {

    /// Reached, with a source that says so.
    ///
    /// @param daysAfterBaseline how many days after the first promise, negative when before, null without a
    /// baseline
    record Done(PeriodDate on, @Nullable Long daysAfterBaseline) implements MilestoneStatus {}

    /// Expected, no later than first promised or without a first promise.
    record Forecast(PeriodDate expected, Basis basis) implements MilestoneStatus {}

    /// Expected later than first promised.
    ///
    /// @param days how many days after the baseline, 1 or more
    record LateAgainstBaseline(PeriodDate expected, Basis basis, PeriodDate baseline, long days)
            implements MilestoneStatus {}

    /// The date last promised has passed and no source says it was reached. It may have been.
    ///
    /// @param days how many days have passed since, 1 or more
    record NoEvidenceAfterItsDate(PeriodDate promised, long days) implements MilestoneStatus {}

    /// No date was promised by that day.
    record Undated() implements MilestoneStatus {}

    /// How a milestone stands on a day.
    static MilestoneStatus of(Milestone milestone, LocalDate on) {
        Milestone.Baseline baseline = milestone.baseline();
        Milestone.Actual actual = milestone.actual();
        if (actual != null && actual.on().isOverBy(on)) {
            Long days =
                    baseline == null ? null : days(baseline.on(), actual.on().last());
            return new Done(actual.on(), days);
        }
        Promise promise = Promise.newest(milestone, on);
        if (promise == null) {
            return new Undated();
        }
        if (promise.on().last().isBefore(on)) {
            return new NoEvidenceAfterItsDate(promise.on(), days(promise.on(), on));
        }
        long days = baseline == null ? 0 : days(baseline.on(), promise.on().last());
        return baseline == null || days <= 0
                ? new Forecast(promise.on(), promise.basis())
                : new LateAgainstBaseline(promise.on(), promise.basis(), baseline.on(), days);
    }

    /// The word used in answers.
    default String code() {
        return switch (this) {
            case Done done -> "done";
            case Forecast forecast -> "forecast";
            case LateAgainstBaseline late -> "late-against-baseline";
            case NoEvidenceAfterItsDate unknown -> "no-evidence-after-its-date";
            case Undated undated -> "undated";
        };
    }

    /// The status in a sentence with its dates.
    default String sentence() {
        return switch (this) {
            case Done done -> "Reached " + done.on() + againstBaseline(done.daysAfterBaseline()) + ".";
            case Forecast forecast -> "Expected " + forecast.expected() + assumed(forecast.basis()) + ".";
            case LateAgainstBaseline late ->
                "Expected " + late.expected() + assumed(late.basis()) + ", " + count(late.days()) + " after the "
                        + late.baseline() + " promised first.";
            case NoEvidenceAfterItsDate unknown ->
                "Promised for " + unknown.promised() + ", " + count(unknown.days())
                        + " ago; no evidence was found that it was reached.";
            case Undated undated -> "No date was found.";
        };
    }

    private static String againstBaseline(@Nullable Long days) {
        if (days == null) {
            return "";
        }
        if (days == 0) {
            return ", as first promised";
        }
        return ", " + count(Math.abs(days)) + (days > 0 ? " after" : " before") + " the date promised first";
    }

    private static String assumed(Basis basis) {
        return switch (basis) {
            case SOURCE -> "";
            case ASSUMPTION -> " (assumed)";
        };
    }

    private static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static long days(PeriodDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from.last(), to);
    }

    /// A date promised for a milestone.
    record Promise(PeriodDate on, Basis basis) {

        /// The newest promise made by a day: the forecast, else the last slip, else the baseline; null when
        /// none was. A baseline that a decision moved after the last slip is newer than that slip.
        static @Nullable Promise newest(Milestone milestone, LocalDate on) {
            Milestone.Forecast forecast = milestone.forecast();
            if (forecast != null && isKnown(forecast.saidOn(), on)) {
                return new Promise(forecast.expected(), forecast.basis());
            }
            Milestone.Baseline baseline = milestone.baseline();
            boolean isPromised = baseline != null && isKnown(baseline.saidOn(), on);
            List<Milestone.Slip> slips = milestone.slips();
            for (int i = slips.size() - 1; i >= 0; i--) {
                Milestone.Slip slip = slips.get(i);
                if (isKnown(slip.saidOn(), on) && !(isPromised && isNewer(baseline, slip))) {
                    return new Promise(slip.promised(), Basis.SOURCE);
                }
            }
            return baseline != null && isPromised ? new Promise(baseline.on(), Basis.SOURCE) : null;
        }

        private static boolean isNewer(Milestone.@Nullable Baseline baseline, Milestone.Slip slip) {
            PeriodDate saidOn = baseline == null ? null : baseline.saidOn();
            return saidOn != null && saidOn.first().isAfter(slip.saidOn().last());
        }

        private static boolean isKnown(@Nullable PeriodDate saidOn, LocalDate on) {
            return saidOn == null || saidOn.isOverBy(on);
        }
    }
}
