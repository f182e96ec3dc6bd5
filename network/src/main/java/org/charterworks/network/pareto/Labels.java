package org.charterworks.network.pareto;

import java.util.Arrays;

/// Partial paths, each known by its last arc and the label it goes on from, and a 4-ary heap of those whose
/// turn has not come. A label's bounds are its costs so far and what is at least still to pay, by criterion;
/// labels are taken by bounds in lexicographic order, the earlier of equals first.
final class Labels {
    final int width;
    /// bounds of label l are `[l * width] … [l * width + width - 1]`
    double[] bound;
    int[] node = new int[256];
    private int[] arc = new int[256];
    private int[] before = new int[256];
    private int count;
    private int[] heap = new int[256];
    private double[] key = new double[256];
    private int heapSize;

    Labels(int width) {
        this.width = width;
        bound = new double[256 * width];
    }

    void clear() {
        count = 0;
        heapSize = 0;
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return heapSize == 0;
    }

    /// Makes room for one more label and gives its number; its bounds are to be written before [#commit].
    int next() {
        if (count == node.length) {
            node = Arrays.copyOf(node, 2 * count);
            arc = Arrays.copyOf(arc, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
            bound = Arrays.copyOf(bound, 2 * count * width);
        }
        return count;
    }

    /// Keeps the label made room for.
    void commit(int atNode, int lastArc, int previous) {
        int label = count++;
        node[label] = atNode;
        arc[label] = lastArc;
        before[label] = previous;
        push(label);
    }

    private void push(int label) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heapSize);
            key = Arrays.copyOf(key, 2 * heapSize);
        }
        double newKey = bound[label * width];
        int hole = heapSize++;
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            if (!comesBefore(newKey, label, parent)) {
                break;
            }
            set(hole, heap[parent], key[parent]);
            hole = parent;
        }
        set(hole, label, newKey);
    }

    int poll() {
        int least = heap[0];
        heapSize--;
        int moved = heap[heapSize];
        double movedKey = key[heapSize];
        int hole = 0;
        for (int child = 1; child < heapSize; child = 4 * hole + 1) {
            int first = child;
            int end = Math.min(child + 4, heapSize);
            for (int other = child + 1; other < end; other++) {
                if (comesBefore(key[other], heap[other], first)) {
                    first = other;
                }
            }
            if (!comesBefore(key[first], heap[first], movedKey, moved)) {
                break;
            }
            set(hole, heap[first], key[first]);
            hole = first;
        }
        set(hole, moved, movedKey);
        return least;
    }

    private void set(int place, int label, double newKey) {
        heap[place] = label;
        key[place] = newKey;
    }

    private boolean comesBefore(double newKey, int label, int place) {
        return comesBefore(newKey, label, key[place], heap[place]);
    }

    private boolean comesBefore(double keyA, int a, double keyB, int b) {
        if (keyA != keyB) {
            return keyA < keyB;
        }
        for (int i = 1; i < width; i++) {
            double boundA = bound[a * width + i];
            double boundB = bound[b * width + i];
            if (boundA != boundB) {
                return boundA < boundB;
            }
        }
        return a < b;
    }

    /// The path of a label that has arrived; its bounds are its costs.
    ParetoPath path(int label) {
        int length = 0;
        for (int l = label; before[l] >= 0; l = before[l]) {
            length++;
        }
        int[] arcs = new int[length];
        for (int l = label; before[l] >= 0; l = before[l]) {
            arcs[--length] = arc[l];
        }
        return new ParetoPath(Arrays.copyOfRange(bound, label * width, (label + 1) * width), arcs);
    }
}
