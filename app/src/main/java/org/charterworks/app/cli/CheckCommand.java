package org.charterworks.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.exchange.Counts;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.report.Note;
import org.charterworks.app.exchange.report.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Checks a programme folder and reports everything that is wrong with it at once.
@Command(
        name = "check",
        description = "Checks a programme folder: counts when all is well, else every problem with file and line.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The programme folder; without it the one under programmes/.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        Path checked = folder == null ? ProgrammeOptions.onlyOneUnder(parent.surroundings()) : folder;
        Answer answer = switch (ProgrammeFolder.read(checked)) {
            case Read.Loaded loaded -> fine(checked, loaded.counts(), loaded.notes());
            case Read.Refused(List<Problem> problems, List<Note> notes) -> refused(checked, problems, notes);
        };
        ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
        return answer.exitCode();
    }

    private static Answer fine(Path folder, Counts counts, List<Note> notes) {
        JsonObject files = JsonObject.EMPTY;
        for (var file : counts.byFile().entrySet()) {
            JsonObject kinds = JsonObject.EMPTY;
            for (var kind : file.getValue().entrySet()) {
                kinds = kinds.put(kind.getKey(), kind.getValue());
            }
            files = files.put(file.getKey(), kinds);
        }
        Json json = JsonObject.EMPTY
                .put("problems", Json.texts(List.of()))
                .put("notes", Json.items(notes, CheckCommand::note))
                .put("counts", files);
        return Answer.of(json, page -> {
            page.text(folder + ": no problems");
            counts.lines().forEach(page::note);
            notes.forEach(each -> page.note("note: " + each));
        });
    }

    /// Every problem of what was read.
    static Answer refused(Path folder, List<Problem> problems, List<Note> notes) {
        Json json = JsonObject.EMPTY
                .put("problems", Json.items(problems, CheckCommand::problem))
                .put("notes", Json.items(notes, CheckCommand::note));
        return new Answer(ExitCode.REFUSED, json, page -> {
            page.text(folder + ": " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems"));
            for (Problem problem : problems) {
                page.line(problem.place() + (problem.field().isEmpty() ? "" : "  " + problem.field()));
                page.note("seen " + (problem.seen().isEmpty() ? "nothing" : "\"" + problem.seen() + "\"")
                        + ", expected " + problem.expected());
                page.note("advice: " + problem.advice());
            }
            notes.forEach(each -> page.text("note: " + each));
        });
    }

    private static JsonObject problem(Problem problem) {
        return JsonObject.EMPTY
                .text("file", problem.file())
                .put("line", problem.line())
                .text("field", problem.field())
                .text("seen", problem.seen())
                .text("expected", problem.expected())
                .text("advice", problem.advice());
    }

    private static JsonObject note(Note note) {
        return JsonObject.EMPTY
                .text("file", note.place().file())
                .put("line", note.place().line())
                .text("text", note.text());
    }
}
