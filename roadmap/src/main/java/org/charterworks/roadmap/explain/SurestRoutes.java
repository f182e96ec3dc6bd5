package org.charterworks.roadmap.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.network.duration.Convolution;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.path.Alternatives;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.network.path.Routed;
import org.charterworks.network.path.Routing;
import org.charterworks.network.shipment.Aim;
import org.charterworks.network.shipment.HourSpread;
import org.charterworks.network.shipment.ParetoSearch;
import org.charterworks.network.shipment.ParetoSet;

/// Routes by the hours that 90 of 100 shipments do not exceed. Percentiles do not add up along a route, so they are
/// computed for the routes that no other beats in mean and spread of the hours, which do.
record SurestRoutes(Graph graph, HourSpread spread) {
    private static final double SHARE = 0.9;

    /// A route with its percentile.
    private record Sure(Route route, double p90Hours) {}

    Alternatives of(RouteQuery query) {
        Routed fastest = new Routing(graph).best(query);
        if (!(fastest instanceof Routed.Found(Route only))) {
            return new Alternatives(fastest, List.of());
        }
        ParetoSet set = ParetoSet.of(
                new ParetoSearch(graph, spread, EnumSet.of(Aim.TIME, Aim.SPREAD), ParetoSearch.USUAL_CAP)
                        .between(
                                graph.indexOf(query.from()),
                                graph.indexOf(query.to()),
                                Graph.layerMask(query.layers())),
                spread);
        List<Route> choices = set.choices().isEmpty()
                ? List.of(only)
                : set.choices().stream().map(ParetoSet.Choice::route).toList();
        List<Sure> sure = choices.stream()
                .map(route ->
                        new Sure(route, Convolution.of(spread.parts(route)).quantile(SHARE)))
                .sorted(Comparator.comparingDouble(Sure::p90Hours)
                        .thenComparingDouble(each -> each.route().hours()))
                .toList();
        List<Alternatives.Alternative> others = new ArrayList<>();
        for (int i = 1; i < sure.size(); i++) {
            others.add(new Alternatives.Alternative(
                    sure.get(i).route(),
                    sure.get(i).p90Hours() / Math.max(1e-9, sure.getFirst().p90Hours()),
                    shared(sure.get(i).route(), sure.subList(0, i))));
        }
        return new Alternatives(
                new Routed.Found(sure.getFirst().route()),
                others.stream().limit(RouteAppraisal.MOST_ROUTES - 1L).toList());
    }

    /// The most kilometres that a route has in common with any of those before it.
    private static double shared(Route route, List<Sure> before) {
        double most = 0;
        for (Sure each : before) {
            Set<LinkId> links = new HashSet<>(each.route().links());
            most = Math.max(
                    most,
                    route.moves().stream()
                            .filter(move -> links.contains(move.element()))
                            .mapToDouble(Leg::distanceKm)
                            .sum());
        }
        return most;
    }
}
