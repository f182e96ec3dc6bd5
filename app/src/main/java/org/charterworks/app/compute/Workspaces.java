package org.charterworks.app.compute;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.register.access.Viewer;

/// Opens workspaces.
public final class Workspaces {

    private Workspaces() {}

    /// What became of the wish to open one.
    public sealed interface Opened {

        record Ready(Workspace workspace) implements Opened {}

        /// The programme is refused.
        ///
        /// @param problems all of them, by file and line; never empty
        record Refused(List<Problem> problems) implements Opened {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// A workspace on a programme folder.
    public static Opened ofFolder(Path folder, Viewer viewer, Clock clock) {
        return of(ProgrammeFolder.read(folder), viewer, clock);
    }

    /// A workspace on what was read.
    public static Opened of(Read read, Viewer viewer, Clock clock) {
        return switch (read) {
            case Read.Loaded loaded -> new Opened.Ready(new Workspace(loaded.programme(), viewer, clock));
            case Read.Refused refused -> new Opened.Refused(refused.problems());
        };
    }
}
