package org.charterworks.network.pareto;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.TreeTo;

/// Searches for Pareto sets on one graph under two to four criteria. A workspace: one per thread, used again
/// and again.
///
/// Labels are taken by their bounds in lexicographic order. A bound never falls along a path, so when a
/// label's turn comes every label taken before it at the same node is no dearer in the first criterion, and
/// it is dominated when one of them is no dearer in the others. The same holds against the paths that have
/// arrived: what arrives undominated is on the front for good.
public final class ParetoSearch {
    private static final int FEWEST_CRITERIA = 2;
    private static final int MOST_CRITERIA = 4;
    private static final int NO_LABEL = -1;

    private final Digraph graph;
    private final int firstThroughNode;
    private final int width;
    /// by arc and criterion
    private final double[] cost;
    private final TreeTo tree;
    /// by criterion: costs for the tree
    private final double[][] turnedCosts;
    /// by node and criterion: the least that is still to pay
    private final double[] toGo;
    private final Fronts fronts;
    private final Labels labels;

    /// @param firstThroughNode  paths may begin or end at the nodes below it but not pass through them; 0 for
    ///                          none
    /// @param criteria          two to four costs by arc; an arc is closed when it is closed in any of them
    public ParetoSearch(Digraph graph, int firstThroughNode, List<ExactCosts> criteria) {
        if (criteria.size() < FEWEST_CRITERIA || criteria.size() > MOST_CRITERIA) {
            throw new IllegalArgumentException(criteria.size() + " criteria; expected 2 to 4");
        }
        this.graph = graph;
        this.firstThroughNode = firstThroughNode;
        width = criteria.size();
        cost = new double[graph.arcCount() * width];
        tree = new TreeTo(graph, firstThroughNode);
        turnedCosts = new double[width][];
        for (int i = 0; i < width; i++) {
            ExactCosts each = criteria.get(i);
            if (each.arcCount() != graph.arcCount()) {
                throw new IllegalArgumentException("criterion " + i + " has costs of " + each.arcCount()
                        + " arcs for a graph of " + graph.arcCount());
            }
            turnedCosts[i] = tree.turned(each);
            for (int arc = 0; arc < graph.arcCount(); arc++) {
                cost[arc * width + i] = each.cost(arc);
            }
        }
        toGo = new double[graph.nodeCount() * width];
        fronts = new Fronts(graph.nodeCount(), width - 1);
        labels = new Labels(width);
    }

    /// The Pareto set of the paths between two nodes.
    public ParetoSet find(int from, int to, ParetoOptions options) {
        for (int i = 0; i < width; i++) {
            tree.grow(to, turnedCosts[i]);
            for (int node = 0; node < graph.nodeCount(); node++) {
                toGo[node * width + i] = tree.cost(node);
            }
        }
        for (int i = 0; i < width; i++) {
            if (toGo[from * width + i] == Double.POSITIVE_INFINITY) {
                return new ParetoSet.Unreachable();
            }
        }
        fronts.clear();
        labels.clear();
        int label = labels.next();
        System.arraycopy(toGo, from * width, labels.bound, label * width, width);
        labels.commit(from, NO_LABEL, NO_LABEL);
        return search(from, to, options);
    }

    private ParetoSet search(int from, int to, ParetoOptions options) {
        double factor = 1 + options.epsilon();
        List<ParetoPath> arrived = new ArrayList<>();
        Ending ending = Ending.COMPLETE;
        while (!labels.isEmpty() && ending == Ending.COMPLETE) {
            int label = labels.poll();
            int node = labels.node[label];
            int rest = label * width + 1;
            if (fronts.covers(node, labels.bound, rest, 1) || fronts.covers(to, labels.bound, rest, factor)) {
                continue;
            }
            fronts.add(node, labels.bound, rest);
            if (node == to) {
                arrived.add(labels.path(label));
            } else if (node >= firstThroughNode || node == from) {
                expand(label, node, to, factor);
                ending = options.workLimit().after(labels.count());
            }
        }
        boolean isProved = ending == Ending.COMPLETE;
        return isProved && arrived.isEmpty()
                ? new ParetoSet.Unreachable()
                : new ParetoSet.Front(arrived, ending, labels.count());
    }

    private void expand(int label, int node, int to, double factor) {
        int end = graph.firstArc(node + 1);
        for (int arc = graph.firstArc(node); arc < end; arc++) {
            int head = graph.head(arc);
            int next = labels.next();
            if (bound(next, label, arc, node, head)
                    && !fronts.covers(head, labels.bound, next * width + 1, 1)
                    && !fronts.covers(to, labels.bound, next * width + 1, factor)) {
                labels.commit(head, arc, label);
            }
        }
    }

    /// Writes the bounds of a label that goes on over an arc; false when it cannot arrive. Costs are exact,
    /// so taking off what was still to pay and adding what is now leaves no trace of rounding.
    private boolean bound(int next, int label, int arc, int node, int head) {
        double[] bound = labels.bound;
        double sum = 0;
        for (int i = 0; i < width; i++) {
            double value =
                    bound[label * width + i] - toGo[node * width + i] + cost[arc * width + i] + toGo[head * width + i];
            bound[next * width + i] = value;
            sum += value;
        }
        return sum < Double.POSITIVE_INFINITY;
    }
}
