package org.charterworks.network.hierarchy;

/// Walks over the common lower neighbours of the two ends of an edge that may be passed through, in ascending
/// order.
final class LowerTriangles {
    private final Hierarchy hierarchy;
    private int atLower;
    private final int endOfLower;
    private int atHigher;
    private final int endOfHigher;

    LowerTriangles(Hierarchy hierarchy, int edge) {
        this.hierarchy = hierarchy;
        int x = hierarchy.lower[edge];
        int y = hierarchy.higher[edge];
        atLower = hierarchy.firstDown[x] - 1;
        endOfLower = hierarchy.firstDown[x + 1];
        atHigher = hierarchy.firstDown[y];
        endOfHigher = hierarchy.firstDown[y + 1];
    }

    /// Moves on to the next; false when there is none.
    boolean next() {
        atLower++;
        while (atLower < endOfLower && atHigher < endOfHigher) {
            int v = hierarchy.lower[hierarchy.downEdge[atLower]];
            int w = hierarchy.lower[hierarchy.downEdge[atHigher]];
            if (v == w && hierarchy.isOpen[v]) {
                return true;
            }
            if (v <= w) {
                atLower++;
            } else {
                atHigher++;
            }
        }
        return false;
    }

    /// Edge between the neighbour and the lower end.
    int toLower() {
        return hierarchy.downEdge[atLower];
    }

    /// Edge between the neighbour and the higher end.
    int toHigher() {
        return hierarchy.downEdge[atHigher];
    }
}
