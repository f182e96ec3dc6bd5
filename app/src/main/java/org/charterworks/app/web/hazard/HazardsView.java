package org.charterworks.app.web.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.network.model.Link;
import org.charterworks.register.Register;
import org.charterworks.register.source.SourceId;
import org.charterworks.roadmap.explain.HazardAnswer;
import org.charterworks.roadmap.explain.HazardQuestion;
import org.charterworks.roadmap.figure.Figure;
import org.jspecify.annotations.Nullable;

/// Hazard areas as the page shows them, those first whose clearance lets most happen.
///
/// @param answer   what to know first, in one sentence; empty when no area has a forecast
/// @param factor   clearance that many times as fast, as the form writes it
/// @param drawings clearance of each area with a forecast
public record HazardsView(String answer, String factor, boolean isAssumption, List<Row> rows, List<Drawing> drawings) {

    public HazardsView {
        rows = List.copyOf(rows);
        drawings = List.copyOf(drawings);
    }

    /// One area. Figures are null where nothing is known.
    ///
    /// @param status   code, after `hazard.status.`
    /// @param clear    years in which it may be clear; empty where there is no forecast
    /// @param why      code of why there is no forecast, or of what the rate cannot say, after `hazard.why.`;
    ///                 may be empty
    /// @param scenario when the scenario takes it as cleared, null when no date is set
    /// @param people   how many wait, empty when not known
    public record Row(
            String id,
            String name,
            String status,
            @Nullable FigureView cleared,
            @Nullable DateText clearedBy,
            @Nullable FigureView rate,
            @Nullable FigureView remaining,
            String clear,
            @Nullable FigureView years,
            String why,
            @Nullable DateText scenario,
            List<Ref> links,
            List<String> sites,
            String people,
            @Nullable FigureView first,
            @Nullable FigureView last,
            @Nullable FigureView tonnes,
            String note,
            List<SourceRef> sources) {
        public Row {
            links = List.copyOf(links);
            sites = List.copyOf(sites);
            sources = List.copyOf(sources);
        }
    }

    static HazardsView of(HazardQuestion question, List<HazardAnswer> areas, Register register, Words words) {
        Refs refs = new Refs(register);
        return new HazardsView(
                answer(areas, words),
                BigDecimal.valueOf(question.rateFactor()).stripTrailingZeros().toPlainString(),
                question.technology().changesSomething(),
                areas.stream().map(each -> row(each, refs, words)).toList(),
                areas.stream()
                        .flatMap(each -> ClearanceChart.of(question, each, words).stream())
                        .toList());
    }

    /// The forecast of the area with most left.
    private static String answer(List<HazardAnswer> areas, Words words) {
        HazardAnswer most = null;
        double left = -1;
        for (HazardAnswer each : areas) {
            if (each.forecast() instanceof ClearanceForecast.Known known
                    && known.remaining().central() > left) {
                most = each;
                left = known.remaining().central();
            }
        }
        return most == null
                ? ""
                : words.say(
                        "hazards.answer",
                        most.area().name(),
                        clear(most.forecast(), words),
                        words.date(most.totals().getLast().on()));
    }

    private static Row row(HazardAnswer answer, Refs refs, Words words) {
        return new Row(
                answer.area().id().value(),
                answer.area().name(),
                answer.status(),
                shown(answer.figure("cleared"), words),
                answer.totals().isEmpty()
                        ? null
                        : words.shown(answer.totals().getLast().on()),
                shown(answer.figure("rate"), words),
                shown(answer.figure("remaining"), words),
                clear(answer.forecast(), words),
                shown(answer.figure("years"), words),
                why(answer.forecast()),
                answer.scenario().map(delivery -> words.shown(delivery.on())).orElse(null),
                answer.gates().stream().map(HazardsView::link).toList(),
                answer.sites().stream().map(site -> site.name()).toList(),
                answer.facts()
                        .findPeople()
                        .map(people -> words.count(Math.round(people.central())))
                        .orElse(""),
                shown(answer.gain("alone", "money"), words),
                shown(answer.gain("last-in", "money"), words),
                shown(answer.gain("alone", "tonnes"), words),
                answer.facts().areaNote(),
                refs.sources(answer.facts().provenance().sources().stream()
                        .map(source -> new SourceId(source.value()))
                        .toList()));
    }

    private static Ref link(Link link) {
        String name = link.name().isEmpty() ? link.id().value() : link.name();
        return new Ref(link.id().value(), name, "/map?element=link:" + link.id());
    }

    private static @Nullable FigureView shown(Optional<Figure> figure, Words words) {
        return figure.map(each -> FigureView.of(each, words)).orElse(null);
    }

    /// `2040 (2038–2044)`; empty without a forecast.
    static String clear(ClearanceForecast forecast, Words words) {
        return switch (forecast) {
            case ClearanceForecast.Known known ->
                year(known.clear().expected(), words) + " ("
                        + year(known.clear().earliest(), words) + "–"
                        + year(known.clear().latest(), words) + ")";
            case ClearanceForecast.Done(LocalDate by) -> words.say("hazard.done", Integer.toString(by.getYear()));
            case ClearanceForecast.RateOnly _, ClearanceForecast.NoRate _ -> "";
        };
    }

    private static String year(Optional<LocalDate> day, Words words) {
        return day.map(each -> Integer.toString(each.getYear())).orElseGet(() -> words.say("hazard.later"));
    }

    private static String why(ClearanceForecast forecast) {
        return switch (forecast) {
            case ClearanceForecast.Known known -> ofRate(known.rate());
            case ClearanceForecast.RateOnly _ -> "no-area";
            case ClearanceForecast.Done _ -> "";
            case ClearanceForecast.NoRate(ClearanceForecast.Reason reason) ->
                reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String ofRate(ClearanceForecast.Rate rate) {
        return !rate.hasRange() ? "two-totals" : rate.hasSeason() ? "season" : "no-season";
    }
}
