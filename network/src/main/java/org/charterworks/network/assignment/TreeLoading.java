package org.charterworks.network.assignment;

import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.RegrownTree;
import org.charterworks.network.digraph.ShortestPathTree;

/// Puts the trips of a commodity on its tree: all or nothing. A workspace, one per thread.
final class TreeLoading {
    private final Digraph graph;
    private final double[] through;
    private final int[] childCount;
    private final int[] ready;
    private final int[] arc;
    private final double[] load;
    private int count;

    TreeLoading(Digraph graph) {
        this.graph = graph;
        int nodeCount = graph.nodeCount();
        through = new double[nodeCount];
        childCount = new int[nodeCount];
        ready = new int[nodeCount];
        arc = new int[nodeCount];
        load = new double[nodeCount];
    }

    /// Loads the tree; then `arc(i)` carries `load(i)` for `i` below [#count].
    void load(Commodities demand, int q, RegrownTree tree) {
        count = 0;
        int nodeCount = graph.nodeCount();
        for (int node = 0; node < nodeCount; node++) {
            int into = tree.arcInto(node);
            if (into != ShortestPathTree.NO_ARC) {
                childCount[graph.tail(into)]++;
            }
        }
        for (int d = demand.first[q]; d < demand.first[q + 1]; d++) {
            through[demand.destination[d]] += demand.trips[d];
        }
        int readyCount = 0;
        for (int node = 0; node < nodeCount; node++) {
            if (childCount[node] == 0) {
                ready[readyCount++] = node;
            }
        }
        while (readyCount > 0) {
            int node = ready[--readyCount];
            int into = tree.arcInto(node);
            if (into != ShortestPathTree.NO_ARC) {
                int up = graph.tail(into);
                if (through[node] > 0) {
                    arc[count] = into;
                    load[count++] = through[node];
                    through[up] += through[node];
                }
                if (--childCount[up] == 0) {
                    ready[readyCount++] = up;
                }
            }
            through[node] = 0;
        }
    }

    int count() {
        return count;
    }

    int arc(int i) {
        return arc[i];
    }

    double load(int i) {
        return load[i];
    }
}
