package org.charterworks.network.flow;

import java.util.List;
import java.util.Set;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;

/// States a flow problem in one line, with the capacities the network itself gives.
final class Flows {
    static final double UNSERVED_USD_PER_TONNE = 1000;

    private Flows() {}

    static Graph graph(Network network) {
        return Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
    }

    static FlowDemand demand(String id, String from, String to, double tonnes, double valueOfTime) {
        return demand(id, from, to, tonnes, valueOfTime, UNSERVED_USD_PER_TONNE);
    }

    static FlowDemand demand(
            String id, String from, String to, double tonnes, double valueOfTime, double unservedUsdPerTonne) {
        NodeId origin = new NodeId(from);
        NodeId destination = new NodeId(to);
        return new FlowDemand(
                new DemandId(id), origin, destination, Set.of(), tonnes, valueOfTime, unservedUsdPerTonne);
    }

    static FlowProblem problem(Network network, FlowDemand... demands) {
        return new FlowProblem(
                graph(network), List.of(demands), Capacities.tonnesPerYear(network, Estimate.CENTRAL), 0);
    }
}
