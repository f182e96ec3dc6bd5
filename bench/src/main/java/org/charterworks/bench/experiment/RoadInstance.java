package org.charterworks.bench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.road.RoadFiles;
import org.charterworks.app.exchange.road.RoadNetwork;
import org.charterworks.app.exchange.road.RoadRead;
import org.charterworks.app.exchange.road.TntpInstance;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;

/// A road network to measure on: from a folder with TNTP files, or generated.
///
/// @param x        by node; empty when unknown
/// @param traffic  what is assigned to it; empty when there are no trips
record RoadInstance(
        String name,
        Digraph graph,
        List<Double> x,
        List<Double> y,
        ExactCosts time,
        ExactCosts length,
        Optional<AssignmentProblem> traffic) {

    /// Reads the `_net.tntp` of a folder and, where they are there, the `_node.tntp` and `_trips.tntp`.
    ///
    /// @throws IllegalArgumentException with everything that is wrong with the files
    static RoadInstance read(Path folder, double lengthCost, double tollCost) {
        Path net = ending(folder, "net.tntp")
                .orElseThrow(() -> new IllegalArgumentException(folder + " has no _net.tntp"));
        RoadNetwork network = switch (RoadFiles.read(
                net, ending(folder, "node.tntp").orElse(null))) {
            case RoadRead.Done(RoadNetwork read) -> read;
            case RoadRead.Refused(List<Problem> problems) -> throw new IllegalArgumentException(problems.toString());
        };
        Optional<AssignmentProblem> traffic =
                ending(folder, "trips.tntp").map(trips -> traffic(net, trips, lengthCost, tollCost));
        return new RoadInstance(
                String.valueOf(folder.getFileName()),
                network.graph(),
                Arrays.stream(network.x()).boxed().toList(),
                Arrays.stream(network.y()).boxed().toList(),
                network.costs("time"),
                network.costs("length"),
                traffic);
    }

    private static AssignmentProblem traffic(Path net, Path trips, double lengthCost, double tollCost) {
        return switch (TntpInstance.read(net, trips, lengthCost, tollCost)) {
            case TntpInstance.Read.Done(TntpInstance read) -> read.problem(OptionalDouble.empty());
            case TntpInstance.Read.Refused(List<Problem> problems) ->
                throw new IllegalArgumentException(problems.toString());
        };
    }

    private static Optional<Path> ending(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).min(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /// A square grid of two-way streets with about this many links, times and lengths drawn at random.
    static RoadInstance grid(int links, long seed) {
        return generated("grid", links, seed, 0, 0);
    }

    /// A planar network without a pattern: a grid shaken, a fifth of its streets left out and diagonals put in.
    static RoadInstance planar(int links, long seed) {
        return generated("planar", links, seed, 0.2, 0.3);
    }

    private static RoadInstance generated(String kind, int links, long seed, double leftOut, double diagonals) {
        Random random = new Random(seed);
        int side = Math.max(2, (int) Math.round(Math.sqrt(links / (4 * (1 - leftOut) + 2 * diagonals))));
        List<Integer> tails = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int node = 0; node < side * side; node++) {
            int column = node % side;
            int row = node / side;
            x.add(column + (leftOut > 0 ? 0.8 * random.nextDouble() : 0));
            y.add(row + (leftOut > 0 ? 0.8 * random.nextDouble() : 0));
            boolean hasEast = column + 1 < side;
            boolean hasSouth = row + 1 < side;
            street(tails, heads, node, node + 1, hasEast && random.nextDouble() >= leftOut);
            street(tails, heads, node, node + side, hasSouth && random.nextDouble() >= leftOut);
            street(tails, heads, node, node + side + 1, hasEast && hasSouth && random.nextDouble() < diagonals);
        }
        Digraph graph = Digraph.of(
                        side * side,
                        tails.stream().mapToInt(Integer::intValue).toArray(),
                        heads.stream().mapToInt(Integer::intValue).toArray())
                .orThrow();
        double[] time = random.doubles(graph.arcCount(), 1, 10).toArray();
        double[] length = random.doubles(graph.arcCount(), 1, 3).toArray();
        return new RoadInstance(
                kind + "-" + graph.arcCount(),
                graph,
                x,
                y,
                ExactCosts.of(time),
                ExactCosts.of(length),
                Optional.empty());
    }

    private static void street(List<Integer> tails, List<Integer> heads, int a, int b, boolean isThere) {
        if (isThere) {
            tails.addAll(List.of(a, b));
            heads.addAll(List.of(b, a));
        }
    }
}
