package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.ProgrammeFolders;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.compute.Workspaces;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which programme is asked, and for whom.
final class ProgrammeOptions {

    @Option(
            names = "--programme",
            paramLabel = "FOLDER",
            description = "Folder of the programme; without it the one under programmes/.")
    private @Nullable Path folder;

    @Option(
            names = "--viewer",
            paramLabel = "WHO",
            defaultValue = "all",
            converter = Codes.OfViewers.class,
            description = "For whom: " + Codes.OfViewers.FORM + " (default: ${DEFAULT-VALUE}).")
    private Viewer viewer = Viewer.ofEverything();

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = "As it was known then, from the server's database: now, a day (its end), an instant or the"
                    + " number of an entry.")
    private @Nullable String asOf;

    @Mixin
    private DatabaseOptions database;

    /// Whom the answer is for.
    Viewer viewer() {
        return viewer;
    }

    /// The folder meant.
    Path folder(Surroundings surroundings) {
        return folder == null ? onlyOneUnder(surroundings) : folder;
    }

    /// The one programme of the installation.
    static Path onlyOneUnder(Surroundings surroundings) {
        Path programmes = surroundings.root().resolve("programmes");
        List<Path> found = ProgrammeFolders.in(programmes);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty()
                ? Stop.refused("there is no programme in " + programmes, "name its folder with --programme")
                : Stop.refused(
                        "there is more than one programme in " + programmes + ": "
                                + String.join(
                                        ", ",
                                        found.stream()
                                                .map(each -> each.getFileName().toString())
                                                .toList()),
                        "name the folder of one with --programme");
    }

    /// The programme, read and ready.
    Workspace open(Surroundings surroundings) {
        if (asOf != null || database.url().isPresent()) {
            return ofJournal(asOf == null ? "now" : asOf, surroundings);
        }
        return open(folder(surroundings), viewer, surroundings);
    }

    private Workspace ofJournal(String moment, Surroundings surroundings) {
        if (folder != null) {
            throw Stop.refused(
                    "a folder and the server's database are both named",
                    "leave out --programme, or --as-of and --database");
        }
        try (OpenJournal open = OpenJournal.of(database, surroundings)) {
            Edition edition = OpenJournal.edition(open.past(viewer), open.moment("--as-of", moment));
            return new Workspace(edition, surroundings.clock());
        }
    }

    /// The programme in a folder, as a viewer may see it.
    static Workspace open(Path from, Viewer viewer, Surroundings surroundings) {
        return switch (Workspaces.ofFolder(from, viewer, surroundings.clock())) {
            case Workspaces.Opened.Ready(Workspace workspace) -> workspace;
            case Workspaces.Opened.Refused refused ->
                throw Stop.refused(
                        from + " cannot be used: " + refused.problems().size() + " problems, first "
                                + refused.problems().getFirst(),
                        "charterworks check " + from + " lists them all");
        };
    }
}
