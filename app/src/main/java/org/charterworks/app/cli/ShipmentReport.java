package org.charterworks.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.compute.Workspace;
import org.charterworks.network.duration.ConvolvedDurations;
import org.charterworks.network.duration.Durations;
import org.charterworks.network.duration.MonteCarlo;
import org.charterworks.network.duration.ReliabilityIndices;
import org.charterworks.network.duration.SampledDurations;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.shipment.CostSplit;
import org.charterworks.network.shipment.EarliestArrival;
import org.charterworks.network.shipment.EmissionElement;
import org.charterworks.network.shipment.Itinerary;
import org.charterworks.network.shipment.ParetoSet;
import org.charterworks.network.shipment.Procedure;
import org.charterworks.network.shipment.ShipmentCost;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.EmissionFactor;
import org.charterworks.roadmap.programme.Parameter;

/// What a shipper asked of the best route, and of the choice of routes.
///
/// @param sure           whether percentiles are wanted
/// @param deadlineHours  hours to be kept, when asked
/// @param draws          how journeys are drawn, when asked
/// @param choices        routes no other beats, when asked
/// @param arrival        the first arrival, when asked
/// @param tonnes         of the whole shipment, when named
record ShipmentReport(
        Workspace workspace,
        RouteReport routes,
        boolean sure,
        OptionalDouble deadlineHours,
        Optional<MonteCarlo> draws,
        Optional<ParetoSet> choices,
        Optional<Arrival> arrival,
        Optional<Double> tonnes,
        Itinerary itinerary) {

    static final List<Double> PERCENTILES = List.of(0.5, 0.8, 0.9, 0.95);
    static final int BINS = 24;

    private static final String RELIABILITY_RATIO = "reliability_ratio";
    private static final String CO2_PRICE = "co2_price_usd_per_tonne";
    private static final String DISCOUNT_RATE = "discount_rate";

    /// A first arrival.
    ///
    /// @param ready when goods are there to be taken
    record Arrival(Instant ready, Optional<EarliestArrival.Timed> timed) {}

    Route best() {
        return routes.best().route();
    }

    ConvolvedDurations hours() {
        return workspace.shipments().hours(routes.question(), best());
    }

    Optional<SampledDurations> drawn() {
        return draws.map(each -> workspace.shipments().drawn(routes.question(), best(), each));
    }

    double necessaryHours() {
        return workspace.shipments().necessaryHours(routes.question(), best());
    }

    List<String> gaps() {
        return workspace.shipments().spread(routes.question()).gaps(best());
    }

    /// What the shipment costs its owner at low, central and high value of time; empty without commodity or
    /// tonnes, and where the programme states no price for a part.
    List<ShipmentCost> costs() {
        var cargo = routes.cargo();
        if (cargo == null || tonnes.isEmpty() || !missingPrices().isEmpty()) {
            return List.of();
        }
        var hour = cargo.valueOfTime();
        return List.of(cost(hour.low()), cost(hour.central()), cost(hour.high()));
    }

    private boolean isCostAsked() {
        return routes.cargo() != null && tonnes.isPresent();
    }

    /// Parameters that the cost of the shipment asks for and the programme does not state.
    List<String> missingPrices() {
        return !isCostAsked()
                ? List.of()
                : Stream.of(RELIABILITY_RATIO, CO2_PRICE)
                        .filter(id -> parameter(id).isEmpty())
                        .toList();
    }

    private ShipmentCost cost(double usdPerTonneHour) {
        double mass = tonnes.orElse(1.0);
        return ShipmentCost.of(
                best().costUsdPerTonne() * mass,
                mass,
                best().hours(),
                hours().sd(),
                best().co2KgPerTonne() * mass,
                new ShipmentCost.Weights(
                        usdPerTonneHour,
                        parameter(RELIABILITY_RATIO).orElseThrow(),
                        parameter(CO2_PRICE).orElseThrow()));
    }

    /// The least an hour can be worth to the owner of a tonne, the capital bound in it, USD/(t·h); empty where the
    /// programme states no value of the cargo or no rate.
    Optional<Double> capitalHour() {
        return Optional.ofNullable(routes.cargo())
                .flatMap(Commodity::usdPerTonne)
                .flatMap(worth -> parameter(DISCOUNT_RATE).map(rate -> ShipmentCost.capitalValueOfTime(worth, rate)));
    }

    private Optional<Double> parameter(String id) {
        return Optional.ofNullable(workspace.programme().parameters().get(id))
                .map(Parameter::value)
                .map(value -> value.central());
    }

    JsonObject json() {
        JsonObject object = JsonObject.EMPTY
                .put("cost_split", split(CostSplit.of(best())))
                .put("co2", co2())
                .put("itinerary", Json.items(itinerary.steps(), ShipmentReport::step));
        if (tonnes.isPresent()) {
            object = object.put("tonnes", tonnes.get())
                    .put("cost_usd", best().costUsdPerTonne() * tonnes.get())
                    .put("co2_kg", best().co2KgPerTonne() * tonnes.get())
                    .put("generalised_cost", Json.items(costs(), ShipmentReport::cost))
                    .put("capital_usd_per_tonne_hour", capitalHour())
                    .put("missing_parameters", Json.texts(missingPrices()));
        }
        if (sure) {
            object = object.put("hours", hours(hours()));
        }
        Optional<SampledDurations> sampled = drawn();
        if (sampled.isPresent()) {
            object = object.put("drawn", drawn(sampled.get()));
        }
        if (choices.isPresent()) {
            object = object.put("capped", choices.get().capped())
                    .put("pareto", Json.items(choices.get().choices(), this::choice));
        }
        return arrival.isPresent() ? object.put("arrival", arrival(arrival.get())) : object;
    }

    private JsonObject hours(Durations durations) {
        JsonObject object = JsonObject.EMPTY.put("mean", durations.mean()).put("sd", durations.sd());
        for (double p : PERCENTILES) {
            object = object.put("p" + Math.round(100 * p), durations.quantile(p));
        }
        object = object.put("necessary", necessaryHours());
        Optional<ReliabilityIndices> indices = ReliabilityIndices.of(durations, necessaryHours());
        if (indices.isPresent()) {
            object = object.put("travel_time_index", indices.get().travelTimeIndex())
                    .put("planning_time_index", indices.get().planningTimeIndex())
                    .put("buffer_index", indices.get().bufferIndex())
                    .put("buffer_index_median", indices.get().bufferIndexMedian());
        }
        if (deadlineHours.isPresent()) {
            double deadline = deadlineHours.getAsDouble();
            object = object.put("deadline_hours", deadline)
                    .put("probability_within_deadline", durations.probabilityWithin(deadline));
        }
        return object.put("histogram", Json.items(durations.histogram(BINS), ShipmentReport::bin))
                .put("gaps", Json.texts(gaps()))
                .put("figures", Json.items(workspace.shipments().figures(routes.question(), 1, best()), Figures::json));
    }

    private JsonObject drawn(SampledDurations sampled) {
        JsonObject object = JsonObject.EMPTY
                .put("samples", sampled.samples())
                .put("seed", sampled.seed())
                .put("correlation", draws.map(MonteCarlo::correlation).orElse(0.0))
                .put("mean", sampled.mean())
                .put("mean_error", sampled.meanError())
                .put("sd", sampled.sd());
        for (double p : PERCENTILES) {
            String code = "p" + Math.round(100 * p);
            object = object.put(code, sampled.quantile(p)).put(code + "_error", sampled.quantileError(p));
        }
        if (deadlineHours.isPresent()) {
            double deadline = deadlineHours.getAsDouble();
            object = object.put("probability_within_deadline", sampled.probabilityWithin(deadline))
                    .put("probability_error", sampled.probabilityError(deadline));
        }
        return object;
    }

    private static JsonObject bin(Durations.Bin bin) {
        return JsonObject.EMPTY
                .put("from", bin.fromHours())
                .put("to", bin.toHours())
                .put("share", bin.share());
    }

    private static JsonObject split(CostSplit split) {
        JsonObject object = JsonObject.EMPTY;
        for (CostSplit.Part part : split.parts()) {
            JsonObject one = JsonObject.EMPTY.put("charges", part.charges()).put("unstated", part.unstated());
            object = object.put(
                    part.purpose().code(), part.isUnknown() ? one : one.put("usd_per_tonne", part.usdPerTonne()));
        }
        return object;
    }

    private JsonObject co2() {
        List<EmissionElement> elements = EmissionElement.of(
                best(), workspace.routes().graph(routes.question()).network());
        return JsonObject.EMPTY
                .put("kg_per_tonne", best().co2KgPerTonne())
                .put("grams_per_tonne_km", EmissionElement.averageGramsPerTonneKm(elements))
                .put("share_from_table", EmissionElement.shareFromTable(elements))
                .put("elements", Json.items(elements, ShipmentReport::element))
                .put("table", Json.items(workspace.shipments().shipping().factors(), ShipmentReport::factor));
    }

    private static JsonObject element(EmissionElement element) {
        return JsonObject.EMPTY
                .text("element", element.element().reference())
                .put("activity_km", element.activityKm())
                .put("factor", element.factor())
                .put("kg_per_tonne", element.kgPerTonne())
                .text("grade", element.grade().code());
    }

    private static JsonObject factor(EmissionFactor factor) {
        return JsonObject.EMPTY
                .text("layer", factor.layer().code())
                .put("grams_per_tonne_km", factor.gramsPerTonneKm().central())
                .text("scope", factor.scope())
                .text("version", factor.version())
                .put("sources", Json.texts(factor.gramsPerTonneKm().sources()))
                .text("grade", factor.gramsPerTonneKm().grade().code());
    }

    private static JsonObject cost(ShipmentCost cost) {
        return JsonObject.EMPTY
                .put("money_usd", cost.money())
                .put("time_usd", cost.time())
                .put("reliability_usd", cost.reliability())
                .put("co2_usd", cost.co2())
                .put("total_usd", cost.total());
    }

    private static JsonObject step(Itinerary.Step step) {
        return JsonObject.EMPTY
                .text("operation", step.operation().code())
                .text("at", step.at())
                .text("element", step.leg().element().reference())
                .put("hours", step.hours())
                .put("crossing", step.crossing())
                .put("documents", Json.items(step.documents(), ShipmentReport::document));
    }

    private static JsonObject document(Procedure procedure) {
        return JsonObject.EMPTY
                .text("document", procedure.document())
                .put("sources", Json.texts(procedure.sources()))
                .text("grade", procedure.grade().code());
    }

    private JsonObject choice(ParetoSet.Choice choice) {
        return JsonObject.EMPTY
                .put("hours", choice.route().hours())
                .put("sd_hours", choice.sdHours())
                .put("p90_hours", p90(choice))
                .put("cost_usd_per_tonne", choice.route().costUsdPerTonne())
                .put("co2_kg_per_tonne", choice.route().co2KgPerTonne())
                .put("distance_km", choice.route().distanceKm())
                .put(
                        "reasons",
                        Json.texts(choice.reasons().stream()
                                .map(ParetoSet.Reason::code)
                                .toList()))
                .put(
                        "links",
                        Json.texts(choice.route().moves().stream()
                                .map(move -> move.element().value())
                                .toList()));
    }

    double p90(ParetoSet.Choice choice) {
        return workspace.shipments().hours(routes.question(), choice.route()).quantile(0.9);
    }

    private static JsonObject arrival(Arrival arrival) {
        JsonObject object = JsonObject.EMPTY.text("ready", arrival.ready());
        if (arrival.timed().isEmpty()) {
            return object.text("no_answer", "no departure is left that leads there");
        }
        EarliestArrival.Timed timed = arrival.timed().get();
        List<Leg> legs = timed.route().legs();
        return object.text("arrives", timed.arrives())
                .put(
                        "legs",
                        Json.items(
                                java.util.stream.IntStream.range(0, legs.size())
                                        .boxed()
                                        .toList(),
                                i -> JsonObject.EMPTY
                                        .text("element", legs.get(i).element().reference())
                                        .text("begins", timed.begins().get(i))
                                        .put("hours", timed.hours(i))));
    }
}
