package org.charterworks.app.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.charterworks.app.exchange.build.ProgrammeBuilder;
import org.charterworks.app.exchange.check.FolderChecks;
import org.charterworks.app.exchange.check.RecordIndex;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FolderReader;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordAssembler;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.roadmap.programme.Programme;

/// Reads programmes, from a folder or from the records of the journal. Both go the same way and give equal
/// programmes.
///
/// Never throws for anything a folder may contain: the answer is a programme or a list of problems.
public final class ProgrammeFolder {

    private ProgrammeFolder() {}

    /// Reads and checks a folder.
    public static Read read(Path folder) {
        Findings findings = new Findings();
        return load(new FolderReader(Format.standard(), findings).read(folder), findings);
    }

    /// Reads and checks the records of the journal.
    public static Read read(ProgrammeRecords records) {
        Findings findings = new Findings();
        return load(new RecordAssembler(Format.standard(), findings).assemble(records), findings);
    }

    private static Read load(FolderRecords records, Findings findings) {
        FolderChecks.run(records, findings);
        Optional<Programme> programme =
                findings.hasProblems() ? Optional.empty() : ProgrammeBuilder.build(records, findings);
        if (programme.isEmpty()) {
            return new Read.Refused(findings.problems(), findings.notes());
        }
        return new Read.Loaded(
                programme.get(),
                ProgrammeRecords.of(records),
                Places.of(RecordIndex.of(records)),
                Counts.of(records),
                findings.notes());
    }
}
