package org.charterworks.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.history.ArchivedFiles;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.JournalStore;
import org.charterworks.app.store.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Puts a backup back.
@Command(
        name = "restore",
        description =
                "Puts a backup back into an empty database, all of it or nothing, and verifies every journal and every file of evidence.")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "A file that backup wrote.")
    private Path from = Path.of("");

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        if (!Files.isReadable(from)) {
            throw Stop.refused(from + " cannot be read", "name a file that backup wrote");
        }
        try (Database open = database.open(parent.surroundings())) {
            Restore.Outcome outcome = new Restore(open.dataSource()).from(from);
            Answer answer = switch (outcome) {
                case Restore.Outcome.Refused(List<String> problems) -> refused(problems);
                case Restore.Outcome.Restored restored -> answer(restored, open);
            };
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private static Answer refused(List<String> problems) {
        return new Answer(
                ExitCode.REFUSED,
                JsonObject.EMPTY.put("restored", false).put("problems", Json.texts(problems)),
                page -> {
                    page.text("Nothing was restored:");
                    problems.forEach(page::note);
                });
    }

    private Answer answer(Restore.Outcome.Restored restored, Database open) {
        JournalStore store = open.journal(parent.surroundings().clock());
        ArchivedFiles archive = new ArchivedFiles(store, open.evidenceFiles());
        boolean sound = restored.programmes().stream()
                .allMatch(programme -> store.verify(programme, List.of()).isSound()
                        && archive.check(programme).isSound());
        return new Answer(
                sound ? ExitCode.OK : ExitCode.REFUSED,
                JsonObject.EMPTY
                        .put("restored", true)
                        .text("taken_at", restored.takenAt())
                        .put("rows", restored.rows())
                        .put("programmes", Json.texts(restored.programmes()))
                        .put("sound", sound),
                page -> page.text(restored.rows() + " rows as of " + restored.takenAt() + " are back: "
                        + String.join(", ", restored.programmes()) + "; journals and files "
                        + (sound ? "verified" : "NOT as written, see verify-journal")));
    }
}
