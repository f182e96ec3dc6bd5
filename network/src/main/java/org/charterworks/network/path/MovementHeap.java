package org.charterworks.network.path;

import java.util.Arrays;

/// A 4-ary heap of movements ordered by (key, hops), with decrease-key. Reused from search to search.
final class MovementHeap {
    private static final int ABSENT = -1;

    private final long[] key;
    private final int[] hops;
    private final int[] place;
    private final int[] heap;
    private int size;

    MovementHeap(int movementCount) {
        key = new long[movementCount];
        hops = new int[movementCount];
        place = new int[movementCount];
        heap = new int[movementCount];
        Arrays.fill(place, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = ABSENT;
        }
        size = 0;
    }

    /// Puts a movement in, or moves it up when it is there with a greater key.
    void put(int movement, long newKey, int newHops) {
        key[movement] = newKey;
        hops[movement] = newHops;
        if (place[movement] == ABSENT) {
            place[movement] = size;
            heap[size++] = movement;
        }
        up(place[movement]);
    }

    /// Key of the movement that [#poll] would give.
    long leastKey() {
        return key[heap[0]];
    }

    int poll() {
        int least = heap[0];
        place[least] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            place[last] = 0;
            down(0);
        }
        return least;
    }

    private void up(int from) {
        int movement = heap[from];
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            if (!before(movement, heap[parent])) {
                break;
            }
            set(hole, heap[parent]);
            hole = parent;
        }
        set(hole, movement);
    }

    private void down(int from) {
        int movement = heap[from];
        int hole = from;
        while (true) {
            int firstChild = 4 * hole + 1;
            if (firstChild >= size) {
                break;
            }
            int least = firstChild;
            int end = Math.min(firstChild + 4, size);
            for (int child = firstChild + 1; child < end; child++) {
                if (before(heap[child], heap[least])) {
                    least = child;
                }
            }
            if (!before(heap[least], movement)) {
                break;
            }
            set(hole, heap[least]);
            hole = least;
        }
        set(hole, movement);
    }

    private void set(int hole, int movement) {
        heap[hole] = movement;
        place[movement] = hole;
    }

    private boolean before(int a, int b) {
        return key[a] != key[b] ? key[a] < key[b] : hops[a] < hops[b];
    }
}
