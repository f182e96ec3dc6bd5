package org.charterworks.app.exchange.edit;

import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.exchange.check.FolderChecks;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FieldPath;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordAssembler;
import org.charterworks.app.exchange.record.RecordReader;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.text.FileText;
import org.charterworks.app.exchange.text.FolderText;

/// Reads the minutes of a meeting and carries out what it decided on the records of a programme.
///
/// Nothing is recorded here: the answer is what would stand, or every problem of the file at once.
public final class Minutes {

    /// The command that takes minutes; the format describes them under it.
    public static final String COMMAND = "decide";

    private Minutes() {}

    /// What minutes lead to.
    public sealed interface Outcome {

        /// The programme as it would stand.
        ///
        /// @param meeting id of the meeting
        /// @param wanted  every record of the programme with everything decided carried out; not yet checked
        /// as a whole
        record Ready(String meeting, ProgrammeRecords wanted) implements Outcome {}

        /// The minutes cannot be carried out.
        ///
        /// @param problems with the line of the file; never empty
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Reads minutes for a programme.
    ///
    /// @param file     YAML, as described in `docs/programme-format.md` under `minutes.yaml`
    /// @param standing the records of the programme as it stands
    public static Outcome read(Path file, ProgrammeRecords standing) {
        Format format = Format.standard();
        Findings findings = new Findings();
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        FolderFile described = format.paper(COMMAND).named(name);
        FolderRecords programme = new RecordAssembler(format, new Findings()).assemble(standing);
        return new FolderText(folder == null ? Path.of("") : folder)
                .read(name, findings)
                .flatMap(text -> FileText.parse(described, text, findings))
                .map(raw -> new RecordReader(format, name, false, findings).read(raw, described.root(), FieldPath.FILE))
                .map(minutes -> outcome(minutes, programme, findings))
                .orElseGet(() -> new Outcome.Refused(findings.problems()));
    }

    private static Outcome outcome(RecordValue minutes, FolderRecords programme, Findings findings) {
        FolderChecks.references(minutes, programme, findings);
        new MinutesChecks(minutes, programme, findings).check();
        if (findings.hasProblems()) {
            return new Outcome.Refused(findings.problems());
        }
        String meeting = minutes.findRecord("meeting").orElseThrow().text("id");
        return new Outcome.Ready(meeting, ProgrammeRecords.of(new CarriedOut(minutes, programme).records()));
    }
}
