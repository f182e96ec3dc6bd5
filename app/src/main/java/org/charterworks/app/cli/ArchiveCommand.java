package org.charterworks.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterworks.app.archive.Inspection;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.exchange.edit.FileEdit;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.store.FileContent;
import org.charterworks.register.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Keeps a file as evidence: the file goes into the archive and the item of evidence names it, both or neither.
@Command(
        name = "archive",
        description = "Shows whether a file may be kept as evidence, and with --apply keeps it and lets the item of"
                + " evidence name it. Kept are PDF, PNG, JPEG, plain text and CSV in which nothing runs; the content"
                + " counts, not the name.")
final class ArchiveCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1L << 20;
    private static final int MOST_MEBIBYTES = 256;

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--evidence",
            paramLabel = "ID",
            required = true,
            description = "The item of evidence it belongs to.")
    private String evidence = "";

    @Option(names = "--name", paramLabel = "NAME", description = "What it is called in the archive (default: as now).")
    private String name = "";

    @Option(
            names = "--largest",
            paramLabel = "MIB",
            defaultValue = "25",
            description = "Most mebibytes it may have (default ${DEFAULT-VALUE}).")
    private int largest;

    @Option(names = "--apply", description = "Keep it; without this only show what would change.")
    private boolean apply;

    @Option(names = "--actor", paramLabel = "NAME", description = "Who keeps it; needed with --apply.")
    private String actor = "";

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        if (apply && actor.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--apply: say with --actor who keeps it");
        }
        if (largest < 1 || largest > MOST_MEBIBYTES) {
            throw new ParameterException(
                    spec.commandLine(), "--largest " + largest + ": expected a number from 1 to " + MOST_MEBIBYTES);
        }
        Path path = file.getFileName();
        if (path == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Stop.refused("there is no file " + file + " that can be read", "name the file to keep");
        }
        try (OpenJournal open = OpenJournal.of(database, parent.surroundings())) {
            Answer answer = answer(open, name.isBlank() ? path.toString() : name);
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private Answer answer(OpenJournal open, String called) {
        ProgrammeJournal.State.Known known = open.known();
        long bytes = size();
        byte[] content = content(bytes);
        List<Problem> problems = new ArrayList<>();
        String mediaType = switch (new Inspection(largest * MEBIBYTE).inspect(called, bytes, content)) {
            case Inspection.Outcome.Accepted(String type) -> type;
            case Inspection.Outcome.Refused(List<Problem> refused) -> {
                problems.addAll(refused);
                yield "";
            }
        };
        FileEdit edit = new FileEdit(evidence, FileContent.hash(content), called);
        problems.addAll(edit.problems(known.records()));
        if (!problems.isEmpty()) {
            throw Stop.refused(
                    String.join("\n  ", WrittenAnswer.lines(file + " cannot be kept as evidence", problems)),
                    "nothing was recorded; mend this and repeat the command");
        }
        FileContent kept = new FileContent(mediaType, content);
        RecordDifference difference = known.records().differenceTo(edit.on(known.records(), mediaType, kept.bytes()));
        Proposal proposal = Proposal.of(difference, known.head(), actor, "file of " + evidence + ": " + called);
        Recorder recorder = new Recorder(open.journal());
        recorder.objection(proposal).ifPresent(WrittenAnswer::head);
        Head head = apply ? WrittenAnswer.head(recorder.record(proposal, List.of(kept))) : known.head();
        return answer(kept, called, difference, head);
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content(long bytes) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes > largest * MEBIBYTE ? in.readNBytes(Inspection.HEAD) : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer answer(FileContent kept, String called, RecordDifference difference, Head head) {
        return Answer.of(
                JsonObject.EMPTY
                        .text("evidence", evidence)
                        .text("sha256", kept.sha256())
                        .text("name", called)
                        .text("type", kept.mediaType())
                        .put("bytes", kept.bytes())
                        .put("recorded", apply)
                        .put("entries", head.sequence())
                        .text("head", head.hash()),
                page -> {
                    page.text(called + ": " + kept.mediaType() + ", " + kept.bytes() + " bytes, SHA-256 "
                            + kept.sha256());
                    difference.text().lines().forEach(page::line);
                    page.text(
                            apply
                                    ? "Kept and recorded in one transaction; the journal has " + head.sequence()
                                            + " entries."
                                    : "Nothing was kept; repeat with --apply --actor NAME to keep it.");
                });
    }
}
