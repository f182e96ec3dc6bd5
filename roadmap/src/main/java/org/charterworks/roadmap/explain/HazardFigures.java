package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.hazard.AreaFacts;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.network.hazard.ClearanceTotal;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.programme.Programme;

/// Clearance of one hazard area as figures.
///
/// @param totals  known on the day, by day
record HazardFigures(Programme programme, HazardQuestion question, AreaFacts facts, List<ClearanceTotal> totals) {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final String METHOD = "clearance-forecast";

    HazardFigures {
        totals = List.copyOf(totals);
    }

    List<Figure> of(ClearanceForecast forecast) {
        List<Figure> figures = new ArrayList<>(cleared());
        switch (forecast) {
            case ClearanceForecast.Known known -> {
                figures.add(rate(known.rate()));
                figures.add(remaining(known.remaining()));
                years(known).ifPresent(figures::add);
            }
            case ClearanceForecast.RateOnly(ClearanceForecast.Rate rate) -> figures.add(rate(rate));
            case ClearanceForecast.Done _, ClearanceForecast.NoRate _ -> {
                // Nothing goes on from here.
            }
        }
        return figures;
    }

    private List<Figure> cleared() {
        if (totals.isEmpty()) {
            return List.of();
        }
        Value last = totals.getLast().hectares();
        return List.of(figure(
                "cleared",
                "cleared by " + totals.getLast().on(),
                "ha",
                new Runs(last.low(), last.central(), last.high()),
                trail().cleared(totals.subList(totals.size() - 1, totals.size())),
                ""));
    }

    private Figure rate(ClearanceForecast.Rate rate) {
        String note = rate.hasRange()
                ? "from " + rate.periods()
                        + " periods between totals; the range is that of the slowest and the fastest; "
                        + (rate.hasSeason() ? "a season is taken out" : "too few periods to tell a season")
                : "from two totals only: one period gives neither a range nor a season";
        return figure(
                "rate",
                "cleared in a year",
                "ha/year",
                new Runs(
                        rate.low().hectaresPerYear(),
                        rate.central().hectaresPerYear(),
                        rate.high().hectaresPerYear()),
                trail().cleared(totals),
                note);
    }

    private Figure remaining(ClearanceForecast.Remaining remaining) {
        InputTrail trail = trail().cleared(totals.subList(totals.size() - 1, totals.size()));
        facts.findSuspectedHectares().ifPresent(value -> trail.value("suspected, with what is cleared", value, "ha"));
        return figure(
                "remaining",
                "suspected and not cleared on " + totals.getLast().on(),
                "ha",
                new Runs(remaining.low(), remaining.central(), remaining.high()),
                trail,
                "a suspicion, not a survey");
    }

    /// Years from the last total until all that is suspected is cleared; empty when one of the runs has no end.
    private Optional<Figure> years(ClearanceForecast.Known known) {
        ClearanceForecast.Days days = known.clear();
        if (days.earliest().isEmpty()
                || days.expected().isEmpty()
                || days.latest().isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = known.rate().last().on();
        InputTrail trail = trail().cleared(totals);
        facts.findSuspectedHectares().ifPresent(value -> trail.value("suspected, with what is cleared", value, "ha"));
        if (question.technology().changesSomething()) {
            trail.assumed(
                    "clearance from " + question.on() + " on, times", question.factorText(), "set by whoever asks");
        }
        return Optional.of(figure(
                "years",
                "until all that is suspected may be cleared, from " + since,
                "years",
                new Runs(
                        years(since, days.earliest().get()),
                        years(since, days.expected().get()),
                        years(since, days.latest().get())),
                trail,
                "if clearance goes on as it did; survey may cancel much of the area, or add to it"));
    }

    private static double years(LocalDate since, LocalDate until) {
        return since.until(until, ChronoUnit.DAYS) / DAYS_PER_YEAR;
    }

    private InputTrail trail() {
        return new InputTrail(programme);
    }

    private Figure figure(String measure, String label, String unit, Runs runs, InputTrail trail, String note) {
        Grade grade = trail.grade();
        return Figure.spanning(
                question.id(facts.area(), measure),
                facts.area() + ": " + label,
                unit,
                runs,
                grade,
                METHOD,
                trail.inputs(),
                note);
    }
}
