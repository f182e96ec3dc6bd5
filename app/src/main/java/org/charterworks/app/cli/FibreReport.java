package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.fibre.Independent;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Value;
import org.charterworks.roadmap.explain.fibre.Cable;
import org.charterworks.roadmap.explain.fibre.Connection;
import org.charterworks.roadmap.explain.fibre.FibreQuestion;
import org.charterworks.roadmap.explain.fibre.GroupLoss;

/// Routes of data on a day.
///
/// @param cables  empty when one pair was asked for
record FibreReport(
        FibreQuestion question,
        String dateRule,
        List<Cable> cables,
        List<Connection> connections,
        List<GroupLoss> losses) {

    /// What the answer rests on.
    static final String CAUTION =
            "Only listed cables count: that no second route is listed does not say that there is none. Inside a grid"
                    + " the lines are not listed: ways between different places are taken as apart, which nobody has"
                    + " shown.";

    FibreReport {
        cables = List.copyOf(cables);
        connections = List.copyOf(connections);
        losses = List.copyOf(losses);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .text("on", question.on())
                .text("date_rule", dateRule)
                .text("scenario", question.scenario().id())
                .text("caution", CAUTION)
                .put("cables", Json.items(cables, FibreReport::cable))
                .put("connections", Json.items(connections, FibreReport::connection))
                .put("losses", Json.items(losses, FibreReport::loss));
    }

    private static JsonObject cable(Cable cable) {
        return JsonObject.EMPTY
                .text("link", cable.link().id())
                .text("name", cable.link().name())
                .text("from", cable.link().from())
                .text("to", cable.link().to())
                .text("status", cable.link().status().code())
                .put("length_km", central(cable.link().value(Attribute.LENGTH_KM)))
                .put("capacity_gbit_per_s", central(cable.link().value(Attribute.CAPACITY_GBIT_PER_S)))
                .text("owner", cable.owner())
                .put(
                        "groups",
                        Json.items(cable.groups(), group -> Json.of(group.id().value())));
    }

    private static Optional<Double> central(Optional<Value> value) {
        return value.map(Value::central);
    }

    private static JsonObject connection(Connection connection) {
        return JsonObject.EMPTY
                .text("from", connection.from().id())
                .text("to", connection.to().id())
                .put(
                        "shortest",
                        connection.shortest().<Json>map(FibreReport::route).orElseGet(Json.Nothing::new))
                .put("independent", independent(connection.independent()))
                .put("figures", Json.items(connection.figures(), Figures::json));
    }

    private static JsonObject independent(Independent independent) {
        return switch (independent) {
            case Independent.Pair pair ->
                JsonObject.EMPTY
                        .text("status", "pair")
                        .put("proved", pair.isShortest())
                        .put("first", route(pair.first()))
                        .put("second", route(pair.second()));
            case Independent.Shared shared ->
                JsonObject.EMPTY
                        .text("status", "shared")
                        .put("proved", shared.isProved())
                        .put("shared", Json.items(shared.shared(), risk -> Json.of(risk.reference())));
            case Independent.None() -> JsonObject.EMPTY.text("status", "none");
        };
    }

    private static JsonObject route(FibreRoute route) {
        return JsonObject.EMPTY
                .put("places", Json.texts(route.places()))
                .put("links", Json.texts(route.links()))
                .put("length_km", route.km())
                .put("latency_ms", route.latencyMilliseconds())
                .put("at_least", route.isAtLeast());
    }

    private static JsonObject loss(GroupLoss loss) {
        return JsonObject.EMPTY
                .text("group", loss.group().id())
                .text("name", loss.group().name())
                .put(
                        "cut",
                        Json.items(
                                loss.cut(),
                                cut -> JsonObject.EMPTY
                                        .text("from", cut.from().id())
                                        .text("to", cut.to().id())))
                .put(
                        "longer",
                        Json.items(
                                loss.longer(),
                                longer -> JsonObject.EMPTY
                                        .text("from", longer.from().id())
                                        .text("to", longer.to().id())
                                        .put("more_km", longer.moreKm())
                                        .put("more_ms", FibreRoute.latencyMilliseconds(longer.moreKm()))));
    }
}
