package org.charterworks.network.hierarchy;

import java.util.Arrays;

/// The most paths without a common node from the first nodes of a line to its last, and the nodes that cut
/// them all (Menger 1927), by blocking flows (Dinic 1970) on nodes of capacity 1.
///
/// Every node v has two states, entered (2v) and left (2v + 1). The paths so far are kept as the node before
/// each node on them; a search may run along them backwards.
final class DisjointPaths {
    private static final int NONE = -1;
    private static final int END = -2;

    private final Cell cell;
    private final boolean[] isStart;
    private final boolean[] isGoal;
    private final int[] before;
    /// by state: steps from a start, or −1
    private final int[] level;
    private final int[] queue;
    /// by node: the next way out to try in this round
    private final int[] tried;
    private final int[] trail;
    private int goalLevel;

    DisjointPaths(Cell cell, int[] line, int ends) {
        int size = cell.size();
        this.cell = cell;
        isStart = new boolean[size];
        isGoal = new boolean[size];
        for (int i = 0; i < ends; i++) {
            isStart[line[i]] = true;
            isGoal[line[size - 1 - i]] = true;
        }
        before = new int[size];
        Arrays.fill(before, NONE);
        level = new int[2 * size];
        queue = new int[2 * size];
        tried = new int[size];
        trail = new int[2 * size + 1];
    }

    /// Finds as many paths as there are, or one more than `limit`.
    int find(int limit) {
        int found = 0;
        while (found <= limit && layer()) {
            Arrays.fill(tried, 0);
            for (int v = 0; v < before.length && found <= limit; v++) {
                if (isStart[v] && before[v] != END && augment(v)) {
                    found++;
                }
            }
        }
        return found;
    }

    /// After [#find] within its limit: whether a node is on the side of the starts.
    boolean isBeforeCut(int v) {
        return level[2 * v + 1] >= 0;
    }

    /// After [#find] within its limit: whether a node is one of the cut.
    boolean isCut(int v) {
        return level[2 * v] >= 0 && level[2 * v + 1] < 0;
    }

    /// Levels of all states that a further path can reach; whether it can reach the goal.
    private boolean layer() {
        Arrays.fill(level, -1);
        goalLevel = Integer.MAX_VALUE;
        int end = 0;
        for (int v = 0; v < before.length; v++) {
            if (isStart[v] && before[v] != END) {
                level[2 * v] = 0;
                queue[end++] = 2 * v;
            }
        }
        for (int i = 0; i < end; i++) {
            int state = queue[i];
            int v = state >> 1;
            int next = level[state] + 1;
            if ((state & 1) == 0) {
                end = put(wayOnFromEntered(v), next, end);
                continue;
            }
            if (isGoal[v]) {
                goalLevel = next;
                return true;
            }
            for (int e = cell.first[v]; e < cell.first[v + 1]; e++) {
                end = put(2 * cell.neighbour[e], next, end);
            }
            if (before[v] != NONE) {
                end = put(2 * v, next, end);
            }
        }
        return false;
    }

    private int put(int state, int newLevel, int end) {
        if (state >= 0 && level[state] < 0) {
            level[state] = newLevel;
            queue[end] = state;
            return end + 1;
        }
        return end;
    }

    /// A node on no path can be left; one on a path only lets go back to the node before it.
    private int wayOnFromEntered(int v) {
        if (before[v] == NONE) {
            return 2 * v + 1;
        }
        return before[v] == END ? NONE : 2 * before[v] + 1;
    }

    /// Looks for one more path along rising levels, depth first, and lays it.
    private boolean augment(int start) {
        int length = 0;
        trail[length++] = 2 * start;
        while (length > 0) {
            int state = trail[length - 1];
            if ((state & 1) == 1 && isGoal[state >> 1] && level[state] + 1 == goalLevel) {
                lay(length);
                return true;
            }
            int next = nextOf(state);
            if (next == NONE) {
                level[state] = -1;
                length--;
            } else {
                trail[length++] = next;
            }
        }
        return false;
    }

    private int nextOf(int state) {
        int v = state >> 1;
        if ((state & 1) == 0) {
            int next = wayOnFromEntered(v);
            return next >= 0 && level[next] == level[state] + 1 ? next : NONE;
        }
        int degree = cell.first[v + 1] - cell.first[v];
        while (tried[v] <= degree) {
            int option = tried[v]++;
            int next = option < degree ? 2 * cell.neighbour[cell.first[v] + option] : before[v] == NONE ? NONE : 2 * v;
            if (next >= 0 && level[next] == level[state] + 1) {
                return next;
            }
        }
        return NONE;
    }

    private void lay(int length) {
        int from = END;
        for (int i = 0; i < length; i++) {
            int v = trail[i] >> 1;
            // Each state serves one path in a round.
            level[trail[i]] = -1;
            if ((trail[i] & 1) == 0) {
                boolean isUndone = i > 0 && trail[i - 1] == 2 * v + 1;
                before[v] = isUndone ? NONE : from;
            } else {
                from = v;
            }
        }
    }
}
