package org.charterworks.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.Demand;
import org.charterworks.network.assignment.Equilibrium;
import org.charterworks.network.assignment.LinkPerformance;
import org.charterworks.network.assignment.Progress;
import org.charterworks.network.assignment.Scenarios;
import org.charterworks.network.assignment.TrafficAssignment;
import org.charterworks.network.assignment.TrafficClass;
import org.charterworks.network.criticality.LinkCriticality;
import org.charterworks.network.criticality.Ranking;
import org.charterworks.network.digraph.Digraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Equilibrium and the loss of each link on a generated ring of streets with short cuts.
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // made by the set-up
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssignmentBenchmark {
    private static final int NODES = 60;
    private static final int SHORT_CUTS = 120;
    private static final int PAIRS = 300;
    private static final double LOSS_GAP = 1e-5;

    private AssignmentProblem problem;
    private Scenarios scenarios;

    /// Makes the network, its trips and the equilibrium that losses start from.
    @Setup
    public void make() {
        Random random = new Random(1);
        int[] tail = new int[NODES + SHORT_CUTS];
        int[] head = new int[tail.length];
        List<LinkPerformance> times = new ArrayList<>();
        for (int link = 0; link < tail.length; link++) {
            tail[link] = link < NODES ? link : random.nextInt(NODES);
            int ahead = link < NODES ? 1 : 2 + random.nextInt(NODES - 3);
            head[link] = (tail[link] + ahead) % NODES;
            times.add(new LinkPerformance.Bpr(1 + random.nextDouble(), 0.15, 100 + 100 * random.nextDouble(), 4));
        }
        int[] pair = random.ints(0, NODES * (NODES - 1)).distinct().limit(PAIRS).toArray();
        Demand demand = Demand.of(
                        IntStream.of(pair).map(each -> each / (NODES - 1)).toArray(),
                        IntStream.of(pair)
                                .map(each -> (each / (NODES - 1) + 1 + each % (NODES - 1)) % NODES)
                                .toArray(),
                        random.doubles(PAIRS, 1, 20).toArray())
                .orThrow();
        problem = AssignmentProblem.of(
                        Digraph.of(NODES, tail, head).orThrow(),
                        0,
                        times,
                        List.of(TrafficClass.of("all", demand)),
                        OptionalDouble.empty())
                .orThrow();
        scenarios = Scenarios.of(problem, AssignmentOptions.DEFAULT.withRelativeGap(LOSS_GAP), Progress.SILENT)
                .orThrow();
    }

    @Benchmark
    public Equilibrium equilibrium() {
        return TrafficAssignment.solve(problem, AssignmentOptions.DEFAULT).orThrow();
    }

    /// Every link removed in turn, each loss at its own equilibrium.
    @Benchmark
    public Ranking everyLoss() {
        return LinkCriticality.rank(
                scenarios, LinkCriticality.everyRemoval(scenarios), 1, LinkCriticality.Progress.SILENT);
    }
}
