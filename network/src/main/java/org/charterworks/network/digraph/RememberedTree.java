package org.charterworks.network.digraph;

import java.util.Arrays;

/// What one root's tree looked like, remembered until the tree is grown again: the nodes by growing
/// cost, and the arc by which each was reached. [RegrownTree] starts from it.
public final class RememberedTree {
    private static final int[] NOTHING = {};

    private int[] nodes = NOTHING;
    private int[] arcs = NOTHING;
    private int count;
    /// Nodes that were wrong when the tree was last regrown from this memory.
    private int repaired;

    public RememberedTree() {}

    /// Remembers the same as another, and nothing in common with it.
    public void copy(RememberedTree other) {
        if (nodes.length < other.count) {
            nodes = new int[other.count];
            arcs = new int[other.count];
        }
        System.arraycopy(other.nodes, 0, nodes, 0, other.count);
        System.arraycopy(other.arcs, 0, arcs, 0, other.count);
        count = other.count;
        repaired = other.repaired;
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    int node(int place) {
        return nodes[place];
    }

    int arc(int place) {
        return arcs[place];
    }

    int repaired() {
        return repaired;
    }

    void remember(int[] settled, int settledCount, int[] arcInto) {
        if (nodes.length < settledCount) {
            nodes = Arrays.copyOf(settled, settledCount);
            arcs = new int[settledCount];
        } else {
            System.arraycopy(settled, 0, nodes, 0, settledCount);
        }
        count = settledCount;
        repaired = settledCount;
        keepArcs(arcInto);
    }

    /// Takes over which arcs the repaired tree uses; the order stays.
    void update(int[] arcInto, int repairedNow) {
        repaired = repairedNow;
        keepArcs(arcInto);
    }

    /// Adds nodes, then sorts all by cost. The order is nearly right already, which suits insertion.
    void sort(double[] cost, double farthest, int[] added, int addedCount, boolean[] isKnown) {
        for (int place = 0; place < count; place++) {
            isKnown[nodes[place]] = true;
        }
        int room = count + addedCount;
        if (room > nodes.length) {
            nodes = Arrays.copyOf(nodes, room);
            arcs = new int[room];
        }
        int all = count;
        for (int i = 0; i < addedCount; i++) {
            if (!isKnown[added[i]]) {
                isKnown[added[i]] = true;
                nodes[all++] = added[i];
            }
        }
        for (int place = 0; place < all; place++) {
            isKnown[nodes[place]] = false;
        }
        count = 0;
        for (int place = 0; place < all; place++) {
            if (cost[nodes[place]] <= farthest) {
                insert(nodes[place], cost);
            }
        }
    }

    private void insert(int node, double[] cost) {
        double key = cost[node];
        int hole = count++;
        while (hole > 0 && cost[nodes[hole - 1]] > key) {
            nodes[hole] = nodes[hole - 1];
            hole--;
        }
        nodes[hole] = node;
    }

    private void keepArcs(int[] arcInto) {
        for (int place = 0; place < count; place++) {
            arcs[place] = arcInto[nodes[place]];
        }
    }
}
