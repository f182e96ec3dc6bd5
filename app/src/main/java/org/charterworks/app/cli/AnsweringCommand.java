package org.charterworks.app.cli;

import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.compute.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// A command that answers a question about a programme, for people or as JSON; where the programme comes from is a
/// matter of the kinds of it.
abstract class AnsweringCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    /// The answer to what was asked.
    abstract Answer answer(Workspace workspace);

    final int print(Answer answer) {
        ReadingCommand.print(answer, json, spec.commandLine().getOut(), surroundings());
        return answer.exitCode();
    }

    final Surroundings surroundings() {
        return parent.surroundings();
    }

    final CommandSpec spec() {
        return spec;
    }
}
