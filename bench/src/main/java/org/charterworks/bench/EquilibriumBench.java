package org.charterworks.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.AssignmentStatus;
import org.charterworks.network.assignment.Equilibrium;
import org.charterworks.network.assignment.Progress;
import org.charterworks.network.assignment.Scenarios;
import org.charterworks.network.assignment.TrafficAssignment;
import org.charterworks.network.criticality.LinkCriticality;
import org.charterworks.network.criticality.Ranking;

/// Measures equilibrium (gap against seconds) and N-1 with re-equilibration on files the user names.
///
/// `java -cp bench/target/benchmarks.jar org.charterworks.bench.EquilibriumBench NET TRIPS [LENGTH_COST TOLL_COST
/// [RUNS [WARMUPS [CSV]]]]`. One thread; wall and processor seconds; warm. Give a heap with `-Xmx` to see that it is
/// enough.
public final class EquilibriumBench {
    private static final double[] GAPS = {1e-4, 1e-6, 1e-8, 1e-10, 1e-12};
    private static final double LOSS_GAP = 1e-5;
    private static final double NANOS = 1e9;

    private final StringBuilder csv = new StringBuilder("task,gap,runs,median_s,least_s,most_s,processor_s,iterations\n");
    private final AssignmentProblem problem;
    private final int runs;
    private final int warmups;

    private EquilibriumBench(AssignmentProblem problem, int runs, int warmups) {
        this.problem = problem;
        this.runs = runs;
        this.warmups = warmups;
    }

    /// Runs the measurements and prints a table.
    public static void main(String[] arguments) throws IOException {
        double lengthCost = arguments.length > 3 ? Double.parseDouble(arguments[2]) : 0;
        double tollCost = arguments.length > 3 ? Double.parseDouble(arguments[3]) : 0;
        EquilibriumBench bench = new EquilibriumBench(
                TntpFiles.read(Path.of(arguments[0]), Path.of(arguments[1]), lengthCost, tollCost),
                arguments.length > 4 ? Integer.parseInt(arguments[4]) : 7,
                arguments.length > 5 ? Integer.parseInt(arguments[5]) : 5);
        say("machine: %s %s, %d processors, Java %s, heap up to %d MiB", System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"), Runtime.getRuntime().maxMemory() >> 20);
        say("instance: %s, %d links", arguments[0], bench.problem.arcCount());
        for (double gap : GAPS) {
            bench.equilibrium(gap);
        }
        bench.losses();
        if (arguments.length > 6) {
            Files.writeString(Path.of(arguments[6]), bench.csv);
        }
    }

    private void equilibrium(double gap) {
        AssignmentOptions options = AssignmentOptions.DEFAULT.withRelativeGap(gap);
        for (int i = 0; i < warmups; i++) {
            TrafficAssignment.solve(problem, options).orThrow();
        }
        double[] seconds = new double[runs];
        Equilibrium last = null;
        long processor = processorNanos();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            last = TrafficAssignment.solve(problem, options).orThrow();
            seconds[run] = (System.nanoTime() - start) / NANOS;
        }
        double processorSeconds = (processorNanos() - processor) / NANOS / runs;
        int iterations = last == null ? 0 : last.iterations();
        row("equilibrium", gap, seconds, processorSeconds, iterations);
        if (last != null && gap == GAPS[GAPS.length - 1]) {
            say("Beckmann %.9f, total cost %.6f, relative gap reached %.2e", last.beckmann(), last.totalCost(),
                    last.relativeGap());
        }
    }

    private void losses() {
        AssignmentOptions options = AssignmentOptions.DEFAULT.withRelativeGap(LOSS_GAP).withIterationLimit(100);
        Scenarios scenarios = Scenarios.of(problem, options, Progress.SILENT).orThrow();
        double[] seconds = new double[1];
        long processor = processorNanos();
        long start = System.nanoTime();
        Ranking ranking = LinkCriticality.rank(
                scenarios, LinkCriticality.everyRemoval(scenarios), 1, LinkCriticality.Progress.SILENT);
        seconds[0] = (System.nanoTime() - start) / NANOS;
        int rounds = ranking.losses().stream().mapToInt(loss -> loss.iterations()).sum();
        row("n-1", LOSS_GAP, seconds, (processorNanos() - processor) / NANOS, rounds);
        say("losses %d, not converged %d, without effect %d, paradoxes %d",
                ranking.losses().size(),
                ranking.losses().stream().filter(loss -> loss.status() != AssignmentStatus.CONVERGED).count(),
                ranking.losses().stream().filter(loss -> loss.iterations() == 0).count(),
                ranking.paradoxes().size());
    }

    private void row(String task, double gap, double[] seconds, double processorSeconds, int iterations) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double most = sorted[sorted.length - 1];
        say("%-12s %.0e  median %8.4f s  (%.4f to %.4f, %d runs)  processor %8.4f s  iterations %d",
                task, gap, median, sorted[0], most, sorted.length, processorSeconds, iterations);
        csv.append(String.format(
                Locale.ROOT,
                "%s,%s,%d,%.5f,%.5f,%.5f,%.5f,%d%n",
                task, gap, sorted.length, median, sorted[0], most, processorSeconds, iterations));
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
