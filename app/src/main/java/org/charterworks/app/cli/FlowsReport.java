package org.charterworks.app.cli;

import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.roadmap.explain.TrafficFigures;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.traffic.CorridorTonnes;
import org.charterworks.roadmap.traffic.DemandTonnes;
import org.charterworks.roadmap.traffic.ElementTonnes;
import org.charterworks.roadmap.traffic.RouteTonnes;
import org.charterworks.roadmap.traffic.Traffic;

/// What a network carries, with its figures.
record FlowsReport(Traffic traffic, TrafficFigures figures, String dateRule) {

    JsonObject json() {
        return question(traffic, dateRule)
                .put("totals", Json.items(figures.totals(), Figures::json))
                .put("demands", Json.items(traffic.demands(), this::demand))
                .put("routes", Json.items(traffic.routes(), this::route))
                .put("corridors", Json.items(CorridorTonnes.of(traffic), this::corridor))
                .put(
                        "countries",
                        Json.items(
                                traffic.countries().entrySet(),
                                each -> JsonObject.EMPTY
                                        .text("country", each.getKey())
                                        .put("share_of_served", share(each.getValue()))
                                        .put("tonnes", Figures.json(figures.tonnes(each.getKey(), each.getValue())))))
                .put(
                        "commodities",
                        Json.items(
                                traffic.commodities().entrySet(),
                                each -> JsonObject.EMPTY
                                        .text("commodity", each.getKey())
                                        .put(
                                                "wanted_tonnes",
                                                runs(each.getValue().wanted()))
                                        .put(
                                                "share_of_served",
                                                share(each.getValue().served()))
                                        .put(
                                                "figures",
                                                Json.items(
                                                        figures.of(each.getKey().value(), each.getValue()),
                                                        Figures::json))))
                .put("elements", Json.items(traffic.elements(), FlowsReport::element));
    }

    /// What every answer about traffic says of its question and its solution.
    static JsonObject question(Traffic traffic, String dateRule) {
        return JsonObject.EMPTY
                .text("on", traffic.question().on())
                .text("date_rule", dateRule)
                .text("demand_on", traffic.question().demandOn())
                .text("scenario", traffic.question().scenario().id())
                .text("status", traffic.status().code())
                .put("relative_gap", traffic.relativeGap())
                .put("iterations", traffic.iterations())
                .text(
                        "not_unique",
                        "routes and loads of demands marked one_of_several are one of several flows of the"
                                + " same cost; totals, cost and worth of room are results");
    }

    private JsonObject demand(DemandTonnes line) {
        return JsonObject.EMPTY
                .text("demand", line.demand().id())
                .text("from", line.demand().origin())
                .text("to", line.demand().destination())
                .text("commodity", line.demand().commodity())
                .put("wanted_tonnes", runs(line.wanted()))
                .put("served", Figures.json(figures.served(line)))
                .put("unserved", Figures.json(figures.unserved(line)))
                .text("unserved_reason", line.reason().code())
                .put("next_tonne_usd", line.nextTonneUsd())
                .put("teu", teu(line));
    }

    private Json teu(DemandTonnes line) {
        return traffic.containers(line.demand().commodity(), line.served())
                .<Json>map(FlowsReport::runs)
                .orElseGet(Json.Nothing::new);
    }

    private JsonObject route(RouteTonnes route) {
        return JsonObject.EMPTY
                .text("demand", route.demand())
                .put("rank", route.rank())
                .put("nodes", Json.texts(route.nodes()))
                .put("links", Json.texts(route.route().links()))
                .put("tonnes", Figures.json(figures.tonnes(route)))
                .put("one_of_several", route.oneOfSeveral());
    }

    private JsonObject corridor(CorridorTonnes corridor) {
        return JsonObject.EMPTY
                .put("countries", Json.texts(corridor.countries()))
                .put("share_of_served", share(corridor.tonnes()))
                .put("tonnes", Figures.json(figures.tonnes(corridor)))
                .put("one_of_several", corridor.oneOfSeveral());
    }

    private static JsonObject element(ElementTonnes element) {
        return JsonObject.EMPTY
                .text("element", element.element().reference())
                .put("tonnes", runs(element.tonnes()))
                .put(
                        "capacity_tonnes",
                        element.capacity().<Json>map(FlowsReport::runs).orElseGet(Json.Nothing::new))
                .put("use", element.use())
                .put("dual_usd_per_tonne", runs(element.dualUsd()))
                .text("dual", "one-sided")
                .put("binding", element.isBinding());
    }

    private double share(Runs tonnes) {
        double all = traffic.servedTonnes().central();
        return all > 0 ? tonnes.central() / all : 0;
    }

    /// The three runs by name, in their own order.
    static JsonObject runs(Runs runs) {
        return Figures.value(runs.low(), runs.central(), runs.high());
    }
}
