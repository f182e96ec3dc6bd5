package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.hazard.ClearanceForecast;
import org.charterworks.network.model.Link;
import org.charterworks.roadmap.explain.HazardAnswer;
import org.charterworks.roadmap.explain.HazardQuestion;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.valuation.Gain;

/// Hazard areas on a day, those first whose clearance lets most happen.
record HazardsReport(HazardQuestion question, String dateRule, List<HazardAnswer> areas) {

    /// What the figures can never say.
    static final String CAUTION =
            "This is never a prediction of where mines are. Suspected areas are suspicion, not survey: survey may cancel"
                    + " much of them, or add to them.";

    HazardsReport {
        areas = List.copyOf(areas);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", question.on())
                .text("date_rule", dateRule)
                .text("scenario", question.scenario().id())
                .text("caution", CAUTION)
                .put("rate_factor", question.rateFactor())
                .put("areas", Json.items(areas, HazardsReport::area));
    }

    private static JsonObject area(HazardAnswer answer) {
        return JsonObject.EMPTY
                .text("area", answer.area().id())
                .text("name", answer.area().name())
                .text("status", answer.status())
                .put(
                        "totals",
                        Json.items(
                                answer.totals(),
                                total -> JsonObject.EMPTY
                                        .text("on", total.on())
                                        .put("hectares", total.hectares().central())))
                .put("forecast", forecast(answer.forecast()))
                .text(
                        "cleared_in_scenario_on",
                        answer.scenario().map(Delivery::on).orElse(null))
                .put("gates", Json.items(answer.gates(), HazardsReport::gate))
                .put(
                        "sites",
                        Json.items(answer.sites(), site -> Json.of(site.id().value())))
                .put("people", answer.facts().findPeople().map(people -> people.central()))
                .put("cleared_first", gain(answer.alone()))
                .put("cleared_last", gain(answer.lastIn()))
                .put("sources", Json.texts(answer.facts().provenance().sources()))
                .text("grade", answer.facts().provenance().grade().code())
                .put("figures", Json.items(answer.figures(), Figures::json));
    }

    private static JsonObject gate(Link link) {
        return JsonObject.EMPTY
                .text("link", link.id())
                .text("layer", link.layer().code())
                .text("status", link.status().code());
    }

    private static Json gain(Optional<Gain> gain) {
        return gain.<Json>map(HazardsReport::gain).orElseGet(Json.Nothing::new);
    }

    private static JsonObject gain(Gain gain) {
        return JsonObject.EMPTY
                .put("usd_per_year", gain.moneyUsd().central())
                .put("tonnes_per_year", gain.tonnes().central());
    }

    private static JsonObject forecast(ClearanceForecast forecast) {
        return switch (forecast) {
            case ClearanceForecast.Known known ->
                rate(known.rate(), "known")
                        .put("remaining_hectares", known.remaining().central())
                        .text("clear_earliest", day(known.clear().earliest()))
                        .text("clear_expected", day(known.clear().expected()))
                        .text("clear_latest", day(known.clear().latest()));
            case ClearanceForecast.RateOnly(ClearanceForecast.Rate rate) -> rate(rate, "suspected_area_not_known");
            case ClearanceForecast.Done(LocalDate by) ->
                JsonObject.EMPTY.text("status", "done").text("by", by);
            case ClearanceForecast.NoRate(ClearanceForecast.Reason reason) ->
                JsonObject.EMPTY.text("status", "no_rate").text("reason", code(reason));
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("later");
    }

    static String code(ClearanceForecast.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static JsonObject rate(ClearanceForecast.Rate rate, String status) {
        return JsonObject.EMPTY
                .text("status", status)
                .put(
                        "hectares_per_year",
                        Figures.value(
                                rate.low().hectaresPerYear(),
                                rate.central().hectaresPerYear(),
                                rate.high().hectaresPerYear()))
                .put("season_swing", rate.central().swing())
                .put("has_range", rate.hasRange())
                .put("periods", (long) rate.periods())
                .text("last_total_on", rate.last().on());
    }
}
