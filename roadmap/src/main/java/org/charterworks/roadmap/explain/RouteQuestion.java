package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.Layer;
import org.charterworks.network.path.Criterion;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.roadmap.schedule.Scenario;

/// From where to where, by what, on which layers, on which day of which scenario.
///
/// @param by   what the route has least of; its criterion is the objective of the query
/// @param kind how the cargo has to be carried; empty = as anything
/// @param avoid countries the way may not touch (ISO 3166-1 alpha-2)
public record RouteQuestion(
        Scenario scenario,
        LocalDate on,
        LeastOf by,
        RouteQuery query,
        Optional<CargoKind> kind,
        SortedSet<String> avoid) {

    public RouteQuestion {
        avoid = Collections.unmodifiableSortedSet(new TreeSet<>(avoid));
        if (query.by() != by.criterion()) {
            throw new IllegalArgumentException("asked by " + by + ", the query by " + query.by());
        }
    }

    /// A question about cargo of any kind.
    public RouteQuestion(Scenario scenario, LocalDate on, LeastOf by, RouteQuery query) {
        this(scenario, on, by, query, Optional.empty(), new TreeSet<>());
    }

    /// A question about cargo of any kind and one criterion.
    public RouteQuestion(Scenario scenario, LocalDate on, Criterion by, RouteQuery query) {
        this(scenario, on, LeastOf.of(by), query);
    }

    public RouteQuestion withKind(Optional<CargoKind> newKind) {
        return new RouteQuestion(scenario, on, by, query, newKind, avoid);
    }

    public RouteQuestion avoiding(Collection<String> countries) {
        return new RouteQuestion(scenario, on, by, query, kind, new TreeSet<>(countries));
    }

    /// What the figures of one of the answering routes depend on.
    ///
    /// @param rank 1 for the best route, 2 for the next
    SortedMap<String, String> arguments(int rank) {
        SortedMap<String, String> arguments = new TreeMap<>(Map.of(
                "scenario", scenario.id().value(),
                "on", on.toString(),
                "from", query.from().value(),
                "to", query.to().value(),
                "by", by.code(),
                "layers", query.layers().stream().map(Layer::code).collect(Collectors.joining("+")),
                "rank", Integer.toString(rank)));
        kind.ifPresent(carried -> arguments.put("kind", carried.code()));
        if (!avoid.isEmpty()) {
            arguments.put("avoid", String.join("+", avoid));
        }
        return arguments;
    }
}
