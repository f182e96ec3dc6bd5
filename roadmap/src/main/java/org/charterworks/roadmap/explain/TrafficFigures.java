package org.charterworks.roadmap.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.network.flow.UnservedReason;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Runs;
import org.charterworks.roadmap.snapshot.EffectInForce;
import org.charterworks.roadmap.traffic.Bottleneck;
import org.charterworks.roadmap.traffic.CommodityTonnes;
import org.charterworks.roadmap.traffic.CorridorTonnes;
import org.charterworks.roadmap.traffic.DemandTonnes;
import org.charterworks.roadmap.traffic.LossLine;
import org.charterworks.roadmap.traffic.RouteTonnes;
import org.charterworks.roadmap.traffic.Traffic;
import org.charterworks.roadmap.traffic.TrafficQuestion;

/// What a network carries, and what holds it back, as figures. All rest on the same inputs, because cargo
/// that
/// shares the room shares what decides it.
public final class TrafficFigures {
    private static final String ONE_OF_SEVERAL =
            "one of several flows of the same cost: only the sum over the routes" + " of a demand is a result";
    private static final String ONCE_IN_EACH =
            "cargo counts once in every country it passes; countries are not to be added up";
    private static final String ONE_SIDED =
            "a dual, good for the next tonne only and one-sided; a tenth more room is the figure to rely on";
    private static final String GAVE_WAY = "may be below 0 where dear cargo gave way to cheap";
    private static final String ALONE = "had these elements no limit and nothing else changed";

    private final Traffic traffic;
    private final InputTrail trail;

    TrafficFigures(Traffic traffic, Appraisal appraisal) {
        this.traffic = traffic;
        this.trail = trail(traffic, appraisal);
    }

    private static InputTrail trail(Traffic traffic, Appraisal appraisal) {
        TrafficQuestion question = traffic.question();
        InputTrail trail = new InputTrail(appraisal.programme());
        for (EffectInForce effect : traffic.snapshot().effects()) {
            trail.effect(effect.effect(), appraisal.schedule(question.scenario()));
        }
        List<DemandTonnes> demands = traffic.demands();
        demands.forEach(
                each -> trail.demand(each.demand().id(), question.demandOn().getYear()));
        trail.demandFactors(question.scenario(), question.demandOn());
        trail.commodities(demands.stream().map(each -> each.demand().id()).toList());
        demands.stream()
                .filter(each -> each.reason() == UnservedReason.CAPACITY)
                .forEach(each -> trail.nextBest(
                        each.demand().id(), estimate -> appraisal.nextBest(traffic.snapshot(), each, estimate)));
        traffic.elements().stream()
                .filter(each -> each.isBinding())
                .forEach(each ->
                        trail.capacity(each.element(), traffic.snapshot().network()));
        return trail;
    }

    /// The whole: tonnes carried and left, cost.
    public List<Figure> totals() {
        return List.of(served(), unserved(), cost());
    }

    public Figure served() {
        return figure(
                "traffic", Map.of("measure", "served"), "carried by the network", "t/year", traffic.servedTonnes(), "");
    }

    public Figure unserved() {
        return figure(
                "traffic", Map.of("measure", "unserved"), "finds no room", "t/year", traffic.unservedTonnes(), "");
    }

    public Figure cost() {
        return figure(
                "traffic",
                Map.of("measure", "cost"),
                "generalised cost, cargo without room by the next best means included",
                "USD/year",
                traffic.costUsd(),
                "");
    }

    /// Tonnes of a demand row that are carried.
    public Figure served(DemandTonnes line) {
        return figure(
                "traffic",
                Map.of("measure", "served", "demand", line.demand().id().value()),
                line.demand().id() + ": carried",
                "t/year",
                line.served(),
                "");
    }

    /// Tonnes of a demand row that find no room.
    public Figure unserved(DemandTonnes line) {
        return figure(
                "traffic",
                Map.of("measure", "unserved", "demand", line.demand().id().value()),
                line.demand().id() + ": finds no room",
                "t/year",
                line.unserved(),
                "");
    }

    public Figure tonnes(RouteTonnes route) {
        return figure(
                "traffic",
                Map.of("measure", "tonnes", "demand", route.demand().value(), "route", Integer.toString(route.rank())),
                route.demand() + ": by its route " + route.rank() + " over "
                        + route.nodes().stream().map(Object::toString).collect(Collectors.joining(" – ")),
                "t/year",
                route.tonnes(),
                route.oneOfSeveral() ? ONE_OF_SEVERAL : "");
    }

