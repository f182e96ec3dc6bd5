package org.charterworks.network.shipment;

import java.util.Arrays;

/// Numbers of the labels at one movement.
final class LabelBag {
    /// For movements no label has come to; never added to.
    static final LabelBag EMPTY = new LabelBag(0);

    int[] label;
    int size;

    LabelBag(int room) {
        label = new int[room];
    }

    void add(int number) {
        if (size == label.length) {
            label = Arrays.copyOf(label, 2 * size + 2);
        }
        label[size++] = number;
    }
}
