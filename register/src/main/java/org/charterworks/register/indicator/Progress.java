package org.charterworks.register.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.register.indicator.Indicator.Path;
import org.charterworks.register.source.Grade;
import org.jspecify.annotations.Nullable;

/// How far along an indicator is to one of its targets on a day. Method: `docs/methods/indicators.md`.
///
/// Always holds: nothing measured after the day counts; a standing on the way is given for a linear path only; where
/// competing values give different standings, none is chosen.
///
/// @param comparisons the newest measured values, each with each baseline; empty when there is nothing to compare
/// @param grade       the worst of the target, the baselines and the values compared
public record Progress(IndicatorValue target, Standing standing, List<Comparison> comparisons, Grade grade) {

    /// Part of the whole way within which a value counts as on its path.
    public static final double TOLERANCE = 0.05;

    /// How a value stands against its target.
    public enum Standing {
        /// At the target or beyond.
        REACHED,
        /// Further than the linear path asks for on the day of the value.
        AHEAD,
        /// Within [#TOLERANCE] of the linear path.
        ON_PATH,
        /// Less far than the linear path asks for.
        BEHIND,
        /// Short of a target whose day has not come or is not stated, and nothing is expected on the way.
        NOT_YET,
        /// Measured on the day of the target or later, and short of it.
        MISSED,
        /// Competing values stand differently.
        CONTESTED,
        /// No value measured after the baseline was found.
        NO_EVIDENCE_FOUND,
        /// There is no baseline to count from, or it is not before the target, or equal to it.
        NO_BASELINE,
        /// The indicator says that its values are not to be compared.
        NOT_COMPARED;

        /// The word used in answers, such as `no-evidence-found`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One measured value on the way from one baseline to the target.
    ///
    /// @param share     part of the way that is done: 0 at the baseline, 1 at the target
    /// @param pathValue what a linear path asks for on the last day of the value, in the unit of the
    ///                  indicator; null where the path is not linear or the target has no date
    public record Comparison(
            IndicatorValue baseline,
            IndicatorValue actual,
            double share,
            @Nullable Double pathValue,
            Standing standing) {}

    public Progress {
        comparisons = List.copyOf(comparisons);
    }

    /// The progress of an indicator to one of its targets by a day.
    static Progress of(Indicator indicator, IndicatorValue target, LocalDate on) {
        if (indicator.path() == Path.NONE) {
            return new Progress(target, Standing.NOT_COMPARED, List.of(), target.grade());
        }
        List<IndicatorValue> baselines = indicator.values(IndicatorValue.Kind.BASELINE).stream()
                .filter(baseline -> baseline.isOverBy(on) && leadsTo(baseline, target))
                .toList();
        if (baselines.isEmpty()) {
            return new Progress(target, Standing.NO_BASELINE, List.of(), target.grade());
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (IndicatorValue actual : indicator.latest(on)) {
            if (actual.kind() == IndicatorValue.Kind.ACTUAL) {
                baselines.stream()
                        .filter(baseline -> Objects.requireNonNull(baseline.lastDay())
                                .isBefore(Objects.requireNonNull(actual.lastDay())))
                        .forEach(baseline -> comparisons.add(compare(indicator.path(), baseline, actual, target)));
            }
        }
        return new Progress(target, standing(comparisons), comparisons, grade(target, baselines, comparisons));
    }

    private static boolean leadsTo(IndicatorValue baseline, IndicatorValue target) {
        LocalDate end = target.lastDay();
        LocalDate begin = Objects.requireNonNull(baseline.lastDay());
        return baseline.value().compareTo(target.value()) != 0 && (end == null || begin.isBefore(end));
    }

    private static Comparison compare(
            Path path, IndicatorValue baseline, IndicatorValue actual, IndicatorValue target) {
        double from = baseline.value().doubleValue();
        double way = target.value().subtract(baseline.value()).doubleValue();
        double share = actual.value().subtract(baseline.value()).doubleValue() / way;
        LocalDate end = target.lastDay();
        LocalDate day = Objects.requireNonNull(actual.lastDay());
        if (path == Path.AT_ONCE || end == null) {
            return new Comparison(baseline, actual, share, null, withoutPath(baseline, actual, target, day, end));
        }
        LocalDate begin = Objects.requireNonNull(baseline.lastDay());
        double elapsed =
                Math.min(1, (double) ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end));
        Standing standing = withoutPath(baseline, actual, target, day, end);
        if (standing == Standing.NOT_YET) {
            double ahead = share - elapsed;
            standing = Math.abs(ahead) <= TOLERANCE ? Standing.ON_PATH : ahead > 0 ? Standing.AHEAD : Standing.BEHIND;
        }
        return new Comparison(baseline, actual, share, from + way * elapsed, standing);
    }

    /// Reached, missed, or not yet. Whether it is reached is decided on the values as written, without rounding.
    private static Standing withoutPath(
            IndicatorValue baseline,
            IndicatorValue actual,
            IndicatorValue target,
            LocalDate day,
            @Nullable LocalDate end) {
        BigDecimal left = target.value().subtract(actual.value());
        boolean rising = target.value().compareTo(baseline.value()) > 0;
        if (rising ? left.signum() <= 0 : left.signum() >= 0) {
            return Standing.REACHED;
        }
        return end == null || day.isBefore(end) ? Standing.NOT_YET : Standing.MISSED;
    }

    private static Standing standing(List<Comparison> comparisons) {
        Set<Standing> seen = comparisons.stream().map(Comparison::standing).collect(Collectors.toSet());
        return switch (seen.size()) {
            case 0 -> Standing.NO_EVIDENCE_FOUND;
            case 1 -> seen.iterator().next();
            default -> Standing.CONTESTED;
        };
    }

    private static Grade grade(IndicatorValue target, List<IndicatorValue> baselines, List<Comparison> comparisons) {
        return Stream.concat(baselines.stream(), comparisons.stream().map(Comparison::actual))
                .map(IndicatorValue::grade)
                .reduce(target.grade(), Grade::worst);
    }
}
