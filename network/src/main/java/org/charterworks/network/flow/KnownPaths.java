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
import org.charterworks.network.path.Path;

/// What solving flows on one graph has found so far, to start the next solution from: the paths of each demand.
///
/// Not thread-safe: one for each thread, or [#copy] it.
public final class KnownPaths {
    private final Graph graph;
    private final Optional<Surcharge> surcharge;
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
        this.graph = graph;
        this.surcharge = surcharge;
    }

    /// The same knowledge, to be added to on its own.
    public KnownPaths copy() {
        KnownPaths copy = new KnownPaths(graph, surcharge);
        copy.costs.putAll(costs);
        copy.paths.putAll(paths);
        return copy;
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
