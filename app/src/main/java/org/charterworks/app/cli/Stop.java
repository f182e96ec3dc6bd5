package org.charterworks.app.cli;

import java.util.List;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.compute.Lookup;

/// Ends a command that has no answer to give. Thrown by commands only and caught in one place, [Failures],
/// which tells
/// the
/// user.
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient List<String> lines;
    private final transient Json json;
    private final String advice;
    private final transient List<String> suggestions;

    private Stop(int exitCode, String reason, String advice, List<String> suggestions) {
        super(reason);
        this.exitCode = exitCode;
        this.advice = advice;
        this.suggestions = List.copyOf(suggestions);
        this.lines = suggestions.isEmpty()
                ? List.of(reason, "  " + advice)
                : List.of(reason, "  " + advice + (advice.endsWith("?") ? " " : ": ") + String.join(", ", suggestions));
        this.json = JsonObject.EMPTY
                .text("no_answer", reason)
                .text("advice", advice)
                .put("suggestions", Json.texts(suggestions));
    }

    /// There is no answer.
    static Stop noAnswer(String reason, String advice, List<String> suggestions) {
        return because(ExitCode.NO_ANSWER, reason, advice, suggestions);
    }

    /// Something that was given is refused.
    static Stop refused(String reason, String advice) {
        return because(ExitCode.REFUSED, reason, advice, List.of());
    }

    /// What was typed names nothing, or several things.
    static Stop unclear(Lookup.Unclear<?> unclear) {
        String advice = unclear.suggestions().isEmpty()
                ? "give the id of a " + unclear.sort() + " of the programme"
                : unclear.fitting().isEmpty() ? "did you mean one of these?" : "give the id of the one meant";
        return noAnswer(unclear.reason(), advice, unclear.suggestions());
    }

    private static Stop because(int exitCode, String reason, String advice, List<String> suggestions) {
        return new Stop(exitCode, reason, advice, suggestions);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }

    List<String> suggestions() {
        return suggestions;
    }

    int exitCode() {
        return exitCode;
    }

    /// For people.
    List<String> lines() {
        return lines;
    }

    /// For machines.
    Json json() {
        return json;
    }
}
