package org.charterworks.app.exchange.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.check.FolderChecks;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FieldPath;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.JsonText;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordAssembler;
import org.charterworks.app.exchange.record.RecordReader;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.exchange.report.RecordPlace;
import org.charterworks.app.exchange.text.FileText;
import org.charterworks.app.exchange.text.FolderText;
import org.charterworks.app.exchange.text.RawValue.RawRecord;

/// The minutes of a meeting with what it decided, read once, and carried out on a programme as it stands.
public final class Minutes implements Edit {

    /// The command that takes minutes; the format describes them under it.
    public static final String COMMAND = "decide";

    private final Optional<RecordValue> minutes;
    private final List<Problem> faults;

    private Minutes(Optional<RecordValue> minutes, List<Problem> faults) {
        this.minutes = minutes;
        this.faults = List.copyOf(faults);
    }

    /// Minutes in a YAML file, as described in `docs/programme-format.md` under `minutes.yaml`.
    public static Minutes inFile(Path file) {
        Findings findings = new Findings();
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().getParent();
        FolderFile described = described(name);
        return read(
                described,
                new FolderText(folder == null ? Path.of("") : folder)
                        .read(name, findings)
                        .flatMap(text -> FileText.parse(described, text, findings)),
                findings);
    }

    /// Minutes as a JSON object with the same fields.
    ///
    /// @param name what problems call it
    public static Minutes inJson(String name, String json) {
        Findings findings = new Findings();
        Optional<RawRecord> raw =
                JsonText.parse(json).filter(RawRecord.class::isInstance).map(RawRecord.class::cast);
        if (raw.isEmpty()) {
            findings.problem(new RecordPlace(name, 0), "", json, "the minutes as a JSON object", "send one");
        }
        return read(described(name), raw, findings);
    }

    /// Minutes as YAML.
    ///
    /// @param name what problems call it
    public static Minutes inYaml(String name, String yaml) {
        Findings findings = new Findings();
        FolderFile described = described(name);
        return read(described, FileText.parse(described, yaml, findings), findings);
    }

    private static FolderFile described(String name) {
        return Format.standard().paper(COMMAND).named(name);
    }

    private static Minutes read(FolderFile described, Optional<RawRecord> raw, Findings findings) {
        Optional<RecordValue> read =
                raw.map(given -> new RecordReader(Format.standard(), described.path(), false, findings)
                        .read(given, described.root(), FieldPath.FILE));
        return new Minutes(read, findings.problems());
    }

    /// Id of the meeting; empty when the minutes name none.
    public String meeting() {
        return ofMeeting("id");
    }

    /// Id of the body that met; empty when the parties did, or the minutes do not say.
    public String body() {
        return ofMeeting("body");
    }

    /// Why they are recorded, where nobody says more.
    public String usualReason() {
        return "minutes of " + meeting();
    }

    private String ofMeeting(String field) {
        return minutes.flatMap(read -> read.findRecord("meeting"))
                .map(meeting -> meeting.text(field))
                .orElse("");
    }

    /// Carries out everything that was decided, or tells every problem of the minutes at once, with its line where
    /// they are in a file.
    @Override
    public Edited on(ProgrammeRecords standing) {
        Findings findings = new Findings();
        faults.forEach(findings::problem);
        FolderRecords programme = new RecordAssembler(Format.standard(), new Findings()).assemble(standing);
        minutes.ifPresent(read -> {
            FolderChecks.references(read, programme, findings);
            new MinutesChecks(read, programme, findings).check();
        });
        return findings.hasProblems()
                ? new Edited.Refused(findings.problems())
                : new Edited.Ready(ProgrammeRecords.of(new CarriedOut(minutes.orElseThrow(), programme).records()));
    }
}
