package org.charterworks.network.energy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Room left on numbered arcs between numbered places, filled along shortest ways until there is none (Edmonds
/// & Karp 1972).
///
/// Arc `a` and `a ^ 1` belong together: one for each direction. Where both have room of their own, flows against
/// each other cancel. Each step empties an arc exactly, so it ends with doubles as well.
final class Arcs {
    private static final int UNSEEN = -1;
    private static final int START = -2;

    private final List<List<Integer>> leaving = new ArrayList<>();
    private final List<Integer> head = new ArrayList<>();
    private final List<Double> limit = new ArrayList<>();
    private final List<Double> room = new ArrayList<>();

    Arcs(int places) {
        for (int i = 0; i < places; i++) {
            leaving.add(new ArrayList<>());
        }
    }

    /// A pair of arcs.
    ///
    /// @param there  room from tail to head, 0 or more
    /// @param back   room from head to tail, 0 or more
    /// @return number of the first of the two
    int add(int tail, int newHead, double there, double back) {
        int arc = head.size();
        leaving.get(tail).add(arc);
        leaving.get(newHead).add(arc + 1);
        head.addAll(List.of(newHead, tail));
        limit.addAll(List.of(there, back));
        room.addAll(List.of(there, back));
        return arc;
    }

    /// Sends all that can go from one place to another.
    ///
    /// @return the amount
    double fill(int from, int to) {
        double amount = 0;
        for (int[] by = reach(from); by[to] != UNSEEN; by = reach(from)) {
            double least = Double.POSITIVE_INFINITY;
            for (int v = to; v != from; v = tail(by[v])) {
                least = Math.min(least, room.get(by[v]));
            }
            for (int v = to; v != from; v = tail(by[v])) {
                move(by[v], least);
            }
            amount += least;
        }
        return amount;
    }

    private void move(int arc, double amount) {
        room.set(arc, room.get(arc) - amount);
        room.set(arc ^ 1, room.get(arc ^ 1) + amount);
    }

    /// What goes over an arc, less what comes back.
    double load(int arc) {
        return (limit.get(arc) - room.get(arc) - (limit.get(arc ^ 1) - room.get(arc ^ 1))) / 2;
    }

    /// Whether a place can still be reached with more: the side of the cut nearest to the start.
    boolean[] reached(int from) {
        int[] by = reach(from);
        boolean[] reached = new boolean[by.length];
        for (int i = 0; i < by.length; i++) {
            reached[i] = by[i] != UNSEEN;
        }
        return reached;
    }

    private int tail(int arc) {
        return head.get(arc ^ 1);
    }

    private int[] reach(int from) {
        int[] by = new int[leaving.size()];
        Arrays.fill(by, UNSEEN);
        by[from] = START;
        Deque<Integer> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            for (int arc : leaving.get(waiting.remove())) {
                if (by[head.get(arc)] == UNSEEN && room.get(arc) > 0) {
                    by[head.get(arc)] = arc;
                    waiting.add(head.get(arc));
                }
            }
        }
        return by;
    }
}
