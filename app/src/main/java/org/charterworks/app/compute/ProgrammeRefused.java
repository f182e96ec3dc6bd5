package org.charterworks.app.compute;

import java.util.List;
import org.charterworks.app.exchange.report.Problem;

/// Stops the start of the server when its programme cannot be shown; the command that starts it tells why.
public final class ProgrammeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    ProgrammeRefused(String what, List<Problem> problems) {
        super(what);
        this.problems = List.copyOf(problems);
    }

    /// Everything that is wrong with it, by file and line; empty when the reason is the message alone.
    public List<Problem> problems() {
        return problems;
    }

    /// For people, over one or more lines.
    public String text() {
        StringBuilder text = new StringBuilder(String.valueOf(getMessage()));
        problems.forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }
}
