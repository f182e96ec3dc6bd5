package org.charterworks.roadmap.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.network.duration.Convolution;
import org.charterworks.network.duration.ConvolvedDurations;
import org.charterworks.network.duration.MonteCarlo;
import org.charterworks.network.duration.SampledDurations;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.shipment.Aim;
import org.charterworks.network.shipment.EarliestArrival;
import org.charterworks.network.shipment.HourSpread;
import org.charterworks.network.shipment.Itinerary;
import org.charterworks.network.shipment.ParetoSearch;
import org.charterworks.network.shipment.ParetoSet;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;
import org.charterworks.roadmap.programme.Shipping;

/// What a shipper asks of the routes of one programme: how sure their hours are, which of them are worth
/// choosing between, when goods arrive.
///
/// Safe to share between threads.
public final class ShipmentAppraisal {
    /// Parameters that say what spread to assume where no source gives one.
    public static final String DWELL_CV = "dwell_cv";

    public static final String TRAVEL_CV = "travel_cv";

    private static final Map<String, Double> PERCENTILES =
            new TreeMap<>(Map.of("p50", 0.5, "p80", 0.8, "p90", 0.9, "p95", 0.95));

    private final Appraisal appraisal;
    private final RouteAppraisal routes;
    private final Map<Asked, ParetoSet> sets = new ConcurrentHashMap<>();
    private final Map<Share, Double> quantiles = new ConcurrentHashMap<>();

    public ShipmentAppraisal(Appraisal appraisal, RouteAppraisal routes) {
        this.appraisal = appraisal;
        this.routes = routes;
    }

    /// What the programme's files tell a shipper.
    public Shipping shipping() {
        return appraisal.programme().inventory().shipping();
    }

    /// How hours vary on the day of a question.
    public HourSpread spread(RouteQuestion question) {
        return routes.spread(question);
    }

    /// Door-to-door hours, stays independent of each other.
    public ConvolvedDurations hours(RouteQuestion question, Route route) {
        return Convolution.of(spread(question).parts(route));
    }

    /// The door-to-door hours that a share of shipments, 0 to 1, does not exceed, stays independent; kept.
    public double quantileHours(RouteQuestion question, Route route, double share) {
        return quantiles.computeIfAbsent(
                new Share(question, route, share), _ -> hours(question, route).quantile(share));
    }

    /// Door-to-door hours with stays of one common cause moving together.
    public SampledDurations drawn(RouteQuestion question, Route route, MonteCarlo draws) {
        return draws.of(spread(question).parts(route));
    }

    /// The technically necessary hours: moving, and each transfer at its shortest.
    public double necessaryHours(RouteQuestion question, Route route) {
        Network network = routes.graph(question).network();
        double hours = route.movingHours();
        for (Leg leg : route.legs()) {
            if (leg instanceof Leg.Stand stand && stand.process().isTransfer()) {
                hours += network.findDwell(stand.element())
                        .flatMap(dwell -> dwell.value(Attribute.DWELL_HOURS))
                        .map(Value::low)
                        .orElse(0.0);
            }
        }
        return hours;
    }

    /// The routes that no other beats in hours, money, CO2 and spread; kept.
    public ParetoSet choices(RouteQuestion question) {
        return choices(question, EnumSet.allOf(Aim.class));
    }

    /// The routes that no other beats in these aims; kept.
    public ParetoSet choices(RouteQuestion question, Set<Aim> aims) {
        return sets.computeIfAbsent(new Asked(question, Set.copyOf(aims)), _ -> {
            Graph graph = routes.graph(question);
            HourSpread spread = spread(question);
            ParetoSearch search = new ParetoSearch(graph, spread, aims, ParetoSearch.USUAL_CAP);
            return ParetoSet.of(
                    search.between(
                            graph.indexOf(question.query().from()),
                            graph.indexOf(question.query().to()),
                            Graph.layerMask(question.query().layers())),
                    spread);
        });
    }

    /// The way that arrives first for goods ready at an instant, timetables observed.
    public Optional<EarliestArrival.Timed> arrival(RouteQuestion question, Instant ready) {
        Graph graph = routes.graph(question);
        return new EarliestArrival(graph, shipping().services())
                .between(
                        graph.indexOf(question.query().from()),
                        graph.indexOf(question.query().to()),
                        Graph.layerMask(question.query().layers()),
                        ready);
    }

    /// A route as operations with the documents that sources name.
    public Itinerary itinerary(RouteQuestion question, Route route) {
        return Itinerary.of(
                route,
                routes.graph(question).network(),
                shipping().procedures(),
                question.kind().map(Set::of).orElse(Set.of()));
    }

    /// The percentiles of a route's hours as figures. Their grade is the worst of the route's and of the spread's;
    /// a spread that is assumed, or missing, is a placeholder.
    public List<Figure> figures(RouteQuestion question, int rank, Route route) {
        HourSpread spread = spread(question);
        ConvolvedDurations hours = hours(question, route);
        List<String> gaps = spread.gaps(route);
        Grade grade = gaps.isEmpty() ? route.grade() : Grade.PLACEHOLDER;
        List<Input> inputs = inputs(route, spread);
        List<Figure> figures = new ArrayList<>();
        PERCENTILES.forEach((code, probability) -> {
            SortedMap<String, String> arguments = new TreeMap<>(question.arguments(rank));
            arguments.put("measure", code);
            double value = hours.quantile(probability);
            figures.add(new Figure(
                    new FigureId("route", arguments),
                    route.from() + " to " + route.to() + ": hours that " + Math.round(100 * probability)
                            + " of 100 shipments do not exceed",
                    "h",
                    value,
                    value,
                    value,
                    grade,
                    "door-to-door",
                    inputs,
                    String.join("; ", gaps)));
        });
        return List.copyOf(figures);
    }

    private static List<Input> inputs(Route route, HourSpread spread) {
        List<Input> inputs = new ArrayList<>();
        for (Leg leg : route.legs()) {
            if (leg.hours() > 0) {
                String sources = String.join(
                        "; ", leg.sources().stream().map(SourceKey::value).toList());
                inputs.add(new Input(
                        "mean hours of " + leg.element().reference() + described(leg, spread),
                        Double.toString(leg.hours()),
                        "h",
                        sources,
                        leg.grade()));
            }
        }
        spread.assumed().dwellCv().ifPresent(cv -> inputs.add(input(DWELL_CV, cv)));
        spread.assumed().travelCv().ifPresent(cv -> inputs.add(input(TRAVEL_CV, cv)));
        return List.copyOf(inputs);
    }

    private static Input input(String parameter, Value cv) {
        String sources =
                String.join("; ", cv.sources().stream().map(SourceKey::value).toList());
        return new Input(
                "parameter " + parameter + ", spread taken where no source gives one",
                Double.toString(cv.central()),
                "ratio",
                sources,
                cv.grade());
    }

    private static String described(Leg leg, HourSpread spread) {
        return spread.network()
                .findElement(leg.element())
                .flatMap(element -> element instanceof Dwell dwell ? dwell.spread() : Optional.empty())
                .map(known -> ", spread given"
                        + (known.observations() > 0 ? " from " + known.observations() + " observations" : ""))
                .orElse(", spread not given");
    }

    private record Share(RouteQuestion question, Route route, double share) {}

    private record Asked(RouteQuestion question, Set<Aim> aims) {}
}