    /// Tonnes of a corridor.
    public Figure tonnes(CorridorTonnes corridor) {
        return figure(
                "traffic",
                Map.of("measure", "tonnes", "corridor", corridor.code()),
                "through " + String.join(", ", corridor.countries()),
                "t/year",
                corridor.tonnes(),
                corridor.oneOfSeveral() ? ONE_OF_SEVERAL : "");
    }

    public Figure tonnes(String country, Runs tonnes) {
        return figure(
                "traffic",
                Map.of("measure", "tonnes", "country", country),
                "touches " + country,
                "t/year",
                tonnes,
                ONCE_IN_EACH);
    }

    /// Tonnes of a kind of cargo, and its TEU where it travels in containers.
    public List<Figure> of(String commodity, CommodityTonnes line) {
        List<Figure> both = new ArrayList<>(List.of(figure(
                "traffic",
                Map.of("measure", "served", "commodity", commodity),
                commodity + ": carried",
                "t/year",
                line.served(),
                "")));
        line.teu()
                .ifPresent(teu -> both.add(figure(
                        "traffic",
                        Map.of("measure", "teu", "commodity", commodity),
                        commodity + ": carried",
                        "TEU/year",
                        teu,
                        "tonnes over the load of a twenty-foot unit (parameter " + Traffic.TONNES_PER_TEU + ")")));
        return both;
    }

    /// A bottleneck: carried, room, withheld in tonnes and money, what a tenth more room brings, the dual.
    public List<Figure> of(Bottleneck bottleneck) {
        return List.of(
                about(bottleneck, "withheld", "withholds", "t/year", bottleneck.withheldTonnes(), ALONE),
                about(bottleneck, "withheld-money", "costs", "USD/year", bottleneck.withheldUsd(), ALONE),
                about(bottleneck, "tonnes", "carries", "t/year", bottleneck.tonnes(), ""),
                about(bottleneck, "room", "has room for", "t/year", bottleneck.capacity(), ""),
                about(
                        bottleneck,
                        "ten-percent",
                        "worth of a tonne of room, if it had a tenth more",
                        "USD/t",
                        bottleneck.tenPercent().usdPerTonne(),
                        ""),
                about(
                        bottleneck,
                        "ten-percent-tonnes",
                        "carried besides, if it had a tenth more room",
                        "t/year",
                        bottleneck.tenPercent().tonnes(),
                        ""),
                about(bottleneck, "dual", "worth of the next tonne of room", "USD/t", bottleneck.dualUsd(), ONE_SIDED));
    }

    /// What a loss does: tonnes without room, and apart from them what the rest pays more.
    public List<Figure> of(LossLine line) {
        return List.of(
                lost(line, "unserved", "tonnes without room besides", "t/year", line.unserved(), ""),
                lost(
                        line,
                        "extra-cost",
                        "what cargo that still moves pays more",
                        "USD/year",
                        line.extraUsd(),
                        GAVE_WAY));
    }

    private Figure lost(LossLine line, String measure, String says, String unit, Runs runs, String note) {
        return figure(
                "loss",
                "resilience",
                Map.of("measure", measure, "event", line.event().id()),
                "without " + line.event().id() + ": " + says,
                unit,
                runs,
                note);
    }

    /// Every figure of the traffic.
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>(totals());
        for (DemandTonnes line : traffic.demands()) {
            all.add(served(line));
            all.add(unserved(line));
        }
        traffic.routes().forEach(route -> all.add(tonnes(route)));
        CorridorTonnes.of(traffic).forEach(corridor -> all.add(tonnes(corridor)));
        traffic.countries().forEach((country, tonnes) -> all.add(tonnes(country, tonnes)));
        traffic.commodities().forEach((commodity, line) -> all.addAll(of(commodity.value(), line)));
        return all;
    }

    private Figure about(Bottleneck bottleneck, String measure, String says, String unit, Runs runs, String note) {
        String names =
                bottleneck.elements().stream().map(each -> each.reference()).collect(Collectors.joining(", "));
        return figure(
                "bottleneck",
                Map.of("measure", measure, "element", bottleneck.first().reference()),
                names + ": " + says,
                unit,
                runs,
                note);
    }

    private Figure figure(String kind, Map<String, String> subject, String label, String unit, Runs runs, String note) {
        return figure(kind, kind, subject, label, unit, runs, note);
    }

    private Figure figure(
            String kind,
            String method,
            Map<String, String> subject,
            String label,
            String unit,
            Runs runs,
            String note) {
        TrafficQuestion question = traffic.question();
        SortedMap<String, String> arguments = new TreeMap<>(subject);
        arguments.put("scenario", question.scenario().id().value());
        arguments.put("on", question.on().toString());
        arguments.put("demand-on", question.demandOn().toString());
        return Figure.spanning(
                new FigureId(kind, arguments), label, unit, runs, trail.grade(), method, trail.inputs(), note);
    }
}
