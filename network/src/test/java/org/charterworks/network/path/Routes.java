package org.charterworks.network.path;

import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Network;

/// Asks for a route in one line.
final class Routes {
    private Routes() {}

    static Graph graph(Network network) {
        return Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
    }

    static Routed best(Network network, RouteQuery query) {
        return new Routing(graph(network)).best(query);
    }

    static Route found(Network network, RouteQuery query) {
        return switch (best(network, query)) {
            case Routed.Found(Route route) -> route;
            case Routed.Unreachable unreachable -> throw new AssertionError(unreachable);
            case Routed.Unknown unknown -> throw new AssertionError(unknown);
        };
    }
}
