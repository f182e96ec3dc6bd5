package org.charterworks.app.cli;

import java.io.PrintWriter;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Page;
import org.charterworks.register.access.Viewer;
import picocli.CommandLine.Mixin;

/// A command that reads a programme and answers a question about it.
abstract class ReadingCommand extends AnsweringCommand {

    @Mixin
    private ProgrammeOptions programme;

    @Override
    public final Integer call() {
        return print(answer(programme.open(surroundings())));
    }

    final Viewer viewer() {
        return programme.viewer();
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
