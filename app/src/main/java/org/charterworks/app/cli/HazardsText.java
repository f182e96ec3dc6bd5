package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.roadmap.explain.HazardAnswer;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.schedule.Delivery;

/// Hazard areas for people.
///
/// @param ids whether figures are printed with their ids
record HazardsText(HazardsReport report, boolean ids) {

    void print(Page page) {
        page.text("Hazard areas on " + report.question().on() + " (" + report.dateRule() + "), scenario "
                + report.question().scenario().id() + faster());
        page.text(HazardsReport.CAUTION);
        page.heading("Clearance, if it goes on as it did").table(clearance());
        notes().forEach(page::note);
        page.heading("What waits for clearance, the most valuable first").table(waiting());
        page.text(
                "kha: thousand hectares. First: what traffic gains in a year when only this area is cleared. Last: when every other area is"
                        + " cleared already. Unknown counts for nothing in the order, which says nothing of its worth.");
        if (ids) {
            page.blank();
            report.areas().stream()
                    .flatMap(answer -> answer.figures().stream())
                    .forEach(figure -> page.line(figure.id().toString()));
        }
        page.blank().text(Figures.LEGEND);
    }

    private String faster() {
        return report.question().technology().changesSomething()
                ? "; what if clearance went " + Numbers.of(report.question().rateFactor())
                        + " times as fast from that day (an assumption)"
                : "";
    }

    private Table clearance() {
        Table table = new Table()
                .text("area")
                .words("status")
                .numbers("kha cleared")
                .numbers("kha/year")
                .numbers("kha left")
                .text("clear in")
                .words("");
        report.areas()
                .forEach(answer -> table.row(
                        answer.area().name(),
                        answer.status(),
                        figure(answer, "cleared"),
                        figure(answer, "rate"),
                        figure(answer, "remaining"),
                        clear(answer.forecast()),
                        worst(answer)));
        return table;
    }

    private static String figure(HazardAnswer answer, String measure) {
        return answer.figure(measure).map(Figures::inThousands).orElse("unknown");
    }

    private static String worst(HazardAnswer answer) {
        return answer.figure("years")
                .or(() -> answer.figure("rate"))
                .or(() -> answer.figure("cleared"))
                .map(Figure::grade)
                .map(Figures::mark)
                .orElse("");
    }

    private static String clear(ClearanceForecast forecast) {
        return switch (forecast) {
            case ClearanceForecast.Known known ->
                year(known.clear().expected()) + " (" + year(known.clear().earliest()) + "–"
                        + year(known.clear().latest()) + ")";
            case ClearanceForecast.RateOnly _ -> "no day: what is suspected is unknown";
            case ClearanceForecast.Done(LocalDate by) -> "by " + by;
            case ClearanceForecast.NoRate(ClearanceForecast.Reason reason) ->
                switch (reason) {
                    case NO_TOTAL -> "no forecast: no total";
                    case ONE_TOTAL -> "no forecast: one total";
                    case NO_PROGRESS -> "no forecast: no progress";
                };
        };
    }

    private static String year(Optional<LocalDate> day) {
        return day.map(each -> Integer.toString(each.getYear())).orElse("later");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (HazardAnswer answer : report.areas()) {
            answer.figure("rate").ifPresent(rate -> notes.add(answer.area().name() + ": " + rate.note() + "."));
        }
        Map<Delivery, List<String>> cleared = new LinkedHashMap<>();
        for (HazardAnswer answer : report.areas()) {
            answer.scenario()
                    .ifPresent(delivery -> cleared.computeIfAbsent(delivery, day -> new ArrayList<>())
                            .add(answer.area().name()));
        }
        cleared.forEach((delivery, areas) -> notes.add("The scenario takes as cleared on " + delivery.on() + " ("
                + delivery.why() + "): " + String.join("; ", areas)));
        return notes;
    }

    private Table waiting() {
        Table table = new Table()
                .text("area")
                .text("links")
                .text("sites")
                .numbers("people")
                .numbers("MUSD/yr, first")
                .numbers("last")
                .numbers("kt/yr, first")
                .words("");
        report.areas()
                .forEach(answer -> table.row(
                        answer.area().name(),
                        answer.gates().isEmpty()
                                ? "none named"
                                : String.join(
                                        ", ",
                                        answer.gates().stream()
                                                .map(gate -> gate.id().value())
                                                .toList()),
                        answer.sites().isEmpty()
                                ? "none named"
                                : String.join(
                                        ", ",
                                        answer.sites().stream()
                                                .map(site -> site.id().value())
                                                .toList()),
                        answer.facts()
                                .findPeople()
                                .map(people -> Numbers.spread(people.low(), people.central(), people.high()))
                                .orElse("unknown"),
                        answer.gain("alone", "money").map(Figures::inMillions).orElse("unknown"),
                        answer.gain("last-in", "money").map(Figures::inMillions).orElse("unknown"),
                        answer.gain("alone", "tonnes").map(Figures::inThousands).orElse("unknown"),
                        answer.gain("alone", "money")
                                .map(Figure::grade)
                                .map(Figures::mark)
                                .orElse("")));
        return table;
    }
}
