package org.charterworks.network.hazard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.model.Value;

/// When an area may be clear if clearance goes on as its totals show.
///
/// It is never a prediction of where mines are, and it rests on a suspicion, not a survey: survey may cancel much of
/// the area, or add to it. Method: `docs/methods/clearance-forecast.md`.
public sealed interface ClearanceForecast {

    /// Further ahead no day is named.
    int MOST_YEARS = 100;

    /// Rate and remaining area are known.
    record Known(Rate rate, Remaining remaining, Days clear) implements ClearanceForecast {}

    /// Nobody says how much is suspected, so there is no day.
    record RateOnly(Rate rate) implements ClearanceForecast {}

    /// All that is suspected is cleared.
    ///
    /// @param by  day of the last total
    record Done(LocalDate by) implements ClearanceForecast {}

    /// No rate can be told.
    record NoRate(Reason reason) implements ClearanceForecast {}

    /// Why no rate can be told.
    enum Reason {
        /// Nobody says what has been cleared.
        NO_TOTAL,
        /// One total is a state, not a pace.
        ONE_TOTAL,
        /// The last total is no larger than the first.
        NO_PROGRESS
    }

    /// How fast clearance goes.
    ///
    /// @param low      at the pace of the slowest period between two totals, the season taken out
    /// @param high     at the pace of the fastest
    /// @param periods  between totals; one gives neither a range nor a season
    /// @param last     total from which the forecast goes on
    record Rate(SeasonalRate low, SeasonalRate central, SeasonalRate high, int periods, ClearanceTotal last) {
        public boolean hasSeason() {
            return central.swing() > 0;
        }

        public boolean hasRange() {
            return periods > 1;
        }
    }

    /// Hectares suspected and not cleared on the day of the last total, not below 0.
    record Remaining(double low, double central, double high) {}

    /// When the remaining area is cleared; each empty when further ahead than [#MOST_YEARS].
    ///
    /// @param earliest  at the high rate with the least suspected
    /// @param latest    at the low rate with the most suspected
    record Days(Optional<LocalDate> earliest, Optional<LocalDate> expected, Optional<LocalDate> latest) {}

    /// The forecast from dated totals.
    ///
    /// @param totals     of one area, by day, each on a day of its own
    /// @param suspected  hectares, with what has been cleared since the count began; empty when not known
    static ClearanceForecast of(List<ClearanceTotal> totals, Optional<Value> suspected, Technology technology) {
        if (totals.isEmpty()) {
            return new NoRate(Reason.NO_TOTAL);
        }
        double cleared = totals.getLast().hectares().central();
        if (suspected.isPresent() && suspected.get().high() <= cleared) {
            return new Done(totals.getLast().on());
        }
        if (totals.size() == 1) {
            return new NoRate(Reason.ONE_TOTAL);
        }
        if (cleared <= totals.getFirst().hectares().central()) {
            return new NoRate(Reason.NO_PROGRESS);
        }
        Rate rate = rate(totals);
        return suspected
                .<ClearanceForecast>map(area -> known(
                        rate,
                        new Remaining(
                                Math.max(0, area.low() - cleared),
                                Math.max(0, area.central() - cleared),
                                area.high() - cleared),
                        technology))
                .orElseGet(() -> new RateOnly(rate));
    }

    private static Rate rate(List<ClearanceTotal> totals) {
        RateFit fit = new RateFit(totals);
        SeasonalRate central = fit.rate();
        List<Double> paces = fit.paces(central);
        return new Rate(
                central.times(Math.max(0, Collections.min(paces))),
                central,
                central.times(Collections.max(paces)),
                fit.periods(),
                totals.getLast());
    }

    private static Known known(Rate rate, Remaining remaining, Technology technology) {
        LocalDate since = rate.last().on();
        Days clear = new Days(
                day(since, remaining.low(), rate.high(), technology),
                day(since, remaining.central(), rate.central(), technology),
                day(since, remaining.high(), rate.low(), technology));
        return new Known(rate, remaining, clear);
    }

    private static Optional<LocalDate> day(LocalDate since, double hectares, SeasonalRate rate, Technology technology) {
        double left = hectares;
        LocalDate day = since;
        LocalDate end = since.plusYears(MOST_YEARS);
        while (left > 1e-9 * hectares) {
            day = day.plusDays(1);
            if (day.isAfter(end)) {
                return Optional.empty();
            }
            left -= rate.hectaresOn(day) * technology.on(day);
        }
        return Optional.of(day);
    }
}
