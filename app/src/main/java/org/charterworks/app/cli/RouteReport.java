package org.charterworks.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.cli.output.Figures;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.compute.AgainstPublished;
import org.charterworks.network.model.Layer;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.TimeCostDistance;
import org.charterworks.roadmap.calibration.Totals;
import org.charterworks.roadmap.explain.Narrowest;
import org.charterworks.roadmap.explain.RouteQuestion;
import org.charterworks.roadmap.programme.Commodity;
import org.charterworks.roadmap.programme.Programme;
import org.jspecify.annotations.Nullable;

/// The routes offered for a question, and what the best is held against.
///
/// @param cargo     the kind of cargo asked for, null when none was
/// @param offers    best first, never empty
/// @param published figures published for the same pair of places
record RouteReport(
        Programme programme,
        RouteQuestion question,
        String dateRule,
        @Nullable Commodity cargo,
        List<Offer> offers,
        List<AgainstPublished> published) {

    static final double HOURS_PER_DAY = 24;

    RouteReport {
        offers = List.copyOf(offers);
        published = List.copyOf(published);
    }

    Offer best() {
        return offers.getFirst();
    }

    /// Money for a 40-foot container, as far as the programme states its load.
    Optional<Double> usdPerFeu(Route route) {
        return Totals.of(route).in("USD/FEU", programme);
    }

    /// What an offer is good for beside the shortest of them.
    String says(Offer offer) {
        Offer shortest = offers.stream()
                .min(Comparator.comparingDouble(each -> each.route().distanceKm()))
                .orElse(offer);
        return offer.equals(shortest) ? "the shortest of these" : offer.besideShorter(shortest);
    }

    JsonObject json() {
        JsonObject object = JsonObject.EMPTY
                .text("from", question.query().from())
                .text("to", question.query().to())
                .text("on", question.on())
                .text("date_rule", dateRule)
                .text("scenario", question.scenario().id())
                .text("by", question.by().code())
                .put(
                        "layers",
                        Json.texts(question.query().layers().stream()
                                .map(Layer::code)
                                .toList()))
                .put("routes", Json.items(offers, this::offer))
                .put("published", Json.items(published, RouteReport::published));
        object = question.avoid().isEmpty() ? object : object.put("avoid", Json.texts(question.avoid()));
        object = question.kind().isPresent()
                ? object.text("cargo_kind", question.kind().get().code())
                : object;
        return cargo == null ? object : object.put("cargo", timeCost(cargo));
    }

    private JsonObject timeCost(Commodity carried) {
        var perHour = carried.valueOfTime();
        double hours = best().route().hours();
        return JsonObject.EMPTY
                .text("commodity", carried.id())
                .put(
                        "time_cost",
                        Figures.value(perHour.low() * hours, perHour.central() * hours, perHour.high() * hours))
                .text("unit", "USD/t")
                .text("grade", perHour.grade().code());
    }

    private JsonObject offer(Offer offer) {
        Route route = offer.route();
        TimeCostDistance profile = TimeCostDistance.of(route);
        return JsonObject.EMPTY
                .put("rank", offer.rank())
                .put("hours", route.hours())
                .put("days", route.hours() / HOURS_PER_DAY)
                .put("moving_hours", route.movingHours())
                .put("standing_hours", route.standingHours())
                .put("standing_share", route.standingShare())
                .put("distance_km", route.distanceKm())
                .put("cost_usd_per_tonne", route.costUsdPerTonne())
                .put("cost_usd_per_feu", usdPerFeu(route))
                .put("co2_kg_per_tonne", route.co2KgPerTonne())
                .put("speed_without_delay_km_per_hour", profile.speedWithoutDelayKmPerHour())
                .put("speed_with_delay_km_per_hour", profile.speedWithDelayKmPerHour())
                .text("grade", route.grade().code())
                .put("shared_km", offer.sharedKm())
                .text("says", says(offer))
                .put(
                        "narrowest",
                        offer.narrowest().<Json>map(RouteReport::narrowest).orElseGet(Json.Nothing::new))
                .put("legs", Json.items(route.legs(), RouteReport::leg))
                .put("profile", Json.items(profile.points(), RouteReport::point))
                .put("sources", Json.texts(route.sources()))
                .put("figures", Json.items(offer.figures(), Figures::json));
    }

    private static JsonObject narrowest(Narrowest narrowest) {
        return JsonObject.EMPTY
                .text("element", narrowest.element().reference())
                .put("capacity_tonnes_per_year", narrowest.capacity().central())
                .text("grade", narrowest.capacity().grade().code());
    }

    private static JsonObject leg(Leg leg) {
        JsonObject object = JsonObject.EMPTY.text("element", leg.element().reference());
        JsonObject way = switch (leg) {
            case Leg.Move move ->
                object.text("kind", "move")
                        .text("from", move.from())
                        .text("to", move.to())
                        .text("layer", move.layer().code());
            case Leg.Stand stand ->
                object.text("kind", "stand")
                        .text("node", stand.node())
                        .text("process", stand.process().code());
        };
        return way.put("distance_km", leg.distanceKm())
                .put("hours", leg.hours())
                .put("cost_usd_per_tonne", leg.costUsdPerTonne())
                .put("co2_kg_per_tonne", leg.co2KgPerTonne())
                .text("grade", leg.grade().code())
                .put("sources", Json.texts(leg.sources()))
                .put("gaps", Json.texts(leg.gaps()));
    }

    private static JsonObject point(TimeCostDistance.Point point) {
        return JsonObject.EMPTY
                .text("after", point.label())
                .put("distance_km", point.distanceKm())
                .put("hours", point.hours())
                .put("cost_usd_per_tonne", point.costUsd());
    }

    private static JsonObject published(AgainstPublished against) {
        return JsonObject.EMPTY
                .text("id", against.published().id())
                .text("metric", against.published().metric())
                .text("basis", against.published().basis())
                .text("year", against.published().year())
                .text("unit", against.published().unit())
                .put("published", against.value())
                .put("model", against.model())
                .put("difference", against.difference())
                .put("difference_share", against.share())
                .text("source", against.published().source())
                .text("grade", against.published().grade().code())
                .text("note", against.published().note());
    }
}
