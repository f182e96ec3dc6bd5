package org.charterworks.network.path;

import java.util.Optional;
import org.charterworks.network.graph.Graph;
import org.jspecify.annotations.Nullable;

/// Shortest paths over the movements of one graph: Dijkstra (1959), and A* (Hart, Nilsson & Raphael 1968) where
/// the cost still to go is bounded from below by a [#remaining] table.
///
/// Ties are broken by fewer links, then by the lexicographic order of link ids; so the answer does not depend on
/// the order of the search. Not thread-safe: one search per thread, reused from query to query; no memory is
/// taken in the loops.
public final class PathSearch {
    private static final int NO_MOVEMENT = -1;

    private final Graph graph;
    private final MovementHeap heap;
    private final long[] cost;
    private final int[] hops;
    private final int[] before;
    private final int[] chargeBefore;
    private final int[] seenIn;
    private int searches;

    public PathSearch(Graph graph) {
        int count = graph.movementCount();
        this.graph = graph;
        heap = new MovementHeap(count);
        cost = new long[count];
        hops = new int[count];
        before = new int[count];
        chargeBefore = new int[count];
        seenIn = new int[count];
    }

    /// The cheapest path between two nodes, or empty when there is none.
    ///
    /// @param layerMask  bits of the layers that may be used, see [Graph#layerMask]
    public Optional<Path> best(Costs costs, int from, int to, int layerMask) {
        return search(costs, from, to, layerMask, null);
    }

    /// The same, guided by what is at least still to pay.
    ///
    /// @param remaining  from [#remaining] for this destination and these layers, and for costs nowhere above
    ///                   these
    public Optional<Path> best(Costs costs, int from, int to, int layerMask, Remaining remaining) {
        return search(costs, from, to, layerMask, remaining);
    }

    private Optional<Path> search(Costs costs, int from, int to, int layerMask, @Nullable Remaining remaining) {
        start(costs, from, layerMask, remaining);
        long bestTotal = Costs.NONE;
        int bestLast = NO_MOVEMENT;
        int bestStop = 0;
        while (!heap.isEmpty() && heap.leastKey() <= bestTotal) {
            int movement = heap.poll();
            if (graph.head(movement) == to) {
                for (int s = graph.firstStop(movement); s < graph.firstStop(movement + 1); s++) {
                    long total = cost[movement] + costs.charge[graph.stopCharge(s)];
                    if (total < bestTotal || (total == bestTotal && isBefore(movement, bestLast))) {
                        bestTotal = total;
                        bestLast = movement;
                        bestStop = graph.stopCharge(s);
                    }
                }
            }
            goOn(costs, movement, layerMask, remaining);
        }
        return bestLast == NO_MOVEMENT ? Optional.empty() : Optional.of(trace(bestLast, bestStop, bestTotal));
    }

    /// Finds the cheapest way from a node to the end of every movement; [#via] then reads it, until the next
    /// search.
    void reachAll(Costs costs, int from, int layerMask) {
        start(costs, from, layerMask, null);
        while (!heap.isEmpty()) {
            goOn(costs, heap.poll(), layerMask, null);
        }
    }

    /// The cheapest path over a movement, after [#reachAll]; empty when the movement is on no path.
    Optional<Path> via(int movement, Remaining remaining) {
        if (seenIn[movement] != searches || remaining.cost[movement] >= Costs.NONE) {
            return Optional.empty();
        }
        int length = hops[movement];
        for (int m = movement; remaining.next[m] != Remaining.STOP; m = remaining.next[m]) {
            length++;
        }
        int[] movements = new int[length];
        int[] charges = new int[length + 1];
        int position = hops[movement] - 1;
        traceTo(movement, movements, charges);
        int m = movement;
        while (remaining.next[m] != Remaining.STOP) {
            charges[position + 1] = remaining.charge[m];
            m = remaining.next[m];
            movements[++position] = m;
        }
        charges[length] = remaining.charge[m];
        return Optional.of(new Path(graph, movements, charges, cost[movement] + remaining.cost[movement]));
    }

    private void start(Costs costs, int from, int layerMask, @Nullable Remaining remaining) {
        searches++;
        heap.clear();
        for (int s = graph.firstStart(from); s < graph.firstStart(from + 1); s++) {
            reach(costs, NO_MOVEMENT, graph.startCharge(s), graph.startHead(s), layerMask, remaining);
        }
    }

