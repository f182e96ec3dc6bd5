package org.charterworks.app.web.hazard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.chart.Axis;
import org.charterworks.app.web.chart.Curves;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.hazard.ClearanceCourse;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.network.hazard.ClearanceTotal;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.explain.HazardAnswer;
import org.charterworks.roadmap.explain.HazardQuestion;

/// What has been cleared of one area and how that may go on, against what is suspected.
final class ClearanceChart {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double THOUSAND = 1e3;
    private static final int MOST_YEARS = 40;

    /// Room above what is suspected for the names of the lines on narrow screens.
    private static final double HEADROOM = 1.25;

    private ClearanceChart() {}

    /// The drawing of an area; empty when it has no forecast.
    static Optional<Drawing> of(HazardQuestion question, HazardAnswer answer, Words words) {
        return answer.forecast() instanceof ClearanceForecast.Known known
                        && answer.facts().findSuspectedHectares().isPresent()
                ? Optional.of(draw(
                        question,
                        answer,
                        known,
                        answer.facts().findSuspectedHectares().get(),
                        words))
                : Optional.empty();
    }

    private static Drawing draw(
            HazardQuestion question, HazardAnswer answer, ClearanceForecast.Known known, Value suspected, Words words) {
        LocalDate begin = answer.totals().getFirst().on();
        LocalDate most = begin.plusYears(MOST_YEARS);
        LocalDate until = known.clear()
                .latest()
                .filter(day -> day.isBefore(most))
                .orElse(most)
                .plusMonths(6);
        List<Curves.Curve> curves = List.of(
                new Curves.Curve(
                        words.say("hazards.chart.suspected"),
                        "limit",
                        List.of(flat(begin, suspected), flat(until, suspected))),
                new Curves.Curve(words.say("hazards.chart.forecast"), "forecast", forecast(known, question, until)),
                new Curves.Curve(words.say("hazards.chart.cleared"), "first", totals(answer.totals())));
        String finding = words.say(
                "hazards.chart.finding",
                answer.area().name(),
                share(known, suspected),
                HazardsView.clear(known, words));
        String inWords = words.say(
                "hazards.chart.words",
                thousands(known.rate().last().hectares().central(), words),
                words.date(known.rate().last().on()),
                thousands(suspected.central(), words),
                HazardsView.clear(known, words));
        return new Curves(
                        "clearance-" + answer.area().id(),
                        finding,
                        words.say("hazards.chart.subject"),
                        inWords,
                        words.say("hazards.chart.source"),
                        years(begin, until),
                        Axis.fromZero(
                                words.say("hazards.chart.hectares"),
                                HEADROOM * suspected.high() / THOUSAND,
                                5,
                                value -> thousands(value * THOUSAND, words)),
                        curves,
                        marked(question, begin, until, words))
                .draw();
    }

    /// The day asked about, where the drawing holds it.
    private static Optional<Axis.Tick> marked(HazardQuestion question, LocalDate begin, LocalDate until, Words words) {
        boolean isInside = !question.on().isBefore(begin) && !question.on().isAfter(until);
        return isInside
                ? Optional.of(new Axis.Tick(
                        year(question.on()), words.shown(question.on()).iso()))
                : Optional.empty();
    }

    private static Axis years(LocalDate begin, LocalDate until) {
        int first = begin.getYear();
        int last = until.getYear() + 1;
        int step = last - first > 12 ? 5 : 2;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (year % step == 0) {
                ticks.add(new Axis.Tick(year, Integer.toString(year)));
            }
        }
        return new Axis("", first, last, ticks);
    }

    private static Curves.Value flat(LocalDate on, Value suspected) {
        return new Curves.Value(
                year(on), suspected.low() / THOUSAND, suspected.central() / THOUSAND, suspected.high() / THOUSAND);
    }

    private static List<Curves.Value> totals(List<ClearanceTotal> totals) {
        return totals.stream()
                .map(total -> {
                    double hectares = total.hectares().central() / THOUSAND;
                    return new Curves.Value(year(total.on()), hectares, hectares, hectares);
                })
                .toList();
    }

    private static List<Curves.Value> forecast(
            ClearanceForecast.Known known, HazardQuestion question, LocalDate until) {
        return ClearanceCourse.of(known, question.technology(), until).stream()
                .map(point -> new Curves.Value(
                        year(point.on()), point.low() / THOUSAND, point.central() / THOUSAND, point.high() / THOUSAND))
                .toList();
    }

    private static double year(LocalDate on) {
        return on.getYear() + (on.getDayOfYear() - 1) / DAYS_PER_YEAR;
    }

    private static String share(ClearanceForecast.Known known, Value suspected) {
        double share = 100 * known.rate().last().hectares().central() / suspected.central();
        return BigDecimal.valueOf(share).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String thousands(double hectares, Words words) {
        double thousands = hectares / THOUSAND;
        return words.number(BigDecimal.valueOf(thousands).setScale(thousands < 10 ? 1 : 0, RoundingMode.HALF_EVEN));
    }
}
