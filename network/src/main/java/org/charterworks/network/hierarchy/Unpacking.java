package org.charterworks.network.hierarchy;

import java.util.Arrays;

/// Turns edges of a hierarchy back into the arcs they stand for: an edge's cost is that of an arc on it, or
/// that of the way over a lower triangle. The arc of least index goes first, then the triangle of lowest
/// rank.
final class Unpacking {
    private final Hierarchy hierarchy;
    /// by node: arcs so far when the path was there, or −1
    private final int[] lengthAt;
    /// edges still to unpack, the next on top; 2e for up, 2e + 1 for down
    private int[] stack = new int[64];
    private int depth;
    private int[] arcs = new int[64];
    private int length;

    Unpacking(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        lengthAt = new int[hierarchy.graph.nodeCount()];
        Arrays.fill(lengthAt, -1);
    }

    /// The arcs of a way over edges up and then down. A loop, which can only cost nothing, is left out.
    int[] arcs(Metric metric, int[] edgesUp, int[] edgesDown, int startNode) {
        depth = 0;
        length = 0;
        for (int i = edgesDown.length - 1; i >= 0; i--) {
            push(2 * edgesDown[i] + 1);
        }
        for (int i = edgesUp.length - 1; i >= 0; i--) {
            push(2 * edgesUp[i]);
        }
        lengthAt[startNode] = 0;
        while (depth > 0) {
            unpack(metric, stack[--depth]);
        }
        lengthAt[startNode] = -1;
        for (int i = 0; i < length; i++) {
            lengthAt[hierarchy.graph.head(arcs[i])] = -1;
        }
        return Arrays.copyOf(arcs, length);
    }

    private void unpack(Metric metric, int directed) {
        int edge = directed >> 1;
        boolean isUp = (directed & 1) == 0;
        double cost = isUp ? metric.up[edge] : metric.down[edge];
        for (int i = hierarchy.firstOnEdge[edge]; i < hierarchy.firstOnEdge[edge + 1]; i++) {
            int arc = hierarchy.arcOnEdge[i];
            if (metric.isUp(arc, edge) == isUp && metric.costs.cost(arc) == cost) {
                append(arc);
                return;
            }
        }
        LowerTriangles triangles = new LowerTriangles(hierarchy, edge);
        while (triangles.next()) {
            int first = isUp ? triangles.toLower() : triangles.toHigher();
            int second = isUp ? triangles.toHigher() : triangles.toLower();
            if (metric.down[first] + metric.up[second] == cost) {
                push(2 * second);
                push(2 * first + 1);
                return;
            }
        }
        throw new IllegalStateException("nothing costs what edge " + edge + " costs");
    }

    private void append(int arc) {
        int head = hierarchy.graph.head(arc);
        if (lengthAt[head] >= 0) {
            while (length > lengthAt[head]) {
                length--;
                int dropped = hierarchy.graph.head(arcs[length]);
                if (dropped != head) {
                    lengthAt[dropped] = -1;
                }
            }
            return;
        }
        if (length == arcs.length) {
            arcs = Arrays.copyOf(arcs, 2 * length);
        }
        arcs[length++] = arc;
        lengthAt[head] = length;
    }

    private void push(int directed) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, 2 * depth);
        }
        stack[depth++] = directed;
    }
}
