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
public record FileEdit(String evidence, String sha256, String name) {

    private static final String FILE = "evidence.yaml";
    private static final String LIST = "evidence";
    private static final String KIND = "archived-file";

    /// What stands in the way; empty when the item can name it.
    public List<Problem> problems(ProgrammeRecords standing) {
        Findings findings = new Findings();
        Optional<RecordValue> found = edit(standing).find(FILE, LIST, evidence);
        if (found.isEmpty()) {
            problem(findings, "evidence", evidence, "the id of evidence in " + FILE, "correct the id");
        }
        found.flatMap(item -> item.findRecord("file"))
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

    /// Puts the file into the records of a programme; not yet checked as a whole. Evidence that names it already stays
    /// as
    /// it is.
    ///
    /// @param mediaType what its content was found to be
    public ProgrammeRecords on(ProgrammeRecords standing, String mediaType, long bytes) {
        FolderEdit edit = edit(standing);
        RecordValue item = edit.find(FILE, LIST, evidence).orElseThrow();
        if (item.findRecord("file").isEmpty()) {
            Map<String, FieldValue> fields = new LinkedHashMap<>();
            fields.put("sha256", new Words(sha256));
            fields.put("name", new Words(name));
            fields.put("type", new Words(mediaType));
            fields.put("bytes", new Amount(BigDecimal.valueOf(bytes)));
            edit.put(FILE, LIST, item.with("file", edit.make(KIND, fields, FILE)));
        }
        return ProgrammeRecords.of(edit.records());
    }

    private static FolderEdit edit(ProgrammeRecords standing) {
        FolderRecords programme = new RecordAssembler(Format.standard(), new Findings()).assemble(standing);
        return new FolderEdit(programme);
    }

    private static void problem(Findings findings, String field, String seen, String expected, String advice) {
        findings.problem(new RecordPlace(FILE, 0), field, seen, expected, advice);
    }
}
