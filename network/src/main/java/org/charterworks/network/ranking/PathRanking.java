package org.charterworks.network.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.charterworks.network.digraph.ArcPath;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.Ending;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.GuidedSearch;
import org.charterworks.network.digraph.TreeTo;
import org.charterworks.network.digraph.WorkLimit;

/// Ranks the simple paths between two nodes of one graph by cost. A workspace: one per thread, used again and
/// again.
///
/// Of paths with equal cost the one that was bounded first comes first, so equal input gives equal output.
/// Which of several equally dear paths is the last of the k is not determined by anything else.
public final class PathRanking {
    private final Digraph graph;
    private final int firstThroughNode;
    private final TreeTo tree;
    private final GuidedSearch detours;
    private final boolean[] isOnBeginning;
    private final boolean[] isTakenArc;
    private int[] way = new int[64];

    /// What is being ranked, see [#find].
    private ExactCosts costs = ExactCosts.of(new double[0]);
    private int target;
    private long steps;

    /// @param firstThroughNode  paths may begin or end at the nodes below it but not pass through them; 0 for
    ///                          none
    public PathRanking(Digraph graph, int firstThroughNode) {
        this.graph = graph;
        this.firstThroughNode = firstThroughNode;
        tree = new TreeTo(graph, firstThroughNode);
        detours = new GuidedSearch(graph, firstThroughNode, tree);
        isOnBeginning = new boolean[graph.nodeCount()];
        isTakenArc = new boolean[graph.arcCount()];
    }

    /// The cheapest simple paths from one node to another.
    ///
    /// @param count      how many at most; 1 or more
    /// @param workLimit  a step is a node looked at by a search for a detour, or a beginning looked at
    public Ranked find(ExactCosts arcCosts, int from, int to, int count, WorkLimit workLimit) {
        if (count < 1 || arcCosts.arcCount() != graph.arcCount()) {
            throw new IllegalArgumentException(
                    count + " paths under costs of " + arcCosts.arcCount() + " arcs on a graph of " + graph.arcCount());
        }
        costs = arcCosts;
        target = to;
        steps = 0;
        tree.grow(to, tree.turned(arcCosts));
        if (tree.cost(from) == Double.POSITIVE_INFINITY) {
            return new Ranked.Unreachable();
        }
        return rank(from, count, workLimit);
    }

    private Ranked rank(int from, int count, WorkLimit workLimit) {
        PriorityQueue<Entry> waiting = new PriorityQueue<>();
        long order = 0;
        List<ArcPath> found = new ArrayList<>();
        Beginning start = new Beginning(null, -1, from, 0);
        if (from == target) {
            return new Ranked.Paths(List.of(new ArcPath(0, new int[0])), Ending.COMPLETE, 0);
        }
        bound(start);
        waiting.add(new Entry(start.nextCost, order++, start));
        Ending ending = Ending.COMPLETE;
        while (!waiting.isEmpty() && found.size() < count && ending == Ending.COMPLETE) {
            Beginning beginning = waiting.remove().beginning;
            if (beginning.nextArcs == null && !readTree(beginning)) {
                if (detour(beginning)) {
                    waiting.add(new Entry(beginning.nextCost, order++, beginning));
                }
                ending = workLimit.after(steps);
                continue;
            }
            found.add(new ArcPath(beginning.nextCost, beginning.arcsWith(nextArcs(beginning))));
            for (Beginning each : split(beginning)) {
                if (bound(each)) {
                    waiting.add(new Entry(each.nextCost, order++, each));
                }
            }
            ending = found.size() == count ? Ending.COMPLETE : workLimit.after(steps);
        }
        return new Ranked.Paths(found, ending, steps);
    }

    private record Entry(double cost, long order, Beginning beginning) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byCost = Double.compare(cost, other.cost);
            return byCost != 0 ? byCost : Long.compare(order, other.order);
        }
    }

    private static int[] nextArcs(Beginning beginning) {
        int[] arcs = beginning.nextArcs;
        return arcs == null ? new int[0] : arcs;
    }

    /// The beginnings of the path just found that may have another path next: the one it left from and all
    /// longer ones.
    private List<Beginning> split(Beginning beginning) {
        List<Beginning> parts = new ArrayList<>(List.of(beginning));
        int[] arcs = nextArcs(beginning);
        beginning.nextArcs = null;
        beginning.take(arcs[0]);
        Beginning last = beginning;
        for (int i = 0; i + 1 < arcs.length; i++) {
            last = new Beginning(last, arcs[i], graph.head(arcs[i]), last.cost + costs.cost(arcs[i]));
            last.take(arcs[i + 1]);
            parts.add(last);
        }
        return parts;
    }

    /// Bounds the next path of a beginning by its best arc not taken and the tree; false when there is none.
    private boolean bound(Beginning beginning) {
        steps++;
        beginning.mark(isOnBeginning, true);
        double least = Double.POSITIVE_INFINITY;
        for (int arc = graph.firstArc(beginning.node); arc < graph.firstArc(beginning.node + 1); arc++) {
            int head = graph.head(arc);
            double onwards = costs.cost(arc) + tree.cost(head);
            if (onwards < least
                    && !isOnBeginning[head]
                    && (head >= firstThroughNode || head == target)
                    && !beginning.isTaken(arc)) {
                least = onwards;
                beginning.nextArc = arc;
            }
        }
        beginning.mark(isOnBeginning, false);
        beginning.nextCost = beginning.cost + least;
        return least < Double.POSITIVE_INFINITY;
    }

    /// Reads the next path off the tree; false when it would come back to the beginning.
    private boolean readTree(Beginning beginning) {
        beginning.mark(isOnBeginning, true);
        int length = 0;
        way[length++] = beginning.nextArc;
        int node = graph.head(beginning.nextArc);
        while (node != target && !isOnBeginning[node]) {
            int arc = tree.arcOutOf(node);
            if (length == way.length) {
                way = Arrays.copyOf(way, 2 * length);
            }
            way[length++] = arc;
            node = graph.head(arc);
        }
        beginning.mark(isOnBeginning, false);
        if (node != target) {
            return false;
        }
        beginning.nextArcs = Arrays.copyOf(way, length);
        return true;
    }

    /// Searches for the next path of a beginning; false when there is none.
    private boolean detour(Beginning beginning) {
        beginning.mark(isOnBeginning, true);
        beginning.markTaken(isTakenArc, true);
        boolean isFound = detours.find(beginning.node, target, costs, isOnBeginning, isTakenArc);
        beginning.mark(isOnBeginning, false);
        beginning.markTaken(isTakenArc, false);
        steps += detours.settledCount();
        if (isFound) {
            beginning.nextCost = beginning.cost + detours.cost(target);
            beginning.nextArcs = detours.arcs(beginning.node, target);
        }
        return isFound;
    }
}
