package org.charterworks.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.network.assignment.AssignmentProblem;
import org.charterworks.network.assignment.Demand;
import org.charterworks.network.assignment.LinkPerformance;
import org.charterworks.network.assignment.TrafficClass;
import org.charterworks.network.digraph.Digraph;

/// Reads sound TNTP files for measuring. The reader for users, which says what is wrong with a file, is in `app`.
final class TntpFiles {
    private TntpFiles() {}

    /// @param lengthCost  added to a link's time per unit of length
    /// @param tollCost    added to a link's time per unit of toll
    static AssignmentProblem read(Path net, Path trips, double lengthCost, double tollCost) throws IOException {
        int nodes = 0;
        int firstThroughNode = 1;
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(net, StandardCharsets.ISO_8859_1)) {
            String text = line.strip();
            if (text.startsWith("<NUMBER OF NODES>")) {
                nodes = afterKey(text);
            } else if (text.startsWith("<FIRST THRU NODE>")) {
                firstThroughNode = afterKey(text);
            } else if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
                rows.add(text.replace(';', ' ').strip().split("\\s+", -1));
            }
        }
        int[] tail = rows.stream().mapToInt(row -> Integer.parseInt(row[0]) - 1).toArray();
        int[] head = rows.stream().mapToInt(row -> Integer.parseInt(row[1]) - 1).toArray();
        double[] fixed = rows.stream()
                .mapToDouble(row -> lengthCost * number(row[3]) + tollCost * number(row[8]))
                .toArray();
        List<LinkPerformance> functions = rows.stream()
                .<LinkPerformance>map(
                        row -> new LinkPerformance.Bpr(number(row[4]), number(row[5]), number(row[2]), number(row[6])))
                .toList();
        return AssignmentProblem.of(
                        Digraph.of(nodes, tail, head).orThrow(),
                        firstThroughNode - 1,
                        functions,
                        List.of(TrafficClass.of("all", demand(trips), fixed)),
                        OptionalDouble.empty())
                .orThrow();
    }

    private static Demand demand(Path trips) throws IOException {
        List<double[]> rows = new ArrayList<>();
        int origin = 0;
        for (String line : Files.readAllLines(trips, StandardCharsets.ISO_8859_1)) {
            String text = line.strip();
            if (text.startsWith("Origin")) {
                origin = Integer.parseInt(text.substring("Origin".length()).strip()) - 1;
            } else if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
                for (String entry : text.split(";", -1)) {
                    String[] parts = entry.split(":", -1);
                    if (parts.length == 2) {
                        rows.add(new double[] {origin, number(parts[0]) - 1, number(parts[1])});
                    }
                }
            }
        }
        return Demand.of(
                        rows.stream().mapToInt(row -> (int) row[0]).toArray(),
                        rows.stream().mapToInt(row -> (int) row[1]).toArray(),
                        rows.stream().mapToDouble(row -> row[2]).toArray())
                .orThrow();
    }

    private static int afterKey(String text) {
        return Integer.parseInt(text.substring(text.indexOf('>') + 1).strip());
    }

    private static double number(String text) {
        return Double.parseDouble(text.strip());
    }
}
