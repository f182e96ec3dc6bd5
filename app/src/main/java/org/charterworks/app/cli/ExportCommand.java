package org.charterworks.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.history.Moment;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Writes a programme as a folder.
@Command(
        name = "export",
        description =
                "Writes the programme of the journal as a folder in canonical form: the same content, the same bytes.")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where to write; a new or empty folder.")
    private Path target = Path.of("");

    @Option(
            names = "--programme",
            paramLabel = "FOLDER",
            description = "Write the programme of this folder, not that of the journal.")
    private @Nullable Path folder;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = "As it was known then: now, a day (its end), an instant or the number of an entry.")
    private @Nullable String asOf;

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (isInUse(target)) {
            throw Stop.refused(target + " is not an empty folder", "name a new one; nothing is overwritten");
        }
        if (folder != null && asOf != null) {
            throw Stop.refused("a folder has no past", "leave out --programme or --as-of");
        }
        ProgrammeRecords records = folder == null ? ofJournal() : ofFolder(folder);
        ProgrammeFolder.write(records, target);
        List<String> files = List.copyOf(ProgrammeFolder.files(records).keySet());
        Json answer = JsonObject.EMPTY
                .text("folder", target)
                .put("records", records.records().size())
                .put("files", Json.texts(files));
        ReadingCommand.print(
                Answer.of(
                        answer,
                        page -> page.text(target + ": " + records.records().size() + " records in " + files.size()
                                + " files: " + String.join(", ", files))),
                json,
                spec.commandLine().getOut(),
                parent.surroundings());
        return ExitCode.OK;
    }

    private static boolean isInUse(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return Files.exists(target);
        }
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isPresent();
        }
    }

    private static ProgrammeRecords ofFolder(Path from) {
        return switch (ProgrammeFolder.read(from)) {
            case Read.Loaded loaded -> loaded.records();
            case Read.Refused refused ->
                throw Stop.refused(
                        from + " is not written: " + refused.problems().size() + " problems",
                        "charterworks check " + from + " lists them");
        };
    }

    private ProgrammeRecords ofJournal() {
        try (OpenJournal open = OpenJournal.of(database, parent.surroundings())) {
            Moment moment = open.moment("--as-of", asOf == null ? "now" : asOf);
            OpenJournal.edition(open.past(Viewer.ofEverything()), moment);
            return open.journal().recordsAfter(moment.sequence());
        }
    }
}
