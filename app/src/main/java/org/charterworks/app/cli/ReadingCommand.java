package org.charterworks.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.access.Viewer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// A command that reads a programme and answers a question about it, for people or as JSON.
abstract class ReadingCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProgrammeOptions programme;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    /// The answer to what was asked.
    abstract Answer answer(Workspace workspace);

    @Override
    public final Integer call() {
        Answer answer = answer(programme.open(surroundings()));
        print(answer, json, spec.commandLine().getOut(), surroundings());
        return answer.exitCode();
    }

    final Viewer viewer() {
        return programme.viewer();
    }

    final Surroundings surroundings() {
        return parent.surroundings();
    }

    final CommandSpec spec() {
        return spec;
    }

    static void print(Answer answer, boolean json, PrintWriter out, Surroundings surroundings) {
        if (json) {
            out.print(answer.json().document());
        } else {
            answer.text().accept(new Page(out, surroundings.width()));
        }
        out.flush();
    }
}
