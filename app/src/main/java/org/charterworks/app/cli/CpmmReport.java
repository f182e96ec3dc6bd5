package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Numbers;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.network.path.Route;
import org.charterworks.network.shipment.CorridorIndicators;
import org.charterworks.network.shipment.CorridorIndicators.Averaging;
import org.charterworks.network.shipment.CorridorIndicators.Indicator;
import org.charterworks.network.shipment.Trip;

/// The indicators of the CAREC corridor monitoring: of the best route as one shipment of the model, and of the trips
/// that the programme states, under every averaging rule by name.
///
/// @param tonnes of the modelled shipment
record CpmmReport(Route route, double tonnes, List<Trip> observed) {
    /// The load that the monitoring counts in.
    static final double USUAL_TONNES = 20;

    CpmmReport {
        observed = List.copyOf(observed);
    }

    private CorridorIndicators model() {
        return CorridorIndicators.ofModel(Trip.of(route, tonnes));
    }

    private SortedMap<String, List<Trip>> byCorridor() {
        SortedMap<String, List<Trip>> trips = new TreeMap<>();
        observed.forEach(trip ->
                trips.computeIfAbsent(trip.corridor(), _ -> new ArrayList<>()).add(trip));
        return trips;
    }

    JsonObject json() {
        List<JsonObject> stated = new ArrayList<>();
        byCorridor()
                .forEach((corridor, trips) -> Arrays.stream(Averaging.values())
                        .forEach(rule -> CorridorIndicators.of(trips, rule)
                                .ifPresent(found -> stated.add(JsonObject.EMPTY
                                        .text("corridor", corridor)
                                        .text("averaging", code(rule))
                                        .with(indicators(found))))));
        return JsonObject.EMPTY
                .put(
                        "model",
                        JsonObject.EMPTY
                                .text("averaging", "none: one modelled shipment, no sample")
                                .put("tonnes", tonnes)
                                .with(indicators(model())))
                .put("observed", new Json.Items(List.copyOf(stated)));
    }

    private static JsonObject indicators(CorridorIndicators found) {
        return JsonObject.EMPTY
                .put("trips", found.trips())
                .put("tfi1_hours_per_crossing", indicator(found.tfi1()))
                .put("tfi2_usd_per_crossing", indicator(found.tfi2()))
                .put("tfi3_usd_per_500_km_and_20_t", indicator(found.tfi3()))
                .put("tfi4_swod_km_per_hour", indicator(found.swod()))
                .put("tfi4_swd_km_per_hour", indicator(found.swd()));
    }

    private static JsonObject indicator(Indicator each) {
        JsonObject object = JsonObject.EMPTY.put("n", each.n());
        return (each.mean().isPresent() ? object.put("mean", each.mean().getAsDouble()) : object.text("mean", null))
                .put("median", each.median())
                .put("cv", each.cv())
                .put("error_95", each.error());
    }

    void print(Page page) {
        Table table = new Table()
                .text("shipments")
                .words("averaging")
                .numbers("TFI1 h")
                .numbers("TFI2 USD")
                .numbers("TFI3 USD")
                .numbers("SWOD km/h")
                .numbers("SWD km/h");
        row(table, "the route, one shipment of " + Numbers.of(tonnes) + " t (model)", "none", model());
        byCorridor()
                .forEach((corridor, trips) -> Arrays.stream(Averaging.values())
                        .forEach(rule -> CorridorIndicators.of(trips, rule)
                                .ifPresent(found -> row(
                                        table,
                                        corridor + ", " + trips.size() + " trips",
                                        code(rule).replace('_', ' '),
                                        found))));
        page.heading(
                        "CAREC corridor indicators: TFI1 hours and TFI2 money at a crossing, TFI3 money for 500 km and 20 t")
                .table(table);
        page.text(
                observed.isEmpty()
                        ? "The programme states no observed trips (network/trips.csv), so there is nothing to average."
                        : "A mean over fewer than " + CorridorIndicators.LEAST_OBSERVATIONS
                                + " observations is withheld (–).");
        page.text("Method: docs/methods/corridor-indicators.md");
    }

    private static void row(Table table, String what, String rule, CorridorIndicators found) {
        table.row(
                what,
                rule,
                mean(found.tfi1()),
                mean(found.tfi2()),
                mean(found.tfi3()),
                mean(found.swod()),
                mean(found.swd()));
    }

    private static String mean(Indicator each) {
        return each.mean().isPresent() ? Numbers.of(each.mean().getAsDouble()) : "–";
    }

    private static String code(Averaging rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }
}
