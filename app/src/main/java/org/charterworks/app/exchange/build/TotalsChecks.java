package org.charterworks.app.exchange.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// Whether the rows of one table of totals belong together: one commodity, one set of layers, both sides, and the
/// same years at every place.
final class TotalsChecks {
    private final List<RecordValue> rows;
    private final Findings findings;
    private boolean sound = true;

    TotalsChecks(List<RecordValue> rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    boolean areSound() {
        RecordValue first = rows.getFirst();
        for (RecordValue row : rows) {
            require(row, "commodity", row.text("commodity"), first.text("commodity"));
            require(row, "layers", String.join(";", row.texts("layers")), String.join(";", first.texts("layers")));
        }
        for (String side : List.of("origin", "destination")) {
            if (rows.stream().noneMatch(row -> row.text("side").equals(side))) {
                report(first, "side", "no " + side + " in table " + first.text("table"), "rows of both sides");
            }
        }
        checkYears();
        return sound;
    }

    private void checkYears() {
        Map<String, Set<String>> years = new LinkedHashMap<>();
        Map<String, RecordValue> placeRows = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>();
        for (RecordValue row : rows) {
            String place = row.text("side") + " " + row.text("node");
            String year = row.findNumber("year").orElseThrow().toPlainString();
            years.computeIfAbsent(place, _ -> new TreeSet<>()).add(year);
            placeRows.putIfAbsent(place, row);
            all.add(year);
        }
        years.forEach((place, stated) -> {
            if (!stated.equals(all)) {
                report(
                        placeRows.getOrDefault(place, rows.getFirst()),
                        "year",
                        place + " in " + String.join(", ", stated),
                        "a total in each year of the table: " + String.join(", ", all));
            }
        });
    }

    private void require(RecordValue row, String field, String seen, String expected) {
        if (!seen.equals(expected)) {
            report(row, field, seen, expected + ", as in the first row of the table");
        }
    }

    private void report(RecordValue row, String field, String seen, String expected) {
        sound = false;
        findings.problem(row.placeOf(field), field, seen, expected, "mend the row, or put it into another table");
    }
}
