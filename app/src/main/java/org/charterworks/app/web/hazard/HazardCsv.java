package org.charterworks.app.web.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.charterworks.app.web.view.CsvTable;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.network.model.LinkId;
import org.charterworks.roadmap.explain.HazardAnswer;
import org.charterworks.roadmap.figure.Figure;

/// The hazard areas as a file; what is not known is empty.
final class HazardCsv {
    static final List<String> HEAD = List.of(
            "area",
            "name",
            "status",
            "cleared_hectares",
            "cleared_by",
            "hectares_per_year_low",
            "hectares_per_year",
            "hectares_per_year_high",
            "remaining_hectares",
            "clear_earliest",
            "clear_expected",
            "clear_latest",
            "gates",
            "people",
            "cleared_first_usd_per_year",
            "cleared_last_usd_per_year");

    private HazardCsv() {}

    static List<String> row(HazardAnswer answer) {
        Optional<ClearanceForecast.Days> clear = answer.forecast() instanceof ClearanceForecast.Known known
                ? Optional.of(known.clear())
                : Optional.empty();
        return List.of(
                answer.area().id().value(),
                answer.area().name(),
                answer.status(),
                number(answer.figure("cleared"), Figure::central),
                answer.totals().isEmpty() ? "" : answer.totals().getLast().on().toString(),
                number(answer.figure("rate"), Figure::low),
                number(answer.figure("rate"), Figure::central),
                number(answer.figure("rate"), Figure::high),
                number(answer.figure("remaining"), Figure::central),
                day(clear.flatMap(ClearanceForecast.Days::earliest)),
                day(clear.flatMap(ClearanceForecast.Days::expected)),
                day(clear.flatMap(ClearanceForecast.Days::latest)),
                String.join(
                        ";", answer.area().gates().stream().map(LinkId::value).toList()),
                answer.facts()
                        .findPeople()
                        .map(people -> CsvTable.number(people.central()))
                        .orElse(""),
                number(answer.gain("alone", "money"), Figure::central),
                number(answer.gain("last-in", "money"), Figure::central));
    }

    private static String number(Optional<Figure> figure, ToDoubleFunction<Figure> part) {
        return figure.map(each -> CsvTable.number(part.applyAsDouble(each))).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
