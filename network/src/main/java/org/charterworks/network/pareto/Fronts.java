package org.charterworks.network.pareto;

import java.util.Arrays;

/// For every node the vectors of costs that no other kept there betters, flat and sorted by their first
/// entry. They leave out the first criterion, which the order of the search takes care of: vectors of 1 to 3
/// entries.
final class Fronts {
    private final int width;
    /// by node: entries `[i * width] … [i * width + width - 1]` are vector i
    private final double[][] vectors;
    private final int[] count;
    private final int[] touched;
    private int touchedCount;

    Fronts(int nodeCount, int width) {
        this.width = width;
        vectors = new double[nodeCount][2 * width];
        count = new int[nodeCount];
        touched = new int[nodeCount];
    }

    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            count[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    /// Whether a vector kept at a node is nowhere above a factor times another.
    ///
    /// @param from  position of the other's first entry
    boolean covers(int node, double[] other, int from, double factor) {
        int size = count[node];
        double first = other[from] * factor;
        double[] kept = vectors[node];
        if (width == 1) {
            return size > 0 && kept[0] <= first;
        }
        int end = firstAbove(kept, size, first);
        double second = other[from + 1] * factor;
        if (width == 2) {
            // Second entries fall as first entries rise, so the last candidate is the best.
            return end > 0 && kept[2 * end - 1] <= second;
        }
        double third = other[from + 2] * factor;
        for (int i = 0; i < 3 * end; i += 3) {
            if (kept[i + 1] <= second && kept[i + 2] <= third) {
                return true;
            }
        }
        return false;
    }

    /// Number of vectors whose first entry is not above a value.
    private int firstAbove(double[] kept, int size, double value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (kept[middle * width] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Keeps a vector that none kept at the node covers, and drops those it covers.
    void add(int node, double[] added, int from) {
        int size = count[node];
        if (size == 0) {
            touched[touchedCount++] = node;
        }
        double[] kept = vectors[node];
        int place = firstAbove(kept, size, added[from]);
        while (place > 0 && kept[(place - 1) * width] == added[from]) {
            place--;
        }
        int left = place;
        for (int i = place; i < size; i++) {
            if (!isCovered(kept, i * width, added, from)) {
                System.arraycopy(kept, i * width, kept, left * width, width);
                left++;
            }
        }
        if ((left + 1) * width > kept.length) {
            kept = Arrays.copyOf(kept, 2 * kept.length);
            vectors[node] = kept;
        }
        // Those with the same first entry and those above it stay in order behind the new one.
        System.arraycopy(kept, place * width, kept, (place + 1) * width, (left - place) * width);
        System.arraycopy(added, from, kept, place * width, width);
        count[node] = left + 1;
    }

    private boolean isCovered(double[] kept, int at, double[] added, int from) {
        for (int i = 0; i < width; i++) {
            if (kept[at + i] < added[from + i]) {
                return false;
            }
        }
        return true;
    }
}
