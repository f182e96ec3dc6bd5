package org.charterworks.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.store.Backup;
import org.charterworks.app.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Writes all that the database holds into one file.
@Command(
        name = "backup",
        description = "Writes everything the database holds into one file, as it stands at one moment; the server may"
                + " go on. The file holds what is restricted too.")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "A new file.")
    private Path to = Path.of("");

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        Path target = to.toAbsolutePath();
        if (Files.exists(target)) {
            throw Stop.refused(to + " exists", "name a new file; nothing is overwritten");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Stop.refused("there is no folder " + folder, "create it, or name a file elsewhere");
        }
        try (Database open = database.open(parent.surroundings())) {
            Backup.Written written = new Backup(open.dataSource())
                    .to(target, parent.surroundings().clock().instant());
            ReadingCommand.print(answer(written), json, spec.commandLine().getOut(), parent.surroundings());
            return ExitCode.OK;
        }
    }

    private Answer answer(Backup.Written written) {
        return Answer.of(
                JsonObject.EMPTY
                        .text("file", to)
                        .put("bytes", written.bytes())
                        .put("tables", written.tables())
                        .put("rows", written.rows())
                        .put("journals", Json.texts(written.journals())),
                page -> {
                    page.text(to + ": " + written.rows() + " rows of " + written.tables() + " tables, "
                            + written.bytes() + " bytes");
                    written.journals().forEach(page::note);
                });
    }
}
