package org.charterworks.app.cli;

import java.util.List;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.model.ElementId;
import org.charterworks.roadmap.explain.TrafficFigures;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.traffic.Bottleneck;
import org.charterworks.roadmap.traffic.BottleneckName;
import org.charterworks.roadmap.traffic.GrowthYear;
import org.charterworks.roadmap.traffic.Traffic;

/// The bottlenecks of a day, with their figures, and how they close in as demand grows.
record BottlenecksReport(
        Programme programme,
        Traffic traffic,
        TrafficFigures figures,
        List<Bottleneck> bottlenecks,
        List<GrowthYear> growth,
        String dateRule) {

    BottlenecksReport {
        bottlenecks = List.copyOf(bottlenecks);
        growth = List.copyOf(growth);
    }

    JsonObject json() {
        return FlowsReport.question(traffic, dateRule)
                .put("totals", Json.items(figures.totals(), Figures::json))
                .put("bottlenecks", Json.items(bottlenecks, this::bottleneck))
                .put("growth", Json.items(growth, this::year));
    }

    private JsonObject bottleneck(Bottleneck each) {
        return JsonObject.EMPTY
                .text("name", BottleneckName.of(each.elements(), programme.network()))
                .put("elements", references(each.elements()))
                .put("figures", Json.items(figures.of(each), Figures::json))
                .put("held_back", Json.texts(each.heldBack()))
                .put("next_limits", references(each.nextLimits()))
                .put(
                        "lifted_by",
                        Json.items(
                                each.liftedBy(),
                                lift -> JsonObject.EMPTY
                                        .text("project", lift.effect().project())
                                        .text("effect", lift.effect().id())
                                        .text(
                                                "on",
                                                lift.delivery()
                                                        .map(delivery ->
                                                                delivery.on().toString())
                                                        .orElse(null))
                                        .text(
                                                "why",
                                                lift.delivery()
                                                        .map(delivery -> delivery.why())
                                                        .orElse(null))))
                .put("holds_back_projects", Json.texts(each.holdsBack()));
    }

    private JsonObject year(GrowthYear year) {
        return JsonObject.EMPTY
                .put("year", year.year())
                .put("wanted_tonnes", year.wantedTonnes())
                .put("served_tonnes", year.servedTonnes())
                .put(
                        "limits",
                        Json.items(
                                year.limits(),
                                limit -> JsonObject.EMPTY
                                        .text("name", BottleneckName.of(limit.elements(), programme.network()))
                                        .put("elements", references(limit.elements()))
                                        .put("withheld_tonnes", limit.withheldTonnes())));
    }

    private static Json references(List<? extends ElementId> elements) {
        return Json.texts(elements.stream().map(each -> each.reference()).toList());
    }
}
