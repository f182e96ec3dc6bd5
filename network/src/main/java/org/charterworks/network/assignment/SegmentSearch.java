package org.charterworks.network.assignment;

import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.RegrownTree;

/// Finds a new pair of segments for an arc that carries flow but is not on the cheapest path (Xie & Xie
/// 2016): back from the arc along the largest flows until the cheapest path to its end is met.
final class SegmentSearch {
    /// Cycles of flow taken out before the arc is left for the next pass.
    private static final int MOST_CYCLES = 10;

    private final Digraph graph;
    private final LoadedLinks links;
    private final OriginFlows flows;
    private final int[] onCheapest;
    private final int[] seen;
    private final int[] lengthWhenSeen;
    private final int[] dear;
    private final int[] cheap;
    private int dearLength;
    private int stamp;

    SegmentSearch(Digraph graph, LoadedLinks links, OriginFlows flows) {
        this.graph = graph;
        this.links = links;
        this.flows = flows;
        int nodeCount = graph.nodeCount();
        onCheapest = new int[nodeCount];
        seen = new int[nodeCount];
        lengthWhenSeen = new int[nodeCount];
        dear = new int[nodeCount + 1];
        cheap = new int[nodeCount + 1];
    }

    /// A new pair whose dear segment ends with `arc`, or [SegmentPairs#NONE] when the flow turned out
    /// to run in a circle, which is taken out, or to be rounding.
    ///
    /// @param slotOfArc  slots of commodity `q`, -1 where it has none
    int search(int q, int ofClass, int root, int arc, RegrownTree tree, int[] slotOfArc, SegmentPairs pairs) {
        int base = flows.start[q];
        for (int attempt = 0; attempt < MOST_CYCLES && flows.flow[base + slotOfArc[arc]] > 0; attempt++) {
            stamp++;
            int end = graph.head(arc);
            markCheapest(end, root, tree);
            int meeting = trace(arc, base, slotOfArc);
            if (meeting < 0) {
                return SegmentPairs.NONE;
            }
            if (onCheapest[meeting] != stamp) {
                removeCycle(lengthWhenSeen[meeting], base, slotOfArc);
            } else if (meeting == end) {
                removeCycle(0, base, slotOfArc);
            } else {
                return pairs.add(ofClass, dear, dearLength, cheap, cheapest(end, meeting, tree));
            }
        }
        return SegmentPairs.NONE;
    }

    private void markCheapest(int end, int root, RegrownTree tree) {
        int node = end;
        while (node != root) {
            onCheapest[node] = stamp;
            node = graph.tail(tree.arcInto(node));
        }
        onCheapest[root] = stamp;
    }

    /// Follows the largest flows back. @return the first node on the cheapest path or met twice; -1
    /// where flow ends
    private int trace(int arc, int base, int[] slotOfArc) {
        dearLength = 0;
        int next = arc;
        while (next >= 0) {
            dear[dearLength++] = next;
            int node = graph.tail(next);
            if (onCheapest[node] == stamp || seen[node] == stamp) {
                return node;
            }
            seen[node] = stamp;
            lengthWhenSeen[node] = dearLength;
            next = largestInto(node, base, slotOfArc);
        }
        return -1;
    }

    private int largestInto(int node, int base, int[] slotOfArc) {
        int largest = -1;
        double most = 0;
        int end = graph.firstIn(node + 1);
        for (int i = graph.firstIn(node); i < end; i++) {
            int slot = slotOfArc[graph.inArc(i)];
            if (slot >= 0 && flows.flow[base + slot] > most) {
                most = flows.flow[base + slot];
                largest = graph.inArc(i);
            }
        }
        return largest;
    }

    private void removeCycle(int from, int base, int[] slotOfArc) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = from; i < dearLength; i++) {
            least = Math.min(least, flows.flow[base + slotOfArc[dear[i]]]);
        }
        for (int i = from; i < dearLength; i++) {
            flows.flow[base + slotOfArc[dear[i]]] -= least;
            links.shift(dear[i], -least);
        }
    }

    /// Writes the cheapest path backwards. @return its length
    private int cheapest(int end, int start, RegrownTree tree) {
        int length = 0;
        for (int node = end; node != start; node = graph.tail(tree.arcInto(node))) {
            cheap[length++] = tree.arcInto(node);
        }
        return length;
    }
}
