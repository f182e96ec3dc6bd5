package org.charterworks.register.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// A point a project reaches: what was promised first, what is expected now, what happened.
///
/// @param baseline  the first promise, never overwritten; null when none was found
/// @param forecast  the latest expectation, null when there is none
/// @param actual    when it was reached, null when no source says so
/// @param dependsOn milestones that must be reached before it
/// @param slips     promises made since the baseline, in the order they were made
/// @param takes     how long it takes after what it depends on, null when nobody says
public record Milestone(
        MilestoneId id,
        String title,
        MilestoneKind kind,
        @Nullable Baseline baseline,
        @Nullable Forecast forecast,
        @Nullable Actual actual,
        List<MilestoneId> dependsOn,
        List<Slip> slips,
        @Nullable Takes takes,
        String note) {
    public Milestone {
        dependsOn = List.copyOf(dependsOn);
        slips = List.copyOf(slips);
    }

    /// The date promised first.
    ///
    /// @param saidOn when the promise was made, null when not known
    public record Baseline(
            PeriodDate on,
            @Nullable PeriodDate saidOn,
            @Nullable SourceId source) {}

    /// The date expected now, with its range.
    ///
    /// @param earliest null when no range is given
    /// @param latest   null when no range is given
    /// @param saidOn   when it was said, null when not known
    /// @param code     why it moved, null when it never moved or no code was given
    /// @param reason   why it moved or why it is assumed, in words
    public record Forecast(
            @Nullable PeriodDate earliest,
            PeriodDate expected,
            @Nullable PeriodDate latest,
            @Nullable PeriodDate saidOn,
            Basis basis,
            @Nullable SlipReason code,
            String reason,
            @Nullable SourceId source) {

        /// A forecast without a code for why it moved.
        public Forecast(
                @Nullable PeriodDate earliest,
                PeriodDate expected,
                @Nullable PeriodDate latest,
                @Nullable PeriodDate saidOn,
                Basis basis,
                String reason,
                @Nullable SourceId source) {
            this(earliest, expected, latest, saidOn, basis, null, reason, source);
        }
    }

    /// The date it was reached, with who says so.
    public record Actual(PeriodDate on, SourceId source) {}

    /// A promise made at some time and replaced or to be replaced by another.
    public record Slip(PeriodDate saidOn, PeriodDate promised, SourceId source) {}

    /// How long it takes once everything it depends on is reached, with its range, in calendar days.
    ///
    /// @param lowDays  no more than `days`
    /// @param days     the likeliest
    /// @param highDays no less than `days`
    /// @param shape    how likely the days between are
    /// @param reason   where the figures come from, in words
    /// @param source   null when they are assumed
    public record Takes(
            int lowDays,
            int days,
            int highDays,
            Shape shape,
            String reason,
            @Nullable SourceId source) {
        public Takes {
            if (lowDays < 0 || lowDays > days || days > highDays) {
                throw new IllegalArgumentException(
                        "low " + lowDays + ", days " + days + ", high " + highDays + " out of order");
            }
        }
    }

    /// How likely the days of a range are.
    public enum Shape {
        /// Most likely near the likeliest, seldom at the ends (beta distribution as in PERT).
        PERT,
        /// Falling in a straight line from the likeliest to both ends.
        TRIANGULAR,
        /// All alike.
        UNIFORM;

        /// The word used in files and answers.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A milestone with nothing but its name.
    public static Milestone of(String id, String title, MilestoneKind kind) {
        return new Milestone(new MilestoneId(id), title, kind, null, null, null, List.of(), List.of(), null, "");
    }

    public Milestone withBaseline(Baseline changed) {
        return new Milestone(id, title, kind, changed, forecast, actual, dependsOn, slips, takes, note);
    }

    public Milestone withForecast(Forecast changed) {
        return new Milestone(id, title, kind, baseline, changed, actual, dependsOn, slips, takes, note);
    }

    public Milestone withActual(Actual changed) {
        return new Milestone(id, title, kind, baseline, forecast, changed, dependsOn, slips, takes, note);
    }

    public Milestone withDependsOn(List<MilestoneId> changed) {
        return new Milestone(id, title, kind, baseline, forecast, actual, changed, slips, takes, note);
    }

    public Milestone withSlips(List<Slip> changed) {
        return new Milestone(id, title, kind, baseline, forecast, actual, dependsOn, changed, takes, note);
    }

    public Milestone withTakes(Takes changed) {
        return new Milestone(id, title, kind, baseline, forecast, actual, dependsOn, slips, changed, note);
    }

    /// Every source it cites.
    public List<SourceId> sources() {
        List<SourceId> sources = new ArrayList<>();
        if (baseline != null && baseline.source() != null) {
            sources.add(baseline.source());
        }
        if (forecast != null && forecast.source() != null) {
            sources.add(forecast.source());
        }
        if (actual != null) {
            sources.add(actual.source());
        }
        slips.forEach(slip -> sources.add(slip.source()));
        if (takes != null && takes.source() != null) {
            sources.add(takes.source());
        }
        return List.copyOf(sources);
    }

    /// Whether it was reached by a day, as far as sources say.
    public boolean isReachedBy(LocalDate on) {
        return actual != null && actual.on().isOverBy(on);
    }
}
