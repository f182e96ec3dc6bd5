package org.charterworks.network.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.DoublePredicate;

/// Room left on numbered arcs between numbered places, filled along shortest ways until there is none (Edmonds
/// & Karp 1972).
///
/// Arc `a` and `a ^ 1` belong together: one for each direction. Where both have room of their own, flows against
/// each other cancel. Each step empties an arc exactly, so it ends with doubles as well.
public final class ResidualArcs {
    /// The arc by which a place is reached that is not.
    static final int UNSEEN = -1;

    private static final int START = -2;

    private final List<List<Integer>> leaving = new ArrayList<>();
    private final List<Integer> head = new ArrayList<>();
    private final List<Double> limit = new ArrayList<>();
    private final List<Double> room = new ArrayList<>();

    public ResidualArcs(int places) {
        for (int i = 0; i < places; i++) {
            leaving.add(new ArrayList<>());
        }
    }

    /// A pair of arcs.
    ///
    /// @param there  room from tail to head, 0 or more; infinite for no limit
    /// @param back   room from head to tail, 0 or more
    /// @return number of the first of the two
    public int add(int tail, int newHead, double there, double back) {
        int arc = head.size();
        leaving.get(tail).add(arc);
        leaving.get(newHead).add(arc + 1);
        head.addAll(List.of(newHead, tail));
        limit.addAll(List.of(there, back));
        room.addAll(List.of(there, back));
        return arc;
    }

    /// Sends all that can go from one place to another. There must be no way of arcs without limit.
    ///
    /// @return the amount
    public double fill(int from, int to) {
        double amount = 0;
        for (int[] by = reach(from, left -> left > 0); by[to] != UNSEEN; by = reach(from, left -> left > 0)) {
            List<Integer> way = way(by, from, to);
            double least = Double.POSITIVE_INFINITY;
            for (int arc : way) {
                least = Math.min(least, room.get(arc));
            }
            for (int arc : way) {
                room.set(arc, room.get(arc) - least);
                room.set(arc ^ 1, room.get(arc ^ 1) + least);
            }
            amount += least;
        }
        return amount;
    }

    /// What goes over an arc with a limit, less what comes back.
    public double load(int arc) {
        return (limit.get(arc) - room.get(arc) - (limit.get(arc ^ 1) - room.get(arc ^ 1))) / 2;
    }

    /// Whether a place can still be reached with more: the side of the cut nearest to the start.
    public boolean[] reached(int from) {
        int[] by = reach(from, left -> left > 0);
        boolean[] reached = new boolean[by.length];
        for (int i = 0; i < by.length; i++) {
            reached[i] = by[i] != UNSEEN;
        }
        return reached;
    }

    int tail(int arc) {
        return head.get(arc ^ 1);
    }

    int head(int arc) {
        return head.get(arc);
    }

    /// By place: the arc by which it is reached first over arcs with such room; [#UNSEEN] when it is not.
    int[] reach(int from, DoublePredicate usable) {
        int[] by = new int[leaving.size()];
        Arrays.fill(by, UNSEEN);
        by[from] = START;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            for (int arc : leaving.get(waiting.remove())) {
                if (by[head.get(arc)] == UNSEEN && usable.test(room.get(arc))) {
                    by[head.get(arc)] = arc;
                    waiting.add(head.get(arc));
                }
            }
        }
        return by;
    }

    /// The arcs of a way found by [#reach], from its end back to its start.
    List<Integer> way(int[] by, int from, int to) {
        List<Integer> arcs = new ArrayList<>();
        for (int place = to; place != from; place = tail(by[place])) {
            arcs.add(by[place]);
        }
        return arcs;
    }
}
