package org.charterworks.network.multicommodity;

import java.util.List;
import org.charterworks.network.digraph.ArcPath;

/// A flow within the capacities, with the proof of how good it is.
///
/// Several flows may cost the same; this is one of them. Cost, bound and status are the same whichever it is.
public final class CommodityResult {
    private final Status status;
    private final double cost;
    private final double lowerBound;
    private final int iterations;
    private final List<List<PathFlow>> paths;
    private final double[] unserved;
    private final double[] arcFlow;
    private final double[] capacityPrice;

    /// How solving ended.
    public enum Status {
        /// The gap asked for was reached.
        OPTIMAL,
        /// The limit on work was reached; the flow is possible, the gap says how far from the best it may be.
        WORK_LIMIT,
        /// The caller asked to stop.
        CANCELLED,
        /// No path lowers the cost any more, yet rounding keeps the gap above the one asked for.
        NUMERICAL_TROUBLE
    }

    /// An amount of a commodity on a path.
    ///
    /// @param path  with its cost per unit, without prices
    public record PathFlow(ArcPath path, double amount) {}

    CommodityResult(
            Status status,
            double cost,
            double lowerBound,
            int iterations,
            List<List<PathFlow>> paths,
            double[] unserved,
            double[] arcFlow,
            double[] capacityPrice) {
        this.status = status;
        this.cost = cost;
        this.lowerBound = lowerBound;
        this.iterations = iterations;
        this.paths = List.copyOf(paths);
        this.unserved = unserved;
        this.arcFlow = arcFlow;
        this.capacityPrice = capacityPrice;
    }

    public Status status() {
        return status;
    }

    /// Of what is carried and of what is not.
    public double cost() {
        return cost;
    }

    /// No possible flow costs less.
    public double lowerBound() {
        return lowerBound;
    }

    /// What the cost may exceed the least cost by at most, as a part of the cost.
    public double relativeGap() {
        return cost <= lowerBound ? 0 : (cost - lowerBound) / cost;
    }

    /// Rounds of pricing, each with one shortest-path tree per origin.
    public int iterations() {
        return iterations;
    }

    /// Paths that carry a commodity, in the order in which prices called for them.
    public List<PathFlow> paths(int commodity) {
        return paths.get(commodity);
    }

    /// Amount of a commodity that is not carried.
    public double unserved(int commodity) {
        return unserved[commodity];
    }

    /// What all commodities together send over an arc.
    public double flow(int arc) {
        return arcFlow[arc];
    }

    /// What the whole would cost less with one more unit of an arc's capacity; 0 where there is room. At a
    /// kink it is one of the slopes between more and less capacity.
    public double capacityPrice(int arc) {
        return capacityPrice[arc];
    }
}
