package org.charterworks.app.exchange.edit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.field.Wording;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Amount;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordAssembler;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.report.RecordPlace;

/// A file that an item of evidence is to name.
///
/// @param evidence id of the item
/// @param sha256   hash of the file's content
/// @param name     what the file is called
/// @param type     what its content was found to be; empty when it may not be kept
/// @param bytes    how many it has
/// @param faults   why it may not be kept as evidence; empty when it may
public record FileEdit(String evidence, String sha256, String name, String type, long bytes, List<Problem> faults)
        implements Edit {

    private static final String FILE = "evidence.yaml";
    private static final String LIST = "evidence";
    private static final String KIND = "archived-file";

    public FileEdit {
        faults = List.copyOf(faults);
    }

    /// Puts the file into the records of a programme. Evidence that names it already stays as it is.
    @Override
    public Edited on(ProgrammeRecords standing) {
        FolderRecords programme = new RecordAssembler(Format.standard(), new Findings()).assemble(standing);
        FolderEdit edit = new FolderEdit(programme);
        Optional<RecordValue> item = edit.find(FILE, LIST, evidence);
        List<Problem> problems = problems(item);
        if (!problems.isEmpty()) {
            return new Edited.Refused(problems);
        }
        item.filter(found -> found.findRecord("file").isEmpty()).ifPresent(found -> {
            Map<String, FieldValue> fields = new LinkedHashMap<>();
            fields.put("sha256", new Words(sha256));
            fields.put("name", new Words(name));
            fields.put("type", new Words(type));
            fields.put("bytes", new Amount(BigDecimal.valueOf(bytes)));
            edit.put(FILE, LIST, found.with("file", edit.make(KIND, fields, FILE)));
        });
        return new Edited.Ready(ProgrammeRecords.of(edit.records()));
    }

    private List<Problem> problems(Optional<RecordValue> item) {
        Findings findings = new Findings();
        faults.forEach(findings::problem);
        if (item.isEmpty()) {
            problem(findings, "evidence", evidence, "the id of evidence in " + FILE, "correct the id");
        }
        item.flatMap(found -> found.findRecord("file"))
                .filter(file -> !file.text("sha256").equals(sha256))
                .ifPresent(file -> problem(
                        findings,
                        "file",
                        file.text("name"),
                        "evidence without a file, or with this one",
                        "record a new item of evidence, or take the earlier file back with undo"));
        Field field = Format.standard().kind(KIND).field("name");
        field.constraint(Constraint.Shape.class)
                .filter(shape -> !name.matches(shape.regex()))
                .ifPresent(_ -> problem(findings, "name", name, Wording.of(field), "name it with --name"));
        return findings.problems();
    }

    private static void problem(Findings findings, String field, String seen, String expected, String advice) {
        findings.problem(new RecordPlace(FILE, 0), field, seen, expected, advice);
    }
}
