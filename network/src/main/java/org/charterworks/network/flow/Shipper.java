package org.charterworks.network.flow;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.Path;

/// A demand that can be carried, with what is known of it while the flow is solved.
final class Shipper {
    final FlowDemand demand;
    final int position;
    final int from;
    final int to;
    final int layerMask;
    final Costs costs;
    /// Cost of its best path when all capacities are free, in USD per tonne.
    final double freeCost;
    final int row;
    final List<Path> paths = new ArrayList<>();
    final List<Integer> columns = new ArrayList<>();

    Shipper(FlowDemand demand, int position, int from, int to, int layerMask, Costs costs, double freeCost, int row) {
        this.demand = demand;
        this.position = position;
        this.from = from;
        this.to = to;
        this.layerMask = layerMask;
        this.costs = costs;
        this.freeCost = freeCost;
        this.row = row;
    }
}
