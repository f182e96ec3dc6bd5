package org.charterworks.app.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.build.ProgrammeBuilder;
import org.charterworks.app.exchange.check.FolderChecks;
import org.charterworks.app.exchange.describe.DataPackage;
import org.charterworks.app.exchange.field.FolderFile;
import org.charterworks.app.exchange.field.Format;
import org.charterworks.app.exchange.record.FolderReader;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordAssembler;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.write.FolderWriter;
import org.charterworks.register.Register;
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

    /// The register alone, from records of the journal that were checked when they were recorded. Files without any
    /// record may be missing. Empty when one of the others cannot be read.
    public static Optional<Register> register(ProgrammeRecords records) {
        Findings findings = new Findings();
        FolderRecords assembled = new RecordAssembler(Format.standard(), findings).assemble(records);
        Set<String> given =
                records.records().stream().map(ProgrammeRecord::file).collect(Collectors.toSet());
        boolean isReadable = given.contains("instrument.yaml")
                && findings.problems().stream().noneMatch(problem -> given.contains(problem.file()));
        return isReadable ? Optional.of(ProgrammeBuilder.register(assembled)) : Optional.empty();
    }

    /// The files of a programme in canonical form, by path: the records it was read from, and its data package.
    ///
    /// @throws IllegalArgumentException when the records are not those of a sound programme
    public static SortedMap<String, String> files(ProgrammeRecords records) {
        Findings findings = new Findings();
        FolderRecords assembled = new RecordAssembler(Format.standard(), findings).assemble(records);
        if (findings.hasProblems()) {
            throw new IllegalArgumentException("records that cannot be written: " + findings.problems());
        }
        return files(assembled);
    }

    /// The same of the part of a sound programme that somebody may see; by itself it need not be sound.
    public static SortedMap<String, String> filesOfPart(ProgrammeRecords part) {
        return files(new RecordAssembler(Format.standard(), new Findings()).assemble(part));
    }

    private static SortedMap<String, String> files(FolderRecords assembled) {
        SortedMap<String, String> files = FolderWriter.texts(assembled);
        files.put(DataPackage.FILE, DataPackage.of(assembled));
        return files;
    }

    /// What stands in a file of a folder, in a few words; empty when the format knows no such file.
    public static Optional<String> description(String path) {
        return Format.standard().findFile(path).map(FolderFile::description);
    }

    /// Writes a programme into a directory in canonical form. Reading it again gives the same records; writing
    /// those again gives the same bytes. Other files in the directory are left alone.
    public static void write(ProgrammeRecords records, Path folder) throws IOException {
        FolderWriter.write(files(records), folder);
    }

    private static Read load(FolderRecords records, Findings findings) {
        FolderChecks.run(records, findings);
        Optional<Programme> programme =
                findings.hasProblems() ? Optional.empty() : ProgrammeBuilder.build(records, findings);
        if (programme.isEmpty()) {
            return new Read.Refused(findings.problems(), findings.notes());
        }
        return new Read.Loaded(programme.get(), records, findings.notes());
    }
}
