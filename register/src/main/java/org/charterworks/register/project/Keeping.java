package org.charterworks.register.project;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// Whether a milestone keeps the date first promised for it, on a day. Method: `docs/methods/status.md`.
///
/// Always holds: a date that has passed is never at risk; at risk by chance needs a chance below [#THRESHOLD].
///
/// @param promised the date first promised
/// @param basis    what the timeliness rests on
/// @param chance   of coming by then, null where it rests on something else
public record Keeping(
        Timeliness timeliness,
        PeriodDate promised,
        Basis basis,
        @Nullable DateChance chance) {

    /// A chance below this is at risk: it is likelier to be missed than met.
    public static final double THRESHOLD = 0.5;

    public Keeping {
        if ((basis == Basis.CHANCE) != (chance != null)) {
            throw new IllegalArgumentException("a chance where the timeliness rests on one, and nowhere else");
        }
    }

    /// What a timeliness rests on.
    public enum Basis {
        /// Dates that have happened or passed.
        DATES,
        /// The chance of coming by the date promised.
        CHANCE,
        /// The newest promise against the first, because nothing makes the date uncertain or nobody drew it.
        FORECAST;

        /// The word used in answers, lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How a milestone keeps its date; empty where no date was promised by the day.
    ///
    /// @param chance of coming by the date first promised, null where it is not known
    public static Optional<Keeping> of(Milestone milestone, LocalDate on, @Nullable DateChance chance) {
        Milestone.Baseline baseline = milestone.baseline();
        if (baseline == null || (baseline.saidOn() != null && !baseline.saidOn().isOverBy(on))) {
            return Optional.empty();
        }
        PeriodDate promised = baseline.on();
        MilestoneStatus status = MilestoneStatus.of(milestone, on);
        if (status instanceof MilestoneStatus.Done(PeriodDate reached, var _)) {
            return Optional.of(new Keeping(done(promised, reached), promised, Basis.DATES, null));
        }
        if (promised.last().isBefore(on)) {
            Timeliness passed = status instanceof MilestoneStatus.NoEvidenceAfterItsDate
                    ? Timeliness.NO_EVIDENCE_FOUND
                    : Timeliness.LATE;
            return Optional.of(new Keeping(passed, promised, Basis.DATES, null));
        }
        if (chance != null) {
            Timeliness likely = chance.chance() < THRESHOLD ? Timeliness.AT_RISK : Timeliness.ON_TRACK;
            return Optional.of(new Keeping(likely, promised, Basis.CHANCE, chance));
        }
        Timeliness expected =
                status instanceof MilestoneStatus.LateAgainstBaseline ? Timeliness.AT_RISK : Timeliness.ON_TRACK;
        return Optional.of(new Keeping(expected, promised, Basis.FORECAST, null));
    }

    private static Timeliness done(PeriodDate promised, PeriodDate reached) {
        if (reached.last().isAfter(promised.last())) {
            return Timeliness.DONE_LATE;
        }
        return reached.last().isBefore(promised.first()) ? Timeliness.DONE_EARLY : Timeliness.DONE_ON_TIME;
    }

    /// The reason in a sentence with its dates and figures.
    public String sentence() {
        return switch (basis) {
            case DATES -> "First promised for " + promised + ".";
            case CHANCE -> {
                DateChance drawn = Objects.requireNonNull(chance);
                yield "A chance of " + Math.round(100 * drawn.chance()) + " per cent of coming by " + promised
                        + ", the date first promised (" + drawn.runs() + " runs, grade "
                        + drawn.grade().code() + "); below "
                        + Math.round(100 * THRESHOLD) + " is at risk.";
            }
            case FORECAST ->
                "Nothing makes its dates uncertain, so what is expected is held against " + promised
                        + ", the date first promised.";
        };
    }
}
