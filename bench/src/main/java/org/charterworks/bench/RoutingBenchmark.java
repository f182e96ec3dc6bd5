package org.charterworks.bench;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;
import org.charterworks.network.digraph.ShortestPathTree;
import org.charterworks.network.hierarchy.EliminationOrder;
import org.charterworks.network.hierarchy.Hierarchy;
import org.charterworks.network.hierarchy.HierarchySearch;
import org.charterworks.network.hierarchy.Metric;
import org.charterworks.network.hierarchy.Targets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Routing on a generated grid; `-prof gc` shows that queries, sweeps and trees take no memory.
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // made by the set-up
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RoutingBenchmark {
    /// Nodes along each side of the grid.
    @Param({"114"})
    public int side;

    private final Random random = new Random(1);
    private ShortestPathTree tree;
    private HierarchySearch search;
    private Hierarchy hierarchy;
    private Metric metric;
    private ExactCosts costs;
    private double[] cost;
    private Targets all;
    private double[] into;

    /// Makes the grid and its hierarchy.
    @Setup
    public void make() {
        int nodes = side * side;
        int[] east = IntStream.range(0, nodes).filter(n -> n % side + 1 < side).toArray();
        int[] south = IntStream.range(0, nodes - side).toArray();
        IntStream tails = IntStream.concat(IntStream.of(east), IntStream.of(south));
        IntStream heads = IntStream.concat(
                IntStream.of(east).map(n -> n + 1), IntStream.of(south).map(n -> n + side));
        int[] a = tails.toArray();
        int[] b = heads.toArray();
        Digraph graph = Digraph.of(
                        nodes,
                        IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray(),
                        IntStream.concat(IntStream.of(b), IntStream.of(a)).toArray())
                .orThrow();
        cost = random.doubles(graph.arcCount(), 1, 10).toArray();
        costs = ExactCosts.of(cost);
        hierarchy = Hierarchy.of(graph, EliminationOrder.of(graph));
        metric = hierarchy.customise(costs);
        search = new HierarchySearch(hierarchy);
        tree = new ShortestPathTree(graph, 0);
        all = Targets.all(hierarchy);
        into = new double[nodes];
    }

    private int node() {
        return random.nextInt(into.length);
    }

    @Benchmark
    public OptionalDouble pointQuery() {
        return search.cost(metric, node(), node());
    }

    @Benchmark
    public double[] costsToAll() {
        search.costs(metric, node(), all, into);
        return into;
    }

    @Benchmark
    public double shortestPathTree() {
        tree.grow(node(), cost);
        return tree.cost(0);
    }

    @Benchmark
    public Metric customise() {
        return hierarchy.customise(costs);
    }

    @Benchmark
    public Metric closeOneLink() {
        return metric.with(new int[] {random.nextInt(cost.length)}, new double[] {Double.POSITIVE_INFINITY});
    }
}
