package org.charterworks.roadmap.explain.fibre;

import java.time.LocalDate;
import java.util.Map;
import org.charterworks.network.model.NodeId;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.schedule.Scenario;

/// Routes of data on a day of a scenario.
public record FibreQuestion(Scenario scenario, LocalDate on) {

    /// The id of a figure about a route.
    ///
    /// @param route    `shortest`, `first` or `second`; the last two are of a pair that shares nothing
    /// @param measure  `length` or `latency`
    FigureId id(NodeId from, NodeId to, String route, String measure) {
        return FigureId.of(
                "fibre",
                Map.of(
                        "from", from.value(),
                        "to", to.value(),
                        "route", route,
                        "measure", measure,
                        "on", on.toString(),
                        "scenario", scenario.id().value()));
    }
}
