package org.charterworks.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.archive.Inspection;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.exchange.edit.FileEdit;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.store.FileContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Keeps a file as evidence: the file goes into the archive and the item of evidence names it, both or neither.
@Command(
        name = "archive",
        description = "Shows whether a file may be kept as evidence, and with --apply keeps it and lets the item of"
                + " evidence name it. Kept are PDF, PNG, JPEG, plain text and CSV in which nothing runs; the content"
                + " counts, not the name.")
final class ArchiveCommand extends RecordingCommand {

    private static final long MEBIBYTE = 1L << 20;
    private static final int MOST_MEBIBYTES = 256;

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

    @Override
    void check(CommandSpec command) {
        if (largest < 1 || largest > MOST_MEBIBYTES) {
            throw new ParameterException(
                    command.commandLine(), "--largest " + largest + ": expected a number from 1 to " + MOST_MEBIBYTES);
        }
    }

    @Override
    Answer answer(OpenJournal open) {
        Path path = file.getFileName();
        if (path == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Stop.refused("there is no file " + file + " that can be read", "name the file to keep");
        }
        String called = name.isBlank() ? path.toString() : name;
        long bytes = size();
        byte[] content = content(bytes);
        String hash = FileContent.hash(content);
        FileEdit edit = switch (new Inspection(largest * MEBIBYTE).inspect(called, bytes, content)) {
            case Inspection.Outcome.Accepted(String type) ->
                new FileEdit(evidence, hash, called, type, content.length, List.of());
            case Inspection.Outcome.Refused(List<Problem> faults) ->
                new FileEdit(evidence, hash, called, "", content.length, faults);
        };
        List<FileContent> kept = edit.type().isEmpty() ? List.of() : List.of(new FileContent(edit.type(), content));
        ChangeOutcome.Done done =
                carryOut(open, edit, kept, "file of " + evidence + ": " + called, file + " cannot be kept as evidence");
        return Answer.of(
                recorded(
                        JsonObject.EMPTY
                                .text("evidence", evidence)
                                .text("sha256", hash)
                                .text("name", called)
                                .text("type", edit.type())
                                .put("bytes", edit.bytes()),
                        done),
                page -> {
                    page.text(called + ": " + edit.type() + ", " + edit.bytes() + " bytes, SHA-256 " + hash);
                    done.difference().text().lines().forEach(page::line);
                    recorded(page, done);
                });
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
}