    private void goOn(Costs costs, int movement, int layerMask, @Nullable Remaining remaining) {
        for (int a = graph.firstArc(movement); a < graph.firstArc(movement + 1); a++) {
            reach(costs, movement, graph.arcCharge(a), graph.arcHead(a), layerMask, remaining);
        }
    }

    private void reach(
            Costs costs, int previous, int charge, int movement, int layerMask, @Nullable Remaining remaining) {
        if ((graph.layerBit(movement) & layerMask) == 0) {
            return;
        }
        long toGo = remaining == null ? 0 : remaining.cost[movement];
        if (toGo >= Costs.NONE) {
            return;
        }
        long newCost = (previous == NO_MOVEMENT ? 0 : cost[previous]) + costs.charge[charge] + costs.move[movement];
        int newHops = previous == NO_MOVEMENT ? 1 : hops[previous] + 1;
        boolean better = seenIn[movement] != searches
                || newCost < cost[movement]
                || (newCost == cost[movement] && newHops < hops[movement])
                || (newCost == cost[movement] && newHops == hops[movement] && comesBefore(previous, before[movement]));
        if (better) {
            seenIn[movement] = searches;
            cost[movement] = newCost;
            hops[movement] = newHops;
            before[movement] = previous;
            chargeBefore[movement] = charge;
            heap.put(movement, newCost + toGo, newHops);
        }
    }

    /// Whether the path to one last movement is to be preferred to the path to another, at equal cost.
    private boolean isBefore(int movement, int other) {
        if (other == NO_MOVEMENT || hops[movement] != hops[other]) {
            return other == NO_MOVEMENT || hops[movement] < hops[other];
        }
        return comesBefore(movement, other);
    }

    /// Compares two settled paths of equally many links by their first difference, seen from the start.
    private boolean comesBefore(int movement, int other) {
        boolean first = false;
        int a = movement;
        int b = other;
        while (a != b) {
            first = a < b;
            a = before[a];
            b = before[b];
        }
        return first;
    }

    private Path trace(int last, int stopCharge, long total) {
        int[] movements = new int[hops[last]];
        int[] charges = new int[movements.length + 1];
        traceTo(last, movements, charges);
        charges[movements.length] = stopCharge;
        return new Path(graph, movements, charges, total);
    }

    private void traceTo(int last, int[] movements, int[] charges) {
        int movement = last;
        for (int i = hops[last] - 1; i >= 0; i--) {
            movements[i] = movement;
            charges[i] = chargeBefore[movement];
            movement = before[movement];
        }
    }

    /// What it costs at least to go on from the end of each movement to a node, over these layers.
    public Remaining remaining(Costs costs, int to, int layerMask) {
        Remaining remaining = new Remaining(graph.movementCount());
        heap.clear();
        for (int e = graph.firstEnding(to); e < graph.firstEnding(to + 1); e++) {
            int movement = graph.endingMovement(e);
            if ((graph.layerBit(movement) & layerMask) != 0) {
                for (int s = graph.firstStop(movement); s < graph.firstStop(movement + 1); s++) {
                    int charge = graph.stopCharge(s);
                    lower(remaining, movement, Remaining.STOP, charge, costs.charge[charge]);
                }
            }
        }
        while (!heap.isEmpty()) {
            int movement = heap.poll();
            long onwards = remaining.cost[movement] + costs.move[movement];
            for (int b = graph.firstBack(movement); b < graph.firstBack(movement + 1); b++) {
                int previous = graph.backTail(b);
                if ((graph.layerBit(previous) & layerMask) != 0) {
                    int charge = graph.backCharge(b);
                    lower(remaining, previous, movement, charge, onwards + costs.charge[charge]);
                }
            }
        }
        return remaining;
    }

    private void lower(Remaining remaining, int movement, int next, int charge, long toGo) {
        if (toGo < remaining.cost[movement]) {
            remaining.cost[movement] = toGo;
            remaining.next[movement] = next;
            remaining.charge[movement] = charge;
            heap.put(movement, toGo, 0);
        }
    }
}
