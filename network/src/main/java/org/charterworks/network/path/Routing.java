package org.charterworks.network.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.NodeId;

/// Answers route queries on one graph. Not thread-safe: one per thread; the graph itself may be shared.
///
/// A route is best under the objective of its query; of equally good ones the one with fewer links, then the one
/// whose link ids come first. Method: `docs/methods/route.md`.
public final class Routing {
    private final Graph graph;
    private final PathSearch search;

    public Routing(Graph graph) {
        this.graph = graph;
        this.search = new PathSearch(graph);
    }

    /// The best route. From a place to itself it is a route without legs.
    public Routed best(RouteQuery query) {
        Optional<Routed> refused = refused(query);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (query.from().equals(query.to())) {
            return new Routed.Found(new Route(query.from(), query.to(), List.of()));
        }
        Optional<Path> path = search.best(
                Costs.of(graph, query.by()),
                graph.indexOf(query.from()),
                graph.indexOf(query.to()),
                Graph.layerMask(query.layers()));
        return path.<Routed>map(found -> new Routed.Found(found.toRoute()))
                .orElseGet(() -> new Diagnosis(graph, query).unreachable());
    }

    /// The best route and others that are meaningfully different from it and from each other, best first.
    public Alternatives alternatives(RouteQuery query, AlternativeOptions options) {
        Routed best = best(query);
        if (!(best instanceof Routed.Found) || query.from().equals(query.to())) {
            return new Alternatives(best, List.of());
        }
        return new AlternativeSearch(graph, search, query, options).find();
    }

    private Optional<Routed> refused(RouteQuery query) {
        List<UnknownPlace> unknown = new ArrayList<>();
        Places places = new Places(graph.network());
        for (NodeId place : List.of(query.from(), query.to())) {
            if (graph.indexOf(place) < 0) {
                unknown.add(places.suggest(place.value()));
            }
        }
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new Routed.Unknown(unknown));
    }
}
