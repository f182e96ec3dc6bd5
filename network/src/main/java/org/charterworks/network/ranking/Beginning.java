package org.charterworks.network.ranking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The common beginning of some paths: a node of the pseudo-tree. Its next path is the cheapest that starts
/// so and then leaves over an arc that none of the paths found so far leaves over.
final class Beginning {
    /// one arc shorter; null at the start of all paths
    final @Nullable Beginning before;
    /// last arc, −1 at the start
    final int arc;
    final int node;
    final double cost;
    final int length;
    /// arcs over which paths found so far go on from here
    private int[] taken = new int[2];
    private int takenCount;

    /// Cost of the next path, or a lower bound of it.
    double nextCost;
    /// How the next path goes on when it is known; null while there is only the bound and its first arc.
    int @Nullable [] nextArcs;
    int nextArc;

    Beginning(@Nullable Beginning before, int arc, int node, double cost) {
        this.before = before;
        this.arc = arc;
        this.node = node;
        this.cost = cost;
        length = before == null ? 0 : before.length + 1;
    }

    boolean isTaken(int candidate) {
        for (int i = 0; i < takenCount; i++) {
            if (taken[i] == candidate) {
                return true;
            }
        }
        return false;
    }

    void take(int candidate) {
        if (takenCount == taken.length) {
            taken = Arrays.copyOf(taken, 2 * takenCount);
        }
        taken[takenCount++] = candidate;
    }

    /// Sets or clears the marks of the nodes on it.
    void mark(boolean[] isMarked, boolean mark) {
        for (Beginning each = this; each != null; each = each.before) {
            isMarked[each.node] = mark;
        }
    }

    /// Sets or clears the marks of the arcs taken.
    void markTaken(boolean[] isMarked, boolean mark) {
        for (int i = 0; i < takenCount; i++) {
            isMarked[taken[i]] = mark;
        }
    }

    /// The arcs of this beginning followed by others.
    int[] arcsWith(int[] others) {
        int[] arcs = new int[length + others.length];
        System.arraycopy(others, 0, arcs, length, others.length);
        for (Beginning each = this; each.before != null; each = each.before) {
            arcs[each.length - 1] = each.arc;
        }
        return arcs;
    }
}
