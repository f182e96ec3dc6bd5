package org.charterworks.app.exchange.check;

import java.util.List;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// Ids that say where they belong, and rows that would mean nothing: a milestone carries the id of its project,
/// a transfer changes something.
final class Belonging {

    private static final List<String> TRANSFERS = List.of("port", "transhipment", "gauge_change");

    private final RecordIndex index;
    private final Findings findings;

    Belonging(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        index.records().list("projects.yaml", "projects").forEach(this::checkProject);
        index.records().rows("network/dwell.csv").forEach(this::checkDwell);
    }

    private void checkProject(RecordValue project) {
        String id = project.text("id");
        for (RecordValue milestone : project.records("milestones")) {
            String milestoneId = milestone.text("id");
            boolean belongs = milestoneId.startsWith(id + "/")
                    && milestoneId.length() > id.length() + 1
                    && milestoneId.indexOf('/', id.length() + 1) < 0;
            if (!id.isEmpty() && !milestoneId.isEmpty() && !belongs && !milestone.isFaulty("id")) {
                findings.problem(
                        milestone.placeOf("id"),
                        "milestones[].id",
                        milestoneId,
                        "the project id, a slash and a word without a slash",
                        "write " + id + "/" + milestoneId.substring(milestoneId.lastIndexOf('/') + 1));
            }
        }
        for (RecordValue dependency : project.records("depends_on")) {
            if (dependency.text("project").equals(id) && !id.isEmpty()) {
                findings.problem(
                        dependency.placeOf("project"),
                        "depends_on[].project",
                        id,
                        "another project",
                        "a project cannot wait for itself; name the one that was meant");
            }
        }
    }

    private void checkDwell(RecordValue row) {
        if (TRANSFERS.contains(row.text("process"))
                && row.has("from_layer")
                && row.text("from_layer").equals(row.text("to_layer"))
                && (!row.has("from_gauge") || row.text("from_gauge").equals(row.text("to_gauge")))) {
            findings.problem(
                    row.placeOf("to_layer"),
                    "to_layer",
                    row.text("to_layer"),
                    "another layer or gauge than on arrival",
                    "a " + row.text("process")
                            + " changes something; for a stop without a change use queue or customs");
        }
    }
}
