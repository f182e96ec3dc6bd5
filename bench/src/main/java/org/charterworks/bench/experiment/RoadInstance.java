package org.charterworks.bench.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.digraph.ExactCosts;

/// A road network to measure on: from a folder with sound TNTP files, or generated. The reader for users, which
/// says what is wrong with a file, is in `app`.
///
/// @param x  by node; empty when unknown
record RoadInstance(
        String name,
        Digraph graph,
        List<Double> x,
        List<Double> y,
        ExactCosts time,
        ExactCosts length,
        Capacities room) {

    /// Capacity by arc.
    interface Capacities {
        double of(int arc);
    }

    /// Reads the `_net.tntp` of a folder and, when it is there, the `_node.tntp`.
    static RoadInstance read(Path folder) {
        try {
            Path net = ending(folder, "net.tntp").getFirst();
            List<String[]> rows = new ArrayList<>();
            int nodes = 0;
            for (String line : Files.readAllLines(net, StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("<NUMBER OF NODES>")) {
                    nodes = Integer.parseInt(
                            line.substring(line.indexOf('>') + 1).strip());
                } else if (!line.isBlank() && Character.isDigit(line.strip().charAt(0))) {
                    rows.add(line.replace(';', ' ').strip().split("\\s+", -1));
                }
            }
            Digraph graph = Digraph.of(
                            nodes,
                            rows.stream()
                                    .mapToInt(row -> Integer.parseInt(row[0]) - 1)
                                    .toArray(),
                            rows.stream()
                                    .mapToInt(row -> Integer.parseInt(row[1]) - 1)
                                    .toArray())
                    .orThrow();
            double[] capacity = graph.fromGiven(column(rows, 2));
            return new RoadInstance(
                    String.valueOf(folder.getFileName()),
                    graph,
                    coordinates(folder, nodes, 1),
                    coordinates(folder, nodes, 2),
                    ExactCosts.of(graph.fromGiven(column(rows, 4))),
                    ExactCosts.of(graph.fromGiven(column(rows, 3))),
                    arc -> capacity[arc]);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static List<Path> ending(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static double[] column(List<String[]> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    private static List<Double> coordinates(Path folder, int nodes, int column) throws IOException {
        List<Double> values = new ArrayList<>();
        for (Path file : ending(folder, "node.tntp")) {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                String[] fields = line.replace(';', ' ').strip().split("\\s+", -1);
                if (fields.length > 2 && Character.isDigit(fields[0].charAt(0))) {
                    values.add(Double.parseDouble(fields[column]));
                }
            }
        }
        return values.size() == nodes ? values : List.of();
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
                kind + "-" + graph.arcCount(), graph, x, y, ExactCosts.of(time), ExactCosts.of(length), arc -> 100);
    }

    private static void street(List<Integer> tails, List<Integer> heads, int a, int b, boolean isThere) {
        if (isThere) {
            tails.addAll(List.of(a, b));
            heads.addAll(List.of(b, a));
        }
    }
}
