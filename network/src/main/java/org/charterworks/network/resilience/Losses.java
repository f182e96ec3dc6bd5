package org.charterworks.network.resilience;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.flow.CapacityFlow;
import org.charterworks.network.flow.DemandResult;
import org.charterworks.network.flow.FlowDemand;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.flow.KnownPaths;
import org.charterworks.network.flow.RouteFlow;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.path.Path;

/// Takes elements away, one event at a time, and solves the flow again (N-1, and N-2 for pairs).
///
/// An event that touches no path in use changes nothing, because what was possible still is; it is not
/// solved. The
/// others start from the paths that all solutions before them found. Unserved tonnes stand apart from
/// extra cost:
/// over rows still served, Σ min(tonnes before, tonnes after) × (mean cost after − mean cost before). Not
/// carrying a
/// tonne keeps the price it has in the problem.
public final class Losses {
    /// Tonnes below this are rounding of the solver.
    private static final double ROUNDING = 1e-6;

    private final FlowProblem problem;
    private final FlowResult base;
    private final KnownPaths known;
    private final Set<ElementId> inUse = new HashSet<>();

    /// @param base   a solution of the problem
    /// @param known  what solving it found; added to
    public Losses(FlowProblem problem, FlowResult base, KnownPaths known) {
        this.problem = problem;
        this.base = base;
        this.known = known;
        for (DemandResult demand : base.demands()) {
            for (RouteFlow flow : demand.routes()) {
                addElements(flow.path());
            }
        }
    }

    private void addElements(Path path) {
        Graph graph = path.graph();
        inUse.add(graph.node(graph.tail(path.movement(0))).id());
        for (int i = 0; i < path.length(); i++) {
            inUse.add(graph.link(graph.linkOf(path.movement(i))).id());
            inUse.add(graph.node(graph.head(path.movement(i))).id());
        }
        for (int i = 0; i <= path.length(); i++) {
            for (Dwell dwell : graph.dwells(path.charge(i))) {
                inUse.add(dwell.id());
            }
        }
    }

    /// What each event does, worst first.
    public List<Loss> of(List<LossEvent> events) {
        return events.stream().map(this::of).sorted(Loss.WORST_FIRST).toList();
    }

    /// What one event does.
    public Loss of(LossEvent event) {
        return event.elements().stream().anyMatch(inUse::contains) ? solved(event) : Loss.nothing(event, base.status());
    }

    private Loss solved(LossEvent event) {
        SortedMap<ElementId, Double> capacity = new TreeMap<>(problem.capacityTonnesPerYear());
        event.elements().forEach(element -> capacity.put(element, 0.0));
        FlowProblem without =
                new FlowProblem(problem.graph(), problem.demands(), capacity, problem.co2PriceUsdPerTonne());
        FlowResult after = CapacityFlow.solve(without, FlowOptions.EXACT, known);
        SortedMap<DemandId, Double> unserved = new TreeMap<>();
        double tonnes = 0;
        double extra = 0;
        for (int d = 0; d < problem.demands().size(); d++) {
            FlowDemand demand = problem.demands().get(d);
            DemandResult before = base.demands().get(d);
            DemandResult now = after.demands().get(d);
            double lost = now.unservedTonnes() - before.unservedTonnes();
            tonnes += lost;
            if (lost > ROUNDING) {
                unserved.put(demand.id(), lost);
            }
            double still = Math.min(before.servedTonnes(), now.servedTonnes());
            if (still > ROUNDING) {
                extra += still * (now.meanCostUsd(demand) - before.meanCostUsd(demand));
            }
        }
        return new Loss(
                event,
                after.status(),
                Math.abs(tonnes) < ROUNDING ? 0 : tonnes,
                Math.abs(extra) < ROUNDING ? 0 : extra,
                unserved);
    }
}
