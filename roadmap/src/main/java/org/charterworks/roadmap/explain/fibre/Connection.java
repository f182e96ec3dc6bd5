package org.charterworks.roadmap.explain.fibre;

import java.util.List;
import java.util.Optional;
import org.charterworks.network.fibre.FibreRoute;
import org.charterworks.network.fibre.Independent;
import org.charterworks.network.model.Node;
import org.charterworks.roadmap.figure.Figure;

/// How two places are joined.
///
/// @param shortest     the shortest route; empty when no listed cable leads there
/// @param independent  whether there are two that share nothing
public record Connection(
        Node from, Node to, Optional<FibreRoute> shortest, Independent independent, List<Figure> figures) {
    public Connection {
        figures = List.copyOf(figures);
    }

    /// A figure of one of the routes.
    ///
    /// @param route    `shortest`, `first` or `second`
    /// @param measure  `length` or `latency`
    public Optional<Figure> figure(String route, String measure) {
        return figures.stream()
                .filter(figure -> figure.id().argument("route").equals(Optional.of(route)))
                .filter(figure -> figure.id().argument("measure").equals(Optional.of(measure)))
                .findFirst();
    }

    double km() {
        return shortest.map(FibreRoute::km).orElse(0.0);
    }
}
