package org.charterworks.roadmap.explain;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterworks.network.model.Layer;
import org.charterworks.network.path.Criterion;
import org.charterworks.network.path.RouteQuery;
import org.charterworks.roadmap.schedule.Scenario;

/// From where to where, by what, on which layers, on which day of which scenario.
///
/// @param by what the route has least of; the objective of the query
public record RouteQuestion(Scenario scenario, LocalDate on, Criterion by, RouteQuery query) {

    public RouteQuestion {
        if (query.by() != by) {
            throw new IllegalArgumentException("asked by " + by + ", the query by " + query.by());
        }
    }

    /// What the figures of one of the answering routes depend on.
    ///
    /// @param rank 1 for the best route, 2 for the next
    SortedMap<String, String> arguments(int rank) {
        return new TreeMap<>(Map.of(
                "scenario", scenario.id().value(),
                "on", on.toString(),
                "from", query.from().value(),
                "to", query.to().value(),
                "by", by.code(),
                "layers", query.layers().stream().map(Layer::code).collect(Collectors.joining("+")),
                "rank", Integer.toString(rank)));
    }
}
