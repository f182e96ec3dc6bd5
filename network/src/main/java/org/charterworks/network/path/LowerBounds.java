package org.charterworks.network.path;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.charterworks.network.graph.Graph;

/// What is at least still to pay in any of many states of a network whose graphs are of one
/// [org.charterworks.network.graph.GraphFrame]: computed once from the least costs of some of them, and good for every
/// state that is nowhere cheaper.
///
/// Safe to share between threads.
public final class LowerBounds {
    private final Graph widest;
    private final List<Graph> graphs;
    private final Map<GeneralisedCost, Costs> least = new ConcurrentHashMap<>();
    private final Map<Aim, Remaining> tables = new ConcurrentHashMap<>();

    private record Aim(GeneralisedCost cost, int to, int layerMask) {}

    /// @param widest one in which everything can be used that can be used in any state
    /// @param others further ones whose costs may be lower
    public LowerBounds(Graph widest, List<Graph> others) {
        this.widest = widest;
        this.graphs = List.copyOf(others);
    }

    /// Whether a graph is of the frame of these bounds.
    public boolean isOfTheSameFrame(Graph graph) {
        return widest.isOfTheSameFrame(graph);
    }

    /// Whether the bounds hold for a state: its graph is of the frame and its costs are nowhere below the least known.
    ///
    /// @param costs of the state's graph, under this cost
    public boolean holdFor(GeneralisedCost cost, Costs costs) {
        if (!isOfTheSameFrame(costs.graph)) {
            return false;
        }
        Costs bound = least(cost);
        for (int m = 0; m < bound.move.length; m++) {
            if (costs.graph.layerBit(m) != 0 && costs.move[m] < bound.move[m]) {
                return false;
            }
        }
        for (int c = 0; c < bound.charge.length; c++) {
            if (costs.charge[c] < bound.charge[c]) {
                return false;
            }
        }
        return true;
    }

    /// The table for a destination and layers. Only for costs for which the bounds hold, or higher ones.
    public Remaining remaining(GeneralisedCost cost, int to, int layerMask) {
        return tables.computeIfAbsent(
                new Aim(cost, to, layerMask),
                aim -> new PathSearch(widest).remaining(least(aim.cost()), aim.to(), aim.layerMask()));
    }

    private Costs least(GeneralisedCost cost) {
        return least.computeIfAbsent(cost, this::computed);
    }

    private Costs computed(GeneralisedCost cost) {
        Costs first = Costs.of(widest, cost);
        long[] move = first.move.clone();
        long[] charge = first.charge.clone();
        for (int m = 0; m < move.length; m++) {
            move[m] = widest.layerBit(m) == 0 ? Costs.NONE : move[m];
        }
        for (Graph graph : graphs) {
            Costs other = Costs.of(graph, cost);
            for (int m = 0; m < move.length; m++) {
                move[m] = graph.layerBit(m) == 0 ? move[m] : Math.min(move[m], other.move[m]);
            }
            for (int c = 0; c < charge.length; c++) {
                charge[c] = Math.min(charge[c], other.charge[c]);
            }
        }
        return Costs.of(widest, move, charge);
    }

    /// The bounds if they hold for these costs.
    public Optional<LowerBounds> ifHoldingFor(GeneralisedCost cost, Costs costs) {
        return holdFor(cost, costs) ? Optional.of(this) : Optional.empty();
    }
}
