package org.charterworks.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A run of the program inside the test, on the bundled programme, at a fixed time.
///
/// @param out what went to the output
/// @param err what went to the error stream
public record Run(int exitCode, String out, String err) {

    /// 22 November 2026, 23:30 in Baku: already the next day in Tokyo, still the same in London.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T19:30:00Z"), ZoneOffset.UTC);

    private static final JsonMapper JSON = JsonMapper.shared();

    public static Run of(@Nullable String... arguments) {
        return at(CLOCK, arguments);
    }

    /// A run at another time.
    static Run at(Clock clock, @Nullable String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(Map.of("CHARTERWORKS_ROOT", ".."), clock);
        int exitCode = Charterworks.commandLine(surroundings)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /// The one JSON document on the output.
    public JsonNode json() {
        return JSON.readTree(out);
    }
}
