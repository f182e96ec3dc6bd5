package org.charterworks.network.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.charterworks.network.graph.Graph;

/// Every path between two nodes that repeats no movement, by trying everything. The slow twin of the searches.
public final class AllPaths {
    private final Graph graph;
    private final int to;
    private final int layerMask;
    private final List<Path> found = new ArrayList<>();
    private final Deque<Integer> movements = new ArrayDeque<>();
    private final Deque<Integer> charges = new ArrayDeque<>();
    private final boolean[] used;

    private AllPaths(Graph graph, int to, int layerMask) {
        this.graph = graph;
        this.to = to;
        this.layerMask = layerMask;
        this.used = new boolean[graph.movementCount()];
    }

    public static List<Path> between(Graph graph, int from, int to, int layerMask) {
        AllPaths all = new AllPaths(graph, to, layerMask);
        for (int s = graph.firstStart(from); s < graph.firstStart(from + 1); s++) {
            all.follow(graph.startHead(s), graph.startCharge(s));
        }
        return all.found;
    }

    private void follow(int movement, int charge) {
        if (used[movement] || (graph.layerBit(movement) & layerMask) == 0) {
            return;
        }
        used[movement] = true;
        movements.addLast(movement);
        charges.addLast(charge);
        if (graph.head(movement) == to) {
            for (int s = graph.firstStop(movement); s < graph.firstStop(movement + 1); s++) {
                charges.addLast(graph.stopCharge(s));
                found.add(path());
                charges.removeLast();
            }
        }
        for (int a = graph.firstArc(movement); a < graph.firstArc(movement + 1); a++) {
            follow(graph.arcHead(a), graph.arcCharge(a));
        }
        used[movement] = false;
        movements.removeLast();
        charges.removeLast();
    }

    private Path path() {
        int[] copyOfMovements = movements.stream().mapToInt(Integer::intValue).toArray();
        int[] copyOfCharges = charges.stream().mapToInt(Integer::intValue).toArray();
        return new Path(graph, copyOfMovements, copyOfCharges, 0);
    }
}
