package org.charterworks.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.charterworks.app.cli.output.Page;

/// What the program finds around it, in one place, so that tests can give their own.
///
/// @param environment the variables of the process: `CHARTERWORKS_ROOT`, `CHARTERWORKS_HOME`, `COLUMNS`,
/// `SERVER_PORT`
/// @param clock       says what time it is
public record Surroundings(Map<String, String> environment, Clock clock) {

    private static final int USUAL_WIDTH = 100;
    private static final int WIDEST = 160;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Those of this process.
    public static Surroundings ofProcess() {
        return new Surroundings(System.getenv(), Clock.systemUTC());
    }

    /// The folder of the installation, which holds `programmes/` and `docs/`; the current folder when none is
    /// named.
    Path root() {
        return Path.of(environment.getOrDefault("CHARTERWORKS_ROOT", ""));
    }

    /// The folder of everything this installation writes.
    Path home() {
        String named = environment.getOrDefault("CHARTERWORKS_HOME", "");
        return named.isBlank() ? root().resolve(".charterworks") : Path.of(named);
    }

    /// Columns of the terminal.
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{1,4}")
                ? Math.clamp(Integer.parseInt(columns), Page.NARROWEST, WIDEST)
                : USUAL_WIDTH;
    }
}
