package org.charterworks.network.hierarchy;

import java.util.Arrays;

/// Brings a metric up to date after the costs of some arcs changed: edges are worked out anew from the lowest
/// on, and an edge passes a change on only to the edges that used its old value or gain by its new one.
final class Repair {
    private final Metric metric;
    private final Hierarchy hierarchy;
    private final boolean[] isWaiting;
    /// a binary heap of edges; lower edges come first, because they decide about higher ones
    private int[] waiting = new int[64];
    private int size;

    Repair(Metric metric) {
        this.metric = metric;
        this.hierarchy = metric.hierarchy;
        isWaiting = new boolean[hierarchy.edgeCount()];
    }

    void run(int[] arcs) {
        for (int arc : arcs) {
            if (hierarchy.edgeOfArc[arc] >= 0) {
                add(hierarchy.edgeOfArc[arc]);
            }
        }
        while (size > 0) {
            renew(poll());
        }
    }

    private void renew(int edge) {
        double oldUp = metric.up[edge];
        double oldDown = metric.down[edge];
        recompute(edge);
        double newUp = metric.up[edge];
        double newDown = metric.down[edge];
        int v = hierarchy.lower[edge];
        if ((newUp == oldUp && newDown == oldDown) || !hierarchy.isOpen[v]) {
            return;
        }
        int x = hierarchy.higher[edge];
        for (int e = hierarchy.firstUp[v]; e < hierarchy.firstUp[v + 1]; e++) {
            if (e != edge) {
                int y = hierarchy.higher[e];
                int across = hierarchy.edge(Math.min(x, y), Math.max(x, y));
                // The way from x over v to y goes down this edge, the way back goes up it.
                double there = x < y ? metric.up[across] : metric.down[across];
                double back = x < y ? metric.down[across] : metric.up[across];
                if (matters(oldDown, newDown, metric.up[e], there) || matters(oldUp, newUp, metric.down[e], back)) {
                    add(across);
                }
            }
        }
    }

    /// Whether a way of two parts can decide about an edge of this value when its first part changes.
    private static boolean matters(double before, double after, double other, double value) {
        return before != after
                && ((before + other == value && value < Double.POSITIVE_INFINITY) || after + other < value);
    }

    /// The least over the arcs on the edge and the ways over common lower neighbours of its ends.
    private void recompute(int edge) {
        double leastUp = Double.POSITIVE_INFINITY;
        double leastDown = Double.POSITIVE_INFINITY;
        for (int i = hierarchy.firstOnEdge[edge]; i < hierarchy.firstOnEdge[edge + 1]; i++) {
            int arc = hierarchy.arcOnEdge[i];
            if (metric.isUp(arc, edge)) {
                leastUp = Math.min(leastUp, metric.costs.cost(arc));
            } else {
                leastDown = Math.min(leastDown, metric.costs.cost(arc));
            }
        }
        LowerTriangles triangles = new LowerTriangles(hierarchy, edge);
        while (triangles.next()) {
            leastUp = Math.min(leastUp, metric.down[triangles.toLower()] + metric.up[triangles.toHigher()]);
            leastDown = Math.min(leastDown, metric.down[triangles.toHigher()] + metric.up[triangles.toLower()]);
        }
        metric.up[edge] = leastUp;
        metric.down[edge] = leastDown;
    }

    private void add(int edge) {
        if (isWaiting[edge]) {
            return;
        }
        isWaiting[edge] = true;
        if (size == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && waiting[(hole - 1) / 2] > edge) {
            waiting[hole] = waiting[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        waiting[hole] = edge;
    }

    private int poll() {
        int least = waiting[0];
        int moved = waiting[--size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && waiting[child + 1] < waiting[child]) {
                child++;
            }
            if (waiting[child] >= moved) {
                break;
            }
            waiting[hole] = waiting[child];
            hole = child;
        }
        waiting[hole] = moved;
        isWaiting[least] = false;
        return least;
    }
}
