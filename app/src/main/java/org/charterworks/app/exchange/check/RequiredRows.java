package org.charterworks.app.exchange.check;

import java.util.List;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// Rows a table must have, such as the parameters the valuation needs.
final class RequiredRows {

    private final RecordIndex index;
    private final Findings findings;

    RequiredRows(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        for (FolderFile file : index.records().format().files()) {
            index.records().findRoot(file.path()).ifPresent(root -> check(file, root));
        }
    }

    private void check(FolderFile file, RecordValue root) {
        for (Field field : file.kind().fields()) {
            field.constraint(Constraint.Includes.class).ifPresent(includes -> {
                List<String> present = root.records(FolderFile.ROWS).stream()
                        .map(row -> row.text(field.name()))
                        .toList();
                includes.values().stream()
                        .filter(value -> !present.contains(value))
                        .forEach(value -> findings.problem(
                                root.place(),
                                field.name(),
                                "",
                                "a row with the " + field.name() + " " + value,
                                "add the row; the valuation cannot do without it"));
            });
        }
    }
}
