package org.charterworks.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.flow.ElementLoad;
import org.charterworks.network.flow.RouteFlow;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Node;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.valuation.Rerouting;

/// Why projects are worth what they are: whose cargo goes another way without them, and where the bottleneck
/// moves.
record BehindText(Programme programme, Rerouting why) {

    private static final int MOST_ROWS = 8;
    private static final double THOUSAND = 1e3;

    void print(Page page) {
        if (why.rows().isEmpty()) {
            page.blank().text("Missing from the whole, it changes no route on central inputs.");
            return;
        }
        Table table = new Table()
                .text("cargo that fares differently")
                .numbers("more with it, thousand t/yr")
                .text("with it")
                .text("without it");
        why.rows().stream()
                .limit(MOST_ROWS)
                .forEach(row -> table.row(
                        row.demand().value(),
                        Numbers.of(row.moreServedTonnes() / THOUSAND),
                        ways(row.newRoutes()),
                        ways(row.oldRoutes())));
        page.heading("Behind it, central inputs (one of possibly several flows of the same cost)")
                .table(table);
        page.text("Full with it: " + elements(why.fullWith()) + ".");
        page.text("Full without it: " + elements(why.fullWithout()) + ".");
    }

    private String ways(List<RouteFlow> routes) {
        return routes.isEmpty()
                ? "–"
                : routes.stream()
                        .limit(2)
                        .map(flow -> Numbers.of(flow.tonnesPerYear() / THOUSAND) + " over " + way(flow))
                        .collect(Collectors.joining("; "));
    }

    /// First, middle and last of the places on a route with names.
    private String way(RouteFlow flow) {
        List<String> places = flow.route().nodes().stream()
                .map(id -> programme.network().findNode(id).map(Node::name).orElse(id.value()))
                .toList();
        return places.size() < 4
                ? String.join(", ", places)
                : String.join(
                        ", ",
                        places.getFirst(),
                        places.get(places.size() / 3),
                        places.get(2 * places.size() / 3),
                        places.getLast());
    }

    private static String elements(List<ElementLoad> full) {
        return full.isEmpty()
                ? "nothing"
                : full.stream()
                        .map(ElementLoad::element)
                        .map(ElementId::reference)
                        .collect(Collectors.joining(", "));
    }

    static JsonObject json(Rerouting why) {
        return JsonObject.EMPTY
                .put("demands", Json.items(why.rows(), BehindText::json))
                .put("full_with", Json.items(why.fullWith(), BehindText::json))
                .put("full_without", Json.items(why.fullWithout(), BehindText::json));
    }

    private static JsonObject json(Rerouting.Row row) {
        return JsonObject.EMPTY
                .text("demand", row.demand())
                .put("more_served_tonnes", row.moreServedTonnes())
                .put("new_routes", Json.items(row.newRoutes(), BehindText::json))
                .put("old_routes", Json.items(row.oldRoutes(), BehindText::json));
    }

    private static JsonObject json(RouteFlow flow) {
        return JsonObject.EMPTY
                .put("tonnes", flow.tonnesPerYear())
                .put("hours", flow.path().hours())
                .put("places", Json.texts(flow.route().nodes()));
    }

    private static JsonObject json(ElementLoad load) {
        return JsonObject.EMPTY
                .text("element", load.element().reference())
                .put("tonnes", load.tonnesPerYear())
                .put("saves_usd_per_tonne", load.shadowPriceUsdPerTonne());
    }
}
