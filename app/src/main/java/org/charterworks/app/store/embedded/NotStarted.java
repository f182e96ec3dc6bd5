package org.charterworks.app.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Why the server could not be made ready; it carries what a person has to be told.
///
/// It does not leave this package as an exception: [EmbeddedPostgres#open] turns it into a result.
final class NotStarted extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LOG_TAIL_LINES = 15;

    private final String where;
    private final String advice;

    NotStarted(Path where, String what, String advice) {
        super(what);
        this.where = where.toString();
        this.advice = advice;
    }

    NotStarted(Path where, String what, String advice, IOException cause) {
        super(what + ": " + cause, cause);
        this.where = where.toString();
        this.advice = advice;
    }

    /// A failure that the server's own log explains; its last lines are part of the message.
    static NotStarted withLog(Path log, String what, String advice) {
        return new NotStarted(log, what + "; the log ends with:" + tail(log), advice);
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String where() {
        return where;
    }

    String advice() {
        return advice;
    }

    private static String tail(Path log) {
        try {
            List<String> lines =
                    Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
            return lines.isEmpty()
                    ? " (nothing)"
                    : "\n  "
                            + String.join(
                                    "\n  ", lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return " (not readable: " + e + ")";
        }
    }
}
