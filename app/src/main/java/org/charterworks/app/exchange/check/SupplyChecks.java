package org.charterworks.app.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// Rows about energy and clearance that each are sound but do not fit what they belong to.
final class SupplyChecks {

    private static final Map<String, String> UNITS = Map.of("gas", "bcm/yr", "oil", "t/yr", "power", "MW");

    private final RecordIndex index;
    private final Findings findings;

    SupplyChecks(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        rows("network/energy.csv").forEach(row -> checkUnit(row, row.text("layer")));
        rows("network/transfer_limits.csv").forEach(this::checkLimit);
        checkGrids();
        checkTerms();
        checkImports();
        checkTotals();
    }

    private List<RecordValue> rows(String path) {
        return index.records().rows(path);
    }

    private void checkUnit(RecordValue row, String layer) {
        String expected = UNITS.get(layer);
        if (expected != null && row.has("unit") && !row.text("unit").equals(expected)) {
            findings.problem(
                    row.placeOf("unit"),
                    "unit",
                    row.text("unit"),
                    expected + ", the unit of " + layer,
                    "give the amount in " + expected);
        }
    }

    private void checkLimit(RecordValue row) {
        index.find("link", row.text("link")).ifPresent(link -> checkUnit(row, link.text("layer")));
    }

    private void checkGrids() {
        Map<String, String> gridOf = new HashMap<>();
        for (RecordValue row : rows("network/grids.csv")) {
            for (String node : row.texts("nodes")) {
                String other = gridOf.putIfAbsent(row.text("layer") + " " + node, row.text("id"));
                if (other != null) {
                    findings.problem(
                            row.placeOf("nodes"),
                            "nodes[]",
                            node,
                            "a node of no other " + row.text("layer") + " grid; it is in " + other,
                            "leave it in one of the two");
                }
            }
        }
    }

    private void checkTerms() {
        for (RecordValue row : rows("network/gas_standard.csv")) {
            index.find("grid", row.text("grid"))
                    .filter(grid -> grid.has("layer") && !grid.text("layer").equals("gas"))
                    .ifPresent(grid -> findings.problem(
                            row.placeOf("grid"),
                            "grid",
                            row.text("grid"),
                            "a grid of gas; this one carries " + grid.text("layer"),
                            "name the gas grid"));
        }
    }

    private void checkImports() {
        Map<String, RecordValue> first = new HashMap<>();
        for (RecordValue row : rows("network/imports.csv")) {
            String group = row.text("importer") + " " + row.text("layer") + " " + row.text("period");
            RecordValue before = first.putIfAbsent(group, row);
            if (before != null && !before.text("unit").equals(row.text("unit"))) {
                findings.problem(
                        row.placeOf("unit"),
                        "unit",
                        row.text("unit"),
                        before.text("unit") + ", as in " + before.place(),
                        "give all amounts of one importer, layer and period in one unit");
            }
        }
    }

    /// Totals never fall from one day to a later one.
    private void checkTotals() {
        Map<String, List<RecordValue>> byArea = new HashMap<>();
        rows("network/clearance.csv").stream()
                .filter(row -> row.has("on") && row.has("hectares"))
                .forEach(row -> byArea.computeIfAbsent(row.text("area"), area -> new ArrayList<>())
                        .add(row));
        for (List<RecordValue> totals : byArea.values()) {
            List<RecordValue> byDay = totals.stream()
                    .sorted((one, other) -> one.text("on").compareTo(other.text("on")))
                    .toList();
            for (int i = 1; i < byDay.size(); i++) {
                RecordValue before = byDay.get(i - 1);
                RecordValue row = byDay.get(i);
                if (row.findNumber("hectares")
                                .orElseThrow()
                                .compareTo(before.findNumber("hectares").orElseThrow())
                        < 0) {
                    findings.problem(
                            row.placeOf("hectares"),
                            "hectares",
                            row.findNumber("hectares").orElseThrow().toPlainString(),
                            "at least what " + before.place() + " has for " + before.text("on") + ": "
                                    + before.findNumber("hectares")
                                            .orElseThrow()
                                            .toPlainString(),
                            "give the total from the beginning to this day, not what one period added");
                }
            }
        }
    }
}
