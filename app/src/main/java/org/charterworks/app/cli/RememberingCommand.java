package org.charterworks.app.cli;

import java.util.List;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.access.Viewer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that answers a question about what the journal of a programme remembers.
abstract class RememberingCommand extends AnsweringCommand {

    @Option(
            names = "--viewer",
            paramLabel = "WHO",
            defaultValue = "all",
            converter = Codes.OfViewers.class,
            description = "For whom: " + Codes.OfViewers.FORM + " (default: ${DEFAULT-VALUE}).")
    private Viewer viewer = Viewer.ofEverything();

    @Mixin
    private DatabaseOptions database;

    @Override
    public final Integer call() {
        try (OpenJournal open = OpenJournal.of(database, surroundings())) {
            return print(answer(open.workspace(viewer)));
        }
    }

    /// What a workspace remembers.
    static Past past(Workspace workspace) {
        return workspace
                .past()
                .filter(past -> past.since().isPresent())
                .orElseThrow(() -> Stop.noAnswer(
                        "nothing is remembered of a folder", "ask a server, which keeps a journal", List.of()));
    }
}
