package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.Milestone.Shape;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.roadmap.schedule.AssumedDate;
import org.charterworks.roadmap.schedule.Scenario;

/// When a milestone comes by its own date, before it waits for anything: `base + (promise − base) · (1 + overrun)`.
///
/// The promise is drawn from its range, the overrun from its reference class. A milestone not reached by the day
/// asked about comes after that day: the part of the distribution before it is cut off.
///
/// @param range     days since 1 January 1970
/// @param baseDay   the day on which it was promised, else the day asked about
/// @param overruns  what became of such promises
record OwnDate(Range range, double baseDay, Overruns overruns) {

    /// Shares at which range and overrun are each taken when both are uncertain: their pairs make the distribution.
    private static final int PAIRED = 64;

    /// Shares at which one of them is taken when it alone is uncertain.
    private static final int SINGLE = 4096;

    /// Promises are kept as far as their own range says.
    static final Overruns NO_UPLIFT = new Overruns("", List.of(), List.of());

    /// The own date of a milestone in a scenario; empty when it has none.
    ///
    /// @param uplift whether promises are overrun as those on record
    static Optional<OwnDate> of(
            Milestone milestone, Scenario scenario, ReferenceClasses classes, LocalDate on, boolean uplift) {
        Overruns overruns = uplift ? classes.of(milestone) : NO_UPLIFT;
        return dated(milestone, scenario, overruns, on)
                .or(() -> Optional.ofNullable(scenario.assumed().get(milestone.id()))
                        .map(AssumedDate::on)
                        .map(day -> new OwnDate(Range.exactly(dayOf(day)), dayOf(on), overruns)));
    }

    private static Optional<OwnDate> dated(Milestone milestone, Scenario scenario, Overruns overruns, LocalDate on) {
        Milestone.Baseline baseline = milestone.baseline();
        Milestone.Forecast forecast = milestone.forecast();
        return switch (scenario.dates()) {
            case PROMISED ->
                baseline == null
                        ? Optional.empty()
                        : Optional.of(new OwnDate(
                                Range.exactly(dayOf(baseline.on().last())),
                                base(Optional.ofNullable(baseline.saidOn()), on),
                                overruns));
            case FORECAST ->
                forecast == null
                        ? Optional.empty()
                        : Optional.of(new OwnDate(
                                range(forecast), base(Optional.ofNullable(forecast.saidOn()), on), overruns));
            case NONE -> Optional.empty();
        };
    }

    private static Range range(Milestone.Forecast forecast) {
        double expected = forecast.expected().last().toEpochDay();
        PeriodDate earliest = forecast.earliest();
        PeriodDate latest = forecast.latest();
        return new Range(
                earliest == null ? expected : Math.min(expected, dayOf(earliest.first())),
                expected,
                latest == null ? expected : Math.max(expected, dayOf(latest.last())),
                Shape.PERT);
    }

    private static double dayOf(LocalDate day) {
        return day.toEpochDay();
    }

    private static double base(Optional<PeriodDate> saidOn, LocalDate on) {
        return saidOn.map(PeriodDate::last)
                .filter(day -> day.isBefore(on))
                .orElse(on)
                .toEpochDay();
    }

    /// The distribution of the day, known to be after the day asked about.
    Quantiles after(LocalDate on) {
        return unbounded().above(dayOf(on));
    }

    /// The distribution of the day.
    Quantiles unbounded() {
        boolean oneIsCertain = range.isExact() || overruns.isEmpty();
        int dates = range.isExact() ? 1 : oneIsCertain ? SINGLE : PAIRED;
        int overrun = overruns.isEmpty() ? 1 : oneIsCertain ? SINGLE : PAIRED;
        double[] days = new double[dates * overrun];
        double[] factors = overruns.quantiles(overrun);
        for (int i = 0; i < overrun; i++) {
            factors[i]++;
        }
        for (int i = 0; i < dates; i++) {
            double promised = range.quantile((i + 0.5) / dates) - baseDay;
            for (int j = 0; j < overrun; j++) {
                days[i * overrun + j] = baseDay + promised * (promised > 0 ? factors[j] : 1);
            }
        }
        return Quantiles.of(days);
    }
}
