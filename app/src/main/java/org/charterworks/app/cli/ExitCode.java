package org.charterworks.app.cli;

/// What the program ends with. `docs/cli.md` lists them for users.
final class ExitCode {

    /// The question was answered.
    static final int OK = 0;

    /// Input was refused, or problems were found.
    static final int REFUSED = 1;

    /// The command was called wrongly.
    static final int WRONG_USAGE = 2;

    /// The question has no answer: an unknown id, an unreachable place, a delay without a price.
    static final int NO_ANSWER = 3;

    /// A defect of the program.
    static final int INTERNAL = 70;

    private ExitCode() {}
}
