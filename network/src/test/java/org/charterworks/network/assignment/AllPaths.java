package org.charterworks.network.assignment;

import java.util.ArrayList;
import java.util.List;
import org.charterworks.network.digraph.Digraph;

/// The slow twin: every simple path of every pair, and flow moved from the dearest used path to the
/// cheapest by bisection until no two differ.
final class AllPaths {
    private static final int ROUNDS = 4000;

    private final Roads roads;
    private final Digraph graph;
    private final double[] flow;

    private AllPaths(Roads roads) {
        this.roads = roads;
        graph = roads.graph();
        flow = new double[roads.count()];
    }

    static double[] linkFlows(Roads roads) {
        return new AllPaths(roads).solve();
    }

    private double[] solve() {
        Demand demand = roads.demand();
        List<List<int[]>> paths = new ArrayList<>();
        List<double[]> pathFlow = new ArrayList<>();
        for (int pair = 0; pair < demand.size(); pair++) {
            List<int[]> ofPair = new ArrayList<>();
            walk(demand.origin(pair), demand.destination(pair), new ArrayList<>(), new boolean[64], ofPair);
            paths.add(ofPair);
            pathFlow.add(new double[ofPair.size()]);
            pathFlow.getLast()[0] = demand.trips(pair);
            add(ofPair.getFirst(), demand.trips(pair));
        }
        double moved = 1;
        for (int round = 0; round < ROUNDS && moved > 1e-11; round++) {
            moved = 0;
            for (int pair = 0; pair < paths.size(); pair++) {
                moved = Math.max(moved, improve(paths.get(pair), pathFlow.get(pair)));
            }
        }
        return flow;
    }

    private double improve(List<int[]> paths, double[] pathFlow) {
        int cheapest = 0;
        int dearest = -1;
        for (int path = 0; path < pathFlow.length; path++) {
            cheapest = cost(paths.get(path)) < cost(paths.get(cheapest)) ? path : cheapest;
            boolean isUsed = pathFlow[path] > 0;
            dearest = isUsed && (dearest < 0 || cost(paths.get(path)) > cost(paths.get(dearest))) ? path : dearest;
        }
        if (cheapest == dearest) {
            return 0;
        }
        double low = 0;
        double high = pathFlow[dearest];
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            move(paths, dearest, cheapest, middle);
            boolean isTooFar = cost(paths.get(cheapest)) > cost(paths.get(dearest));
            move(paths, cheapest, dearest, middle);
            low = isTooFar ? low : middle;
            high = isTooFar ? middle : high;
        }
        move(paths, dearest, cheapest, high);
        pathFlow[dearest] = high == pathFlow[dearest] ? 0 : pathFlow[dearest] - high;
        pathFlow[cheapest] += high;
        return high;
    }

    private void move(List<int[]> paths, int from, int to, double amount) {
        add(paths.get(from), -amount);
        add(paths.get(to), amount);
    }

    private void add(int[] path, double amount) {
        for (int arc : path) {
            flow[arc] = Math.max(0, flow[arc] + amount);
        }
    }

    private double cost(int[] path) {
        double sum = 0;
        for (int arc : path) {
            sum += roads.functions().get(arc).cost(flow[arc]);
        }
        return sum;
    }

    private void walk(int node, int end, List<Integer> way, boolean[] seen, List<int[]> found) {
        if (node == end) {
            found.add(way.stream().mapToInt(each -> each).toArray());
            return;
        }
        seen[node] = true;
        for (int arc = graph.firstArc(node); arc < graph.firstArc(node + 1); arc++) {
            if (!seen[graph.head(arc)]) {
                way.add(graph.givenOfArc(arc));
                walk(graph.head(arc), end, way, seen, found);
                way.removeLast();
            }
        }
        seen[node] = false;
    }
}
