package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.flow.MaxFlow;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.path.Route;
import org.charterworks.network.resilience.DisjointRoutes;
import org.charterworks.network.resilience.FluidQueue;
import org.charterworks.roadmap.explain.TrafficFigures;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.traffic.BetweenPlaces;
import org.charterworks.roadmap.traffic.LossLine;
import org.charterworks.roadmap.traffic.Shock;
import org.charterworks.roadmap.traffic.Traffic;

/// What must not fail: every loss, every shock, and what holds between two places when they are named.
record ResilienceReport(
        Programme programme,
        Traffic traffic,
        TrafficFigures figures,
        List<LossLine> losses,
        List<Shock> shocks,
        Optional<BetweenPlaces> between,
        String dateRule) {

    private static final int DAYS_TOLD = 60;

    ResilienceReport {
        losses = List.copyOf(losses);
        shocks = List.copyOf(shocks);
    }

    JsonObject json() {
        JsonObject object = FlowsReport.question(traffic, dateRule)
                .put("losses", Json.items(losses, this::loss))
                .put("shocks", Json.items(shocks, this::shock));
        return between.map(each -> object.put("between", between(each))).orElse(object);
    }

    private JsonObject loss(LossLine line) {
        return JsonObject.EMPTY
                .text("event", line.event().id())
                .text("kind", line.event().kind().code())
                .text("name", line.name())
                .put(
                        "elements",
                        Json.texts(line.event().elements().stream()
                                .map(each -> each.reference())
                                .toList()))
                .put(
                        "figures",
                        line.matters() ? Json.items(figures.of(line), Figures::json) : new Json.Items(List.of()))
                .put("unserved_tonnes", FlowsReport.runs(line.unserved()))
                .put("extra_cost_usd", FlowsReport.runs(line.extraUsd()))
                .put("losing", Json.texts(line.losing()));
    }

    private JsonObject shock(Shock shock) {
        return JsonObject.EMPTY
                .text("scenario", shock.scenario().id())
                .text("name", shock.scenario().name())
                .text("from", shock.from())
                .text("until", shock.until().map(Object::toString).orElse(null))
                .put("held_tonnes_per_day", FlowsReport.runs(shock.heldPerDay()))
                .put("extra_cost_usd_per_day", FlowsReport.runs(shock.extraUsdPerDay()))
                .put("spare_tonnes_per_day", FlowsReport.runs(shock.sparePerDay()))
                .put(
                        "longest_queue_tonnes",
                        shock.longestTonnes().<Json>map(FlowsReport::runs).orElseGet(Json.Nothing::new))
                .put(
                        "days_to_drain",
                        shock.daysToDrain().<Json>map(FlowsReport::runs).orElseGet(Json.Nothing::new))
                .put("never_drains", shock.neverDrains())
                .put(
                        "queue_tonnes_by_day",
                        shock.queue(Estimate.CENTRAL)
                                .<Json>map(ResilienceReport::byDay)
                                .orElseGet(Json.Nothing::new));
    }

    private static Json byDay(FluidQueue queue) {
        return Json.items(queue.tonnesByDay(DAYS_TOLD), Json::of);
    }

    private JsonObject between(BetweenPlaces places) {
        return JsonObject.EMPTY
                .text("from", places.from())
                .text("to", places.to())
                .put("no_link_shared", apart(places.linksApart()))
                .put("no_place_shared", apart(places.placesApart()))
                .put("most", most(places.most()));
    }

    private static JsonObject apart(DisjointRoutes found) {
        return switch (found) {
            case DisjointRoutes.Pair pair ->
                JsonObject.EMPTY
                        .text("answer", "pair")
                        .put("total_cost_usd_per_tonne", pair.totalCost())
                        .put("routes", Json.items(List.of(pair.first(), pair.second()), ResilienceReport::route));
            case DisjointRoutes.Shared shared ->
                JsonObject.EMPTY
                        .text("answer", "shared")
                        .put("routes", Json.items(List.of(shared.only()), ResilienceReport::route))
                        .put(
                                "shared",
                                Json.texts(shared.shared().stream()
                                        .map(each -> each.reference())
                                        .toList()));
            case DisjointRoutes.None _ -> JsonObject.EMPTY.text("answer", "none");
        };
    }

    private static JsonObject route(Route route) {
        return JsonObject.EMPTY
                .put("nodes", Json.texts(route.nodes()))
                .put("links", Json.texts(route.links()))
                .put("hours", route.hours())
                .put("cost_usd_per_tonne", route.costUsdPerTonne());
    }

    private static JsonObject most(MaxFlow most) {
        return switch (most) {
            case MaxFlow.Limited limited ->
                JsonObject.EMPTY
                        .put("tonnes_per_year", limited.tonnesPerYear())
                        .put(
                                "cut",
                                Json.texts(limited.cut().stream()
                                        .map(each -> each.reference())
                                        .toList()))
                        .put("source_side", Json.texts(limited.sourceSide()))
                        .text(
                                "note",
                                "of several such cuts the one nearest to the source; an upper bound where gauges"
                                        + " or terminals forbid a change");
            case MaxFlow.NotLimited way ->
                JsonObject.EMPTY
                        .text("tonnes_per_year", null)
                        .put("way_without_a_known_capacity", Json.texts(way.way()));
        };
    }
}
