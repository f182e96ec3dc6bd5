package org.charterworks.network.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.graph.LinkFigures;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Link;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;

/// Writes paths of one graph out as legs; what several paths share is written once.
final class RouteMaker {
    private final Graph graph;
    private final Map<Integer, Leg> moves = new HashMap<>();
    private final Map<Integer, List<Leg>> stands = new HashMap<>();

    RouteMaker(Graph graph) {
        this.graph = graph;
    }

    /// @param path  on the graph of this maker
    Route make(Path path) {
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < path.length(); i++) {
            legs.addAll(stands.computeIfAbsent(path.charge(i), this::stands));
            legs.add(moves.computeIfAbsent(path.movement(i), this::move));
        }
        legs.addAll(stands.computeIfAbsent(path.charge(path.length()), this::stands));
        int last = path.movement(path.length() - 1);
        return new Route(
                graph.node(graph.tail(path.movement(0))).id(),
                graph.node(graph.head(last)).id(),
                legs);
    }

    private Leg move(int movement) {
        Link link = graph.link(graph.linkOf(movement));
        LinkFigures figures = graph.figures(graph.linkOf(movement));
        return new Leg.Move(
                link.id(),
                graph.node(graph.tail(movement)).id(),
                graph.node(graph.head(movement)).id(),
                link.layer(),
                graph.gaugeOf(movement),
                figures.lengthKm(),
                figures.hours(),
                figures.costUsdPerTonne(),
                figures.co2KgPerTonne(),
                figures.grade(),
                figures.sources(),
                figures.gaps());
    }

    private List<Leg> stands(int charge) {
        return graph.dwells(charge).stream()
                .map(dwell -> (Leg) stand(dwell, graph.estimate()))
                .toList();
    }

    private static Leg.Stand stand(Dwell dwell, Estimate estimate) {
        List<String> gaps = new ArrayList<>();
        boolean isCostStated = dwell.value(Attribute.DWELL_COST_USD_PER_TONNE).isPresent();
        if (!isCostStated) {
            gaps.add(dwell.id().reference() + " dwell_cost_usd_per_tonne is unknown: counted as nothing");
        }
        TreeSet<SourceKey> sources = new TreeSet<>();
        Grade grade = Grade.HIGH;
        for (Value value : dwell.values().values()) {
            sources.addAll(value.sources());
            grade = grade.worst(value.grade());
        }
        return new Leg.Stand(
                dwell.id(),
                dwell.node(),
                dwell.process(),
                at(dwell, Attribute.DWELL_HOURS, estimate),
                at(dwell, Attribute.DWELL_COST_USD_PER_TONNE, estimate),
                isCostStated,
                at(dwell, Attribute.DWELL_CO2_KG_PER_TONNE, estimate),
                grade,
                List.copyOf(sources),
                gaps);
    }

    private static double at(Dwell dwell, Attribute attribute, Estimate estimate) {
        return dwell.value(attribute).map(value -> value.at(estimate)).orElse(0.0);
    }
}
