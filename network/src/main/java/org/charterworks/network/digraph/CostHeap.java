package org.charterworks.network.digraph;

import java.util.Arrays;

/// A 4-ary heap of nodes by cost, ties by node, with decrease-key. Reused from search to search.
///
/// Keys lie beside the nodes in heap order, so that comparing four children reads one line of memory.
final class CostHeap {
    private static final int ABSENT = -1;

    private final int[] place;
    private final int[] node;
    private final double[] key;
    private int size;

    CostHeap(int nodeCount) {
        place = new int[nodeCount];
        node = new int[nodeCount];
        key = new double[nodeCount];
        Arrays.fill(place, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Takes any node out, for emptying the heap.
    int removeLast() {
        int removed = node[--size];
        place[removed] = ABSENT;
        return removed;
    }

    /// Puts a node in, or moves it up when it is there with a greater key.
    void put(int added, double cost) {
        int hole = place[added];
        if (hole == ABSENT) {
            hole = size++;
        }
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            if (!before(cost, added, parent)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        set(hole, added, cost);
    }

    /// Cost of the node that [#poll] would take.
    double leastCost() {
        return key[0];
    }

    /// Takes the node of least cost out.
    int poll() {
        int least = node[0];
        place[least] = ABSENT;
        size--;
        if (size > 0) {
            sink(node[size], key[size]);
        }
        return least;
    }

    private void sink(int moved, double cost) {
        int hole = 0;
        while (true) {
            int child = 4 * hole + 1;
            if (child >= size) {
                break;
            }
            int least = child;
            int end = Math.min(child + 4, size);
            for (child++; child < end; child++) {
                if (before(key[child], node[child], least)) {
                    least = child;
                }
            }
            if (before(cost, moved, least)) {
                break;
            }
            move(least, hole);
            hole = least;
        }
        set(hole, moved, cost);
    }

    private boolean before(double cost, int candidate, int at) {
        double other = key[at];
        return cost < other || (cost == other && candidate < node[at]);
    }

    private void move(int from, int to) {
        set(to, node[from], key[from]);
    }

    private void set(int at, int placed, double cost) {
        node[at] = placed;
        key[at] = cost;
        place[placed] = at;
    }
}
