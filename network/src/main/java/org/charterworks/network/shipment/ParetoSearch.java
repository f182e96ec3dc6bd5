package org.charterworks.network.shipment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.path.Costs;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.PathSearch;
import org.charterworks.network.path.Remaining;

/// Routes that no other route beats: multi-criteria label setting (Martins 1984) over the movements of a graph.
///
/// A label is kept while no other label at the same movement is as good in every aim and better in one; of equal
/// ones the first found stays. What is still to pay at least, from one
/// backward search for each aim, is added before a label is compared with the finished routes. Labels leave the
/// queue in the order of these sums, so a label that left is never beaten later.
///
/// Not thread-safe; the graph may be shared. Keeps its tables from query to query.
public final class ParetoSearch {
    /// Labels kept at one movement unless the caller says otherwise.
    public static final int USUAL_CAP = 500;

    private final Graph graph;
    private final List<Aim> aims;
    private final Costs[] costs;
    private final PathSearch paths;
    private final int cap;
    private final List<LabelBag> bags;

    /// A search on one graph.
    ///
    /// @param cap  most labels kept at one movement; when it is reached the answer says so
    public ParetoSearch(Graph graph, HourSpread spread, Set<Aim> aims, int cap) {
        if (aims.isEmpty() || cap < 1) {
            throw new IllegalArgumentException("a Pareto search needs an aim and room for a label, got " + aims);
        }
        this.graph = graph;
        this.aims = List.copyOf(EnumSet.copyOf(aims));
        this.cap = cap;
        this.costs = this.aims.stream().map(aim -> aim.costs(graph, spread)).toArray(Costs[]::new);
        this.paths = new PathSearch(graph);
        this.bags = new ArrayList<>(Collections.nCopies(graph.movementCount() + 1, LabelBag.EMPTY));
    }

    /// The aims in their order, as the numbers of [Found] are listed.
    public List<Aim> aims() {
        return aims;
    }

    /// The routes found.
    ///
    /// @param paths   sorted by their first aim, then the next; empty when nothing leads there
    /// @param capped  whether labels were given up at some place, so that routes may be missing
    public record Found(List<Path> paths, boolean capped) {
        public Found {
            paths = List.copyOf(paths);
        }
    }

    /// All routes between two nodes that no other beats.
    ///
    /// @param layerMask  see [Graph#layerMask]
    public Found between(int from, int to, int layerMask) {
        Remaining[] remaining = new Remaining[costs.length];
        for (int k = 0; k < costs.length; k++) {
            remaining[k] = paths.remaining(costs[k], to, layerMask);
        }
        ParetoLabels labels = new ParetoLabels(graph, costs, remaining, bags, cap);
        for (int s = graph.firstStart(from); s < graph.firstStart(from + 1); s++) {
            if ((graph.layerBit(graph.startHead(s)) & layerMask) != 0) {
                labels.reach(ParetoLabels.NONE, graph.startCharge(s), graph.startHead(s));
            }
        }
        for (int label = labels.next(); label != ParetoLabels.NONE; label = labels.next()) {
            int movement = labels.movement(label);
            if (movement == graph.movementCount()) {
                continue;
            }
            if (graph.head(movement) == to) {
                for (int s = graph.firstStop(movement); s < graph.firstStop(movement + 1); s++) {
                    labels.finish(label, graph.stopCharge(s));
                }
            }
            for (int a = graph.firstArc(movement); a < graph.firstArc(movement + 1); a++) {
                if ((graph.layerBit(graph.arcHead(a)) & layerMask) != 0) {
                    labels.reach(label, graph.arcCharge(a), graph.arcHead(a));
                }
            }
        }
        return new Found(labels.paths(), labels.capped());
    }
}
