package org.charterworks.network.hierarchy;

import java.util.Arrays;

/// Contracts nodes in order without looking at costs: every node's higher neighbours become neighbours of
/// each other. It is enough to hand a node's higher neighbours on to the lowest of them, its parent in the
/// elimination tree (Liu 1990).
///
/// Nodes are named by rank here.
final class Elimination {
    /// More edges than this do not fit the machine; the order is then no good for this graph.
    private static final int MOST_EDGES = 1 << 29;

    /// up-edges of v are `firstUp[v]` to `firstUp[v + 1] - 1`
    final int[] firstUp;
    /// by edge: its higher end, ascending within a node
    int[] upHead;
    /// lowest higher neighbour, or −1 at a root
    final int[] parent;

    Elimination(Cell cell, EliminationOrder order) {
        int count = cell.size();
        firstUp = new int[count + 1];
        parent = new int[count];
        upHead = new int[Math.max(16, cell.neighbour.length)];
        int[] firstChild = new int[count];
        int[] nextSibling = new int[count];
        int[] seenBy = new int[count];
        Arrays.fill(firstChild, -1);
        Arrays.fill(seenBy, -1);
        int size = 0;
        for (int v = 0; v < count; v++) {
            int node = order.nodeAt(v);
            seenBy[v] = v;
            for (int e = cell.first[node]; e < cell.first[node + 1]; e++) {
                int u = order.rankOf(cell.neighbour[e]);
                if (u > v && seenBy[u] != v) {
                    seenBy[u] = v;
                    size = append(u, size);
                }
            }
            for (int child = firstChild[v]; child >= 0; child = nextSibling[child]) {
                for (int e = firstUp[child] + 1; e < firstUp[child + 1]; e++) {
                    int u = upHead[e];
                    if (seenBy[u] != v) {
                        seenBy[u] = v;
                        size = append(u, size);
                    }
                }
            }
            Arrays.sort(upHead, firstUp[v], size);
            firstUp[v + 1] = size;
            parent[v] = size == firstUp[v] ? -1 : upHead[firstUp[v]];
            if (parent[v] >= 0) {
                nextSibling[v] = firstChild[parent[v]];
                firstChild[parent[v]] = v;
            }
        }
        upHead = Arrays.copyOf(upHead, size);
    }

    private int append(int head, int size) {
        if (size == MOST_EDGES) {
            throw new IllegalArgumentException("contracting in this order makes more than " + MOST_EDGES
                    + " edges; the graph is too dense for a hierarchy");
        }
        if (size == upHead.length) {
            upHead = Arrays.copyOf(upHead, 2 * size);
        }
        upHead[size] = head;
        return size + 1;
    }
}
