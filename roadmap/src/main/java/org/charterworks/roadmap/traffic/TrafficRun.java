package org.charterworks.roadmap.traffic;

import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.flow.CapacityFlow;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.flow.KnownPaths;
import org.charterworks.network.model.ElementId;

/// One solved flow: on the low, the central or the high inputs.
///
/// @param known  what the solution found, to start variations of the problem from
public record TrafficRun(FlowProblem problem, FlowResult result, KnownPaths known) {

    /// Solves a problem from nothing.
    static TrafficRun of(FlowProblem problem) {
        KnownPaths known = new KnownPaths(problem.graph());
        return new TrafficRun(problem, CapacityFlow.solve(problem, FlowOptions.EXACT, known), known);
    }

    /// The flow had some capacities been others.
    ///
    /// @param changed  capacity by element; infinite = not limited
    FlowResult with(SortedMap<ElementId, Double> changed) {
        SortedMap<ElementId, Double> capacities = new TreeMap<>(problem.capacityTonnesPerYear());
        capacities.putAll(changed);
        FlowProblem other =
                new FlowProblem(problem.graph(), problem.demands(), capacities, problem.co2PriceUsdPerTonne());
        return CapacityFlow.solve(other, FlowOptions.EXACT, known.copy());
    }
}
