package org.charterworks.network.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Orders nodes by cutting the graph in two again and again: the nodes of the cut come last, those of the
/// parts before them (George 1973). Cuts are found by inertial flow; parts of up to 64 nodes are ordered by
/// minimum degree.
final class NestedDissection {
    private static final int SMALL = 64;

    /// Part of a line whose nodes must end up on one side, at each end.
    private static final double END_SHARE = 0.25;

    private final LineUp lineUp;
    private final int[] nodeAt;
    private final int[] newIndex;

    NestedDissection(LineUp lineUp, int nodeCount) {
        this.lineUp = lineUp;
        nodeAt = new int[nodeCount];
        newIndex = new int[nodeCount];
    }

    int[] order(Cell whole) {
        placeComponents(whole, 0);
        return nodeAt;
    }

    private void placeComponents(Cell cell, int firstRank) {
        int rank = firstRank;
        for (int[] members : cell.components()) {
            place(members.length == cell.size() ? cell : cell.part(members, newIndex), rank);
            rank += members.length;
        }
    }

    /// Gives the nodes of a connected cell the ranks from `firstRank` on.
    private void place(Cell cell, int firstRank) {
        if (cell.size() <= SMALL) {
            int[] order = MinimumDegree.order(cell);
            for (int i = 0; i < order.length; i++) {
                nodeAt[firstRank + i] = cell.node[order[i]];
            }
            return;
        }
        DisjointPaths cut = bestCut(cell);
        int[] near = IntStream.range(0, cell.size()).filter(cut::isBeforeCut).toArray();
        int[] between = IntStream.range(0, cell.size()).filter(cut::isCut).toArray();
        int[] far = IntStream.range(0, cell.size())
                .filter(v -> !cut.isBeforeCut(v) && !cut.isCut(v))
                .toArray();
        placeComponents(cell.part(near, newIndex), firstRank);
        placeComponents(cell.part(far, newIndex), firstRank + near.length);
        for (int i = 0; i < between.length; i++) {
            nodeAt[firstRank + near.length + far.length + i] = cell.node[between[i]];
        }
    }

    /// The cut with the fewest nodes for the size of its smaller side; the first of equals.
    private DisjointPaths bestCut(Cell cell) {
        int ends = (int) (END_SHARE * cell.size());
        DisjointPaths best = null;
        double bestScore = Double.POSITIVE_INFINITY;
        for (double[] places : lineUp.places(cell)) {
            DisjointPaths paths = new DisjointPaths(cell, line(places), ends);
            // A side has at most half of the nodes, so a cut with more nodes than this is worse than the best.
            int limit = (int) Math.min(cell.size(), bestScore * cell.size() / 2);
            int size = paths.find(limit);
            double score = size > limit ? Double.POSITIVE_INFINITY : score(cell, paths, size);
            if (best == null || score < bestScore) {
                best = paths;
                bestScore = score;
            }
        }
        return best == null ? new DisjointPaths(cell, new int[0], 0) : best;
    }

    private static double score(Cell cell, DisjointPaths paths, int size) {
        int near = 0;
        for (int v = 0; v < cell.size(); v++) {
            near += paths.isBeforeCut(v) ? 1 : 0;
        }
        return size / (double) Math.max(1, Math.min(near, cell.size() - near - size));
    }

    /// The nodes by place, the smaller number first among equals.
    private static int[] line(double[] places) {
        long[] keyed = new long[places.length];
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        for (int v = 0; v < places.length; v++) {
            keyed[v] = ((long) Arrays.binarySearch(sorted, places[v]) << 32) | v;
        }
        Arrays.sort(keyed);
        int[] line = new int[places.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = (int) keyed[i];
        }
        return line;
    }
}
