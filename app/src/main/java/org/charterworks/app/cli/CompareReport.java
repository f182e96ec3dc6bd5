package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.schedule.Scenario;

/// Routes between the same places under two states of the network.
record CompareReport(
        Network network,
        Scenario scenario,
        LocalDate on,
        Scenario againstScenario,
        LocalDate againstOn,
        String dateRule,
        List<Pair> pairs) {

    /// A pair of places in both states.
    record Pair(Side one, Side other) {

        /// Places that only the other state's route passes.
        List<NodeId> newPlaces() {
            List<NodeId> known = one.route().map(Route::nodes).orElse(List.of());
            return other.route().map(Route::nodes).orElse(List.of()).stream()
                    .filter(node -> !known.contains(node))
                    .toList();
        }
    }

    /// The best route in one state, or why there is none.
    record Side(RouteQuestion question, Optional<Route> route, String reason) {

        private Json json() {
            JsonObject object = JsonObject.EMPTY;
            return route.<Json>map(found -> object.put("hours", found.hours())
                            .put("standing_share", found.standingShare())
                            .put("distance_km", found.distanceKm())
                            .put("cost_usd_per_tonne", found.costUsdPerTonne())
                            .put("co2_kg_per_tonne", found.co2KgPerTonne())
                            .text("grade", found.grade().code())
                            .put("links", Json.texts(found.links())))
                    .orElseGet(() -> object.text("no_route", reason));
        }
    }

    CompareReport {
        pairs = List.copyOf(pairs);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", on)
                .text("date_rule", dateRule)
                .text("scenario", scenario.id())
                .text("against", againstOn)
                .text("against_scenario", againstScenario.id())
                .put("pairs", Json.items(pairs, CompareReport::pair));
    }

    private static JsonObject pair(Pair pair) {
        JsonObject object = JsonObject.EMPTY
                .text("from", pair.one().question().query().from())
                .text("to", pair.one().question().query().to())
                .put("route", pair.one().json())
                .put("against_route", pair.other().json());
        if (pair.one().route().isEmpty() || pair.other().route().isEmpty()) {
            return object;
        }
        Route one = pair.one().route().get();
        Route other = pair.other().route().get();
        return object.put(
                "difference",
                JsonObject.EMPTY
                        .put("hours", other.hours() - one.hours())
                        .put("distance_km", other.distanceKm() - one.distanceKm())
                        .put("cost_usd_per_tonne", other.costUsdPerTonne() - one.costUsdPerTonne())
                        .put("co2_kg_per_tonne", other.co2KgPerTonne() - one.co2KgPerTonne()));
    }
}
