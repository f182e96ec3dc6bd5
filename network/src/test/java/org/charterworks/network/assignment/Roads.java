package org.charterworks.network.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.charterworks.network.digraph.Digraph;

/// Small road networks for tests: draw roads and trips, then pose the problem.
public final class Roads {
    private final int nodes;
    private final List<int[]> ends = new ArrayList<>();
    private final List<LinkPerformance> functions = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();
    private final List<Double> trips = new ArrayList<>();

    public Roads(int nodes) {
        this.nodes = nodes;
    }

    public Roads road(int tail, int head, LinkPerformance function) {
        ends.add(new int[] {tail, head});
        functions.add(function);
        return this;
    }

    /// A road that costs `free + rise · flow`.
    public Roads road(int tail, int head, double free, double rise) {
        double base = free == 0 ? 1e-9 : free;
        return road(tail, head, new LinkPerformance.Bpr(base, rise / base, 1, 1));
    }

    public Roads trips(int from, int to, double count) {
        pairs.add(new int[] {from, to});
        trips.add(count);
        return this;
    }

    public Demand demand() {
        return Demand.of(
                        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                        pairs.stream().mapToInt(pair -> pair[1]).toArray(),
                        trips.stream().mapToDouble(each -> each).toArray())
                .orThrow();
    }

    /// Only these roads, without trips.
    public Roads keeping(List<Integer> kept) {
        Roads rest = new Roads(nodes);
        for (int road : kept) {
            rest.road(ends.get(road)[0], ends.get(road)[1], functions.get(road));
        }
        return rest;
    }

    public int count() {
        return ends.size();
    }

    public Digraph graph() {
        return Digraph.of(
                        nodes,
                        ends.stream().mapToInt(end -> end[0]).toArray(),
                        ends.stream().mapToInt(end -> end[1]).toArray())
                .orThrow();
    }

    public List<LinkPerformance> functions() {
        return functions;
    }

    public AssignmentProblem problem() {
        return problem(OptionalDouble.empty(), TrafficClass.of("all", demand()));
    }

    public AssignmentProblem problem(OptionalDouble unservedCost, TrafficClass... classes) {
        return AssignmentProblem.of(graph(), 0, functions, List.of(classes), unservedCost)
                .orThrow();
    }

    /// Braess's network as Bar-Gera's collection of test problems has it: 0 to 1 by 2 or 3, with the
    /// short cut 2 to 3.
    public static Roads braess() {
        return new Roads(4)
                .road(0, 2, 0, 10)
                .road(0, 3, 50, 1)
                .road(2, 1, 50, 1)
                .road(2, 3, 10, 1)
                .road(3, 1, 0, 10)
                .trips(0, 1, 6);
    }

    /// A strongly connected random network with functions of every kind.
    public static Roads random(long seed, int nodes, int extraRoads, int pairs) {
        SplittableRandom random = new SplittableRandom(seed);
        Roads roads = new Roads(nodes);
        for (int node = 0; node < nodes; node++) {
            roads.road(node, (node + 1) % nodes, function(random));
        }
        for (int i = 0; i < extraRoads; i++) {
            roads.road(random.nextInt(nodes), random.nextInt(nodes), function(random));
        }
        boolean[] taken = new boolean[nodes * nodes];
        for (int i = 0; i < pairs; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            if (!taken[from * nodes + to]) {
                taken[from * nodes + to] = true;
                roads.trips(from, to, random.nextDouble(1, 20));
            }
        }
        return roads;
    }

    private static LinkPerformance function(SplittableRandom random) {
        double free = random.nextDouble(1, 10);
        double capacity = random.nextDouble(5, 30);
        return switch (random.nextInt(4)) {
            case 0 -> new LinkPerformance.Bpr(free, 1, capacity, 1);
            case 1 -> new LinkPerformance.Conical(free, capacity, 4);
            case 2 -> new LinkPerformance.Bpr(free, 0.5, capacity, random.nextDouble(1, 3));
            default -> new LinkPerformance.Bpr(free, 0.15, capacity, 4);
        };
    }
}
