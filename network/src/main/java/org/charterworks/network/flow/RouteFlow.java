package org.charterworks.network.flow;

import org.charterworks.network.path.Path;
import org.charterworks.network.path.Route;

/// Tonnes of one demand on one route. The flow of a whole result is one of possibly several with the same cost.
public final class RouteFlow {
    private final Path path;
    private final double tonnesPerYear;

    RouteFlow(Path path, double tonnesPerYear) {
        this.path = path;
        this.tonnesPerYear = tonnesPerYear;
    }

    public double tonnesPerYear() {
        return tonnesPerYear;
    }

    /// The route with legs, grades and sources; made anew on each call.
    public Route route() {
        return path.toRoute();
    }

    public Path path() {
        return path;
    }
}
