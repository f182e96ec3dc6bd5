package org.charterworks.network.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.GeneralisedCost;
import org.charterworks.network.path.LowerBounds;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.Remaining;

/// What solving flows on one graph has found so far, to start the next solution from: the paths of each demand, and
/// where there are such, bounds on what is still to pay.
///
/// Not thread-safe: one for each thread, or [#copy] it.
public final class KnownPaths {
    private final Graph graph;
    private final Optional<Surcharge> surcharge;
    private final Optional<LowerBounds> bounds;
    private final Map<GeneralisedCost, Optional<LowerBounds>> holding = new HashMap<>();
    private final Map<Objective, Costs> costs = new HashMap<>();
    private final Map<DemandId, List<Path>> paths = new HashMap<>();

    /// What is asked for; the demand matters only where there are surcharges.
    private record Objective(GeneralisedCost cost, Optional<DemandId> demand) {}

    /// Charged to a demand on each movement beside the cost.
    interface Surcharge {
        /// The surcharges of a demand, by movement, in billionths of a USD per tonne.
        long[] of(DemandId demand);
    }

    public KnownPaths(Graph graph) {
        this(graph, Optional.empty());
    }

    KnownPaths(Graph graph, Optional<Surcharge> surcharge) {
        this(graph, surcharge, Optional.empty());
    }

    private KnownPaths(Graph graph, Optional<Surcharge> surcharge, Optional<LowerBounds> bounds) {
        this.graph = graph;
        this.surcharge = surcharge;
        this.bounds = bounds;
    }

    /// Nothing but bounds.
    public KnownPaths(Graph graph, LowerBounds bounds) {
        this(graph, Optional.empty(), Optional.of(bounds));
    }

    /// What of this knowledge is of use on another graph of the same frame: the paths that can be gone there.
    ///
    /// @param bounds that may hold there
    public KnownPaths on(Graph other, LowerBounds bounds) {
        KnownPaths there = new KnownPaths(other, Optional.empty(), Optional.of(bounds));
        paths.forEach((demand, found) -> there.paths.put(
                demand, found.stream().flatMap(path -> path.in(other).stream()).toList()));
        return there;
    }

    /// What is at least still to pay, from bounds that hold for these costs; empty when there are none.
    ///
    /// @param costs those of [#costs] for this cost
    Optional<Remaining> remaining(GeneralisedCost cost, Costs costs, int to, int layerMask) {
        return holding.computeIfAbsent(cost, key -> bounds.flatMap(each -> each.ifHoldingFor(key, costs)))
                .map(each -> each.remaining(cost, to, layerMask));
    }

    /// The same knowledge, to be added to on its own.
    public KnownPaths copy() {
        KnownPaths copy = new KnownPaths(graph, surcharge, bounds);
        copy.costs.putAll(costs);
        copy.paths.putAll(paths);
        return copy;
    }

    /// Takes over the paths of another that are not known yet; both on graphs of one frame.
    public void add(KnownPaths other) {
        other.paths.forEach((demand, found) -> note(
                demand, found.stream().flatMap(path -> path.in(graph).stream()).toList()));
    }

    void requireGraph(Graph asked) {
        if (asked != graph) {
            throw new IllegalArgumentException("these paths were found on another graph");
        }
    }

    Costs costs(GeneralisedCost cost, DemandId demand) {
        Objective objective = new Objective(cost, surcharge.map(_ -> demand));
        return costs.computeIfAbsent(objective, key -> {
            Costs plain = Costs.of(graph, cost);
            return surcharge
                    .map(each -> plain.plus(each.of(demand), new long[graph.chargeCount()]))
                    .orElse(plain);
        });
    }

    List<Path> pathsOf(DemandId demand) {
        return paths.getOrDefault(demand, List.of());
    }

    void note(DemandId demand, List<Path> found) {
        List<Path> all = new ArrayList<>(pathsOf(demand));
        found.stream().filter(path -> !all.contains(path)).forEach(all::add);
        paths.put(demand, List.copyOf(all));
    }
}
