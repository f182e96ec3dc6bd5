package org.charterworks.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.compute.Past;
import org.charterworks.register.access.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Everything that happened to one record.
@Command(name = "history", description = "Every change of one record: who, when, why, and each field before and after.")
final class HistoryCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND:ID", description = "Such as project:PRJ-TRIPP, commitment:C-IV.2 or link:L-1.")
    private String record = "";

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        int colon = record.indexOf(':');
        try (OpenJournal open = OpenJournal.of(database, parent.surroundings())) {
            List<Past.Change> changes = colon < 1
                    ? List.of()
                    : open.past(Viewer.ofEverything())
                            .changesOf(record.substring(0, colon), record.substring(colon + 1));
            if (changes.isEmpty()) {
                throw Stop.noAnswer(
                        "the journal never held " + record,
                        "write the kind of a record, a colon and its id, such as project:PRJ-TRIPP",
                        List.of());
            }
            Answer answer = Answer.of(
                    JsonObject.EMPTY
                            .text("record", record)
                            .put("changes", Json.items(changes.reversed(), HistoryCommand::json)),
                    page -> changes.reversed().forEach(change -> print(change, page)));
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    private static JsonObject json(Past.Change change) {
        Past.Words words = change.words().orElseThrow();
        return JsonObject.EMPTY
                .put("entry", words.entry())
                .text("at", change.at())
                .text("actor", words.actor())
                .text("reason", words.reason())
                .text("change", sort(change))
                .put("fields", Json.items(change.fields(), ChangesCommand::field));
    }

    private static void print(Past.Change change, Page page) {
        Past.Words words = change.words().orElseThrow();
        page.line("entry " + words.entry() + "  " + change.at() + "  " + sort(change) + " by " + words.actor() + ": "
                + words.reason());
        change.fields()
                .forEach(
                        field -> page.note(field.path() + ": " + (field.before().isEmpty() ? "nothing" : field.before())
                                + " → " + (field.after().isEmpty() ? "nothing" : field.after())));
    }

    private static String sort(Past.Change change) {
        return change.sort().name().toLowerCase(Locale.ROOT);
    }
}
