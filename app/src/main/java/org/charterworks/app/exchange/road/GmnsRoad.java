package org.charterworks.app.exchange.road;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.text.CsvRows;
import org.charterworks.app.exchange.text.Nearest;

/// Reads the two files that GMNS requires. A link that is not `directed` may be travelled both ways.
///
/// Measures are `length`, `toll`, and `time` as length divided by free speed: in hours where the speed is in
/// units of length per hour, as the specification expects.
final class GmnsRoad {
    private static final String[] MEASURES = {"time", "length", "toll"};
    private static final Set<String> YES = Set.of("1", "true", "t", "yes", "y");
    private static final Set<String> NO = Set.of("0", "false", "f", "no", "n");

    private final Findings findings;
    private final List<String> nodeNames = new ArrayList<>();
    private final Map<String, Integer> nodeByName = new HashMap<>();
    private final List<Double> x = new ArrayList<>();
    private final List<Double> y = new ArrayList<>();
    private final Set<String> linkNames = new HashSet<>();
    private final RoadRows rows = new RoadRows(MEASURES);

    private GmnsRoad(Findings findings) {
        this.findings = findings;
    }

    static Optional<RoadNetwork> read(Path links, Path nodes, Findings findings) {
        GmnsRoad road = new GmnsRoad(findings);
        Optional<String> nodeText = RoadFiles.text(nodes, findings);
        Optional<String> linkText = RoadFiles.text(links, findings);
        nodeText.ifPresent(text -> new CsvRows(RoadFiles.name(nodes), findings)
                .read(text, List.of("node_id", "x_coord", "y_coord"), road::readNode));
        linkText.ifPresent(text -> new CsvRows(RoadFiles.name(links), findings)
                .read(text, List.of("link_id", "from_node_id", "to_node_id", "directed"), road::readLink));
        return findings.hasProblems() ? Optional.empty() : Optional.of(road.build());
    }

    private RoadNetwork build() {
        return rows.build(
                nodeNames,
                0,
                x.stream().mapToDouble(Double::doubleValue).toArray(),
                y.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void readNode(CsvRows.Row row) {
        String name = row.cell("node_id");
        if (name.isEmpty() || nodeByName.putIfAbsent(name, nodeNames.size()) != null) {
            findings.problem(row.place(), "node_id", name, "an id that no other node has", "name every node once");
            return;
        }
        nodeNames.add(name);
        x.add(coordinate(row, "x_coord"));
        y.add(coordinate(row, "y_coord"));
    }

    private double coordinate(CsvRows.Row row, String column) {
        double value = RoadFiles.number(row.cell(column));
        if (!Double.isFinite(value)) {
            findings.problem(row.place(), column, row.cell(column), "a number", "mend the cell");
        }
        return value;
    }

    private void readLink(CsvRows.Row row) {
        String name = row.cell("link_id");
        if (name.isEmpty() || !linkNames.add(name)) {
            findings.problem(row.place(), "link_id", name, "an id that no other link has", "name every link once");
        }
        int from = node(row, "from_node_id");
        int to = node(row, "to_node_id");
        String directed = row.cell("directed").toLowerCase(Locale.ROOT);
        if (!YES.contains(directed) && !NO.contains(directed)) {
            findings.problem(
                    row.place(), "directed", row.cell("directed"), "true or false", "say whether it is one way");
        }
        double length = measure(row, "length");
        double[] values = {time(row, length), length, measure(row, "toll")};
        if (from >= 0 && to >= 0) {
            rows.add(name, from, to, values);
            if (NO.contains(directed)) {
                rows.add(name, to, from, values);
            }
        }
    }

    private int node(CsvRows.Row row, String column) {
        Integer node = nodeByName.get(row.cell(column));
        if (node != null) {
            return node;
        }
        if (!findings.isFull()) {
            String advice = Nearest.of(row.cell(column), nodeByName.keySet())
                    .map(near -> "did you mean " + near + "?")
                    .orElse("add the node, or mend the cell");
            findings.problem(row.place(), column, row.cell(column), "the node_id of a node", advice);
        }
        return -1;
    }

    /// A measure of 0 or more. A cell that is empty makes the measure unusable, one that is wrong is a problem.
    private double measure(CsvRows.Row row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty() || cell.equals("NaN")) {
            rows.cannotUse(column, row.place() + " has no " + column);
            return Double.NaN;
        }
        double value = RoadFiles.number(cell);
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            findings.problem(row.place(), column, cell, "a number of 0 or more", "mend the cell");
        }
        return value;
    }

    private double time(CsvRows.Row row, double length) {
        double speed = RoadFiles.number(row.cell("free_speed"));
        double time = length == 0 ? 0 : length / speed;
        if (!(speed > 0) || !Double.isFinite(time)) {
            rows.cannotUse("time", row.place() + " has no length or no free_speed above 0");
        }
        return time;
    }
}
