package org.charterworks.network.graph;

import java.util.Arrays;

/// Grows one compressed sparse row after another: each entry leads somewhere and pays a charge.
final class Rows {
    private final int[] first;
    private int[] head = new int[64];
    private int[] charge = new int[64];
    private int row;
    private int size;

    Rows(int rowCount) {
        first = new int[rowCount + 1];
    }

    void add(int entryHead, int entryCharge) {
        if (size == head.length) {
            head = Arrays.copyOf(head, 2 * size);
            charge = Arrays.copyOf(charge, 2 * size);
        }
        head[size] = entryHead;
        charge[size++] = entryCharge;
    }

    /// Ends the current row; rows are filled in their order.
    void endRow() {
        first[++row] = size;
    }

    int[] first() {
        return first;
    }

    int[] head() {
        return Arrays.copyOf(head, size);
    }

    int[] charge() {
        return Arrays.copyOf(charge, size);
    }
}
