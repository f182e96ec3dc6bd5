package org.charterworks.app.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells the user why a command ended without an answer. With `--json` the reason is the one document on the
/// output.
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof Stop stop) {
            stop.lines().forEach(line -> err.println("charterworks: " + line));
            if (isAskedForJson(parsed)) {
                command.getOut().print(stop.json().document());
                command.getOut().flush();
            }
            err.flush();
            return stop.exitCode();
        }
        err.println("charterworks: this should not have happened; please report it with what follows");
        failure.printStackTrace(err);
        err.flush();
        return ExitCode.INTERNAL;
    }

    private static boolean isAskedForJson(ParseResult parsed) {
        return parsed.hasMatchedOption("--json")
                || parsed.subcommands().stream().anyMatch(Failures::isAskedForJson);
    }
}
