package org.charterworks.app.cli;

import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.model.Network;
import org.charterworks.roadmap.traffic.CorridorChoice;
import org.charterworks.roadmap.traffic.DemandChoice;
import org.charterworks.roadmap.traffic.RouteShare;

/// How cargo divides itself between corridors.
record ChoiceReport(CorridorChoice choice, Network network) {
    private static final String NO_RULE =
            "no kind of cargo states how it chooses: give network/choices.csv a row, or assume --theta";

    JsonObject json() {
        return switch (choice) {
            case CorridorChoice.NoRule _ ->
                JsonObject.EMPTY.text("status", "no_rule").text("advice", NO_RULE);
            case CorridorChoice.DoesNotFit(var overfull) ->
                JsonObject.EMPTY
                        .text("status", "does_not_fit")
                        .put(
                                "overfull",
                                Json.items(
                                        overfull.entrySet(),
                                        each -> JsonObject.EMPTY
                                                .text("element", each.getKey().reference())
                                                .put("tonnes_beyond_capacity", each.getValue())));
            case CorridorChoice.Divided divided -> divided(divided);
        };
    }

    private static JsonObject divided(CorridorChoice.Divided divided) {
        return JsonObject.EMPTY
                .text("status", divided.isConverged() ? "converged" : "iteration_limit")
                .put("iterations", divided.iterations())
                .put("gap", divided.gap())
                .put(
                        "prices",
                        Json.items(
                                divided.prices().entrySet(),
                                each -> JsonObject.EMPTY
                                        .text("element", each.getKey().reference())
                                        .put("usd_per_tonne", each.getValue())))
                .put("demands", Json.items(divided.demands(), ChoiceReport::demand))
                .put("left_out", Json.texts(divided.silent()));
    }

    private static JsonObject demand(DemandChoice each) {
        return JsonObject.EMPTY
                .text("demand", each.demand())
                .put("tonnes", each.tonnesPerYear())
                .put("theta_per_usd", each.rule().sensitivity().theta())
                .put("nest_scale", each.rule().sensitivity().nestScale())
                .put("captive_share", each.rule().captiveShare())
                .put("logsum_usd_per_tonne", each.logsumUsdPerTonne())
                .put("routes", Json.items(each.routes(), ChoiceReport::route))
                .put("next_best_tonnes", each.nextBestTonnes())
                .put("next_best_usd_per_tonne", each.nextBestUsdPerTonne());
    }

    private static JsonObject route(RouteShare share) {
        return JsonObject.EMPTY
                .put("corridor", Json.texts(share.corridor()))
                .put("links", Json.texts(share.route().links()))
                .put("cost_usd_per_tonne", share.costUsdPerTonne())
                .put("price_usd_per_tonne", share.priceUsdPerTonne())
                .put("free_share", share.freeShare())
                .put("tonnes", share.tonnesPerYear())
                .put("own_elasticity", share.ownElasticity())
                .put("path_size", share.pathSize())
                .text("grade", share.grade().code());
    }

    void print(Page page) {
        page.heading("How cargo divides itself between corridors (logit with capacity prices, central inputs)");
        switch (choice) {
            case CorridorChoice.NoRule _ -> page.text("Not computed: " + NO_RULE + ".");
            case CorridorChoice.DoesNotFit(var overfull) -> {
                page.text("It does not fit: cargo that has no other way is more than these hold.");
                overfull.forEach((element, tonnes) -> page.text(
                        FlowsText.name(element, network) + ": " + Numbers.of(tonnes / 1e3) + " thousand t too much"));
            }
            case CorridorChoice.Divided divided -> print(divided, page);
        }
        page.text("Method: docs/methods/corridor-choice.md");
    }

    private void print(CorridorChoice.Divided divided, Page page) {
        Table table = new Table()
                .text("demand")
                .text("over")
                .numbers("thousand t")
                .numbers("%")
                .numbers("USD/t")
                .numbers("+ price")
                .numbers("elasticity")
                .words("");
        for (DemandChoice each : divided.demands()) {
            double all = Math.max(1e-9, each.tonnesPerYear());
            for (RouteShare share : each.routes()) {
                table.row(
                        each.demand().value(),
                        FlowsText.over(share.route(), network),
                        Numbers.of(share.tonnesPerYear() / 1e3),
                        Numbers.fixed(100 * share.tonnesPerYear() / all, 0),
                        Numbers.of(share.costUsdPerTonne()),
                        Numbers.of(share.priceUsdPerTonne()),
                        Numbers.difference(share.ownElasticity(), 2),
                        Figures.mark(share.grade()));
            }
            table.row(
                    each.demand().value(),
                    "next best means",
                    Numbers.of(each.nextBestTonnes() / 1e3),
                    Numbers.fixed(100 * each.nextBestTonnes() / all, 0),
                    Numbers.of(each.nextBestUsdPerTonne()),
                    "",
                    "",
                    "");
        }
        page.table(table);
        divided.prices()
                .forEach((element, usd) -> page.text(
                        "Full: " + FlowsText.name(element, network) + ", price " + Numbers.of(usd) + " USD/t"));
        if (!divided.silent().isEmpty()) {
            page.text(
                    divided.silent().size() + " demand rows are left out: their cargo does not state how it chooses.");
        }
    }
}
