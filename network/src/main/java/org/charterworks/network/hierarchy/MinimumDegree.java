package org.charterworks.network.hierarchy;

/// Orders the nodes of a small cell so that each has the fewest neighbours left when its turn comes (Tinney &
/// Walker 1967); the smaller number goes first among equals. Neighbours are bits of a word.
final class MinimumDegree {
    private MinimumDegree() {}

    /// @param cell  at most 64 nodes
    static int[] order(Cell cell) {
        int size = cell.size();
        long[] neighbours = new long[size];
        for (int v = 0; v < size; v++) {
            for (int e = cell.first[v]; e < cell.first[v + 1]; e++) {
                neighbours[v] |= 1L << cell.neighbour[e];
            }
        }
        long left = size == Long.SIZE ? -1L : (1L << size) - 1;
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int v = leastDegree(neighbours, left);
            order[i] = v;
            left &= ~(1L << v);
            long around = neighbours[v] & left;
            for (long rest = around; rest != 0; rest &= rest - 1) {
                int u = Long.numberOfTrailingZeros(rest);
                neighbours[u] |= around;
                neighbours[u] &= ~(1L << u);
            }
        }
        return order;
    }

    private static int leastDegree(long[] neighbours, long left) {
        int chosen = -1;
        int least = Integer.MAX_VALUE;
        for (long rest = left; rest != 0; rest &= rest - 1) {
            int v = Long.numberOfTrailingZeros(rest);
            int degree = Long.bitCount(neighbours[v] & left);
            if (degree < least) {
                least = degree;
                chosen = v;
            }
        }
        return chosen;
    }
}
