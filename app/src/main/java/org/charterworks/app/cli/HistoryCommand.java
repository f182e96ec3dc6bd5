package org.charterworks.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.compute.Lookup;
import org.charterworks.app.compute.Names;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.history.Moment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Everything that happened to one record.
@Command(
        name = "history",
        description = "Every change of one record: when, each field before and after, and by whom and why as far as"
                + " the viewer may know.")
final class HistoryCommand extends RememberingCommand {

    private static final int LONGEST_COMPARED = 80;

    @Parameters(
            paramLabel = "RECORD",
            description = "Its kind, a colon and its id, such as project:PRJ-TRIPP, commitment:C-IV.2 or link:L-1.")
    private String record = "";

    @Override
    Answer answer(Workspace workspace) {
        Past past = past(workspace);
        int colon = record.indexOf(':');
        List<Past.Change> changes = colon < 1
                ? List.of()
                : past.changesOf(record.substring(0, colon), record.substring(colon + 1), workspace.moment());
        if (changes.isEmpty()) {
            List<String> near = near(past, workspace.moment());
            throw Stop.noAnswer(
                    "the journal never held " + record,
                    near.isEmpty()
                            ? "write the kind of a record, a colon and its id, such as project:PRJ-TRIPP"
                            : "did you mean one of these?",
                    near);
        }
        boolean numbered = workspace.viewer().everything();
        return Answer.of(
                JsonObject.EMPTY
                        .text("record", record)
                        .put("changes", Json.items(changes.reversed(), change -> json(change, numbered))),
                page -> changes.reversed().forEach(change -> print(change, numbered, page)));
    }

    /// Records the viewer may see whose name is near the one asked for.
    private List<String> near(Past past, Optional<Moment> asOf) {
        if (record.length() > LONGEST_COMPARED) {
            return List.of();
        }
        Moment now = asOf.orElseGet(() -> Moment.after(past.journal().length(), past.journal()));
        List<String> known = past.records(now).stream()
                .flatMap(each -> RecordKeys.kind(each.file(), each.key())
                        .map(kind -> kind + ":" + RecordKeys.id(each.file(), each.key()))
                        .stream())
                .toList();
        Names<String> names = new Names<>("record", name -> name, _ -> List.of());
        return switch (names.find(record, known)) {
            case Lookup.Found<String>(String found) -> List.of(found);
            case Lookup.Unclear<String> unclear -> unclear.suggestions();
        };
    }

    /// @param numbered whether the viewer may know the numbers of entries
    private static JsonObject json(Past.Change change, boolean numbered) {
        JsonObject json = numbered
                ? JsonObject.EMPTY.put("entry", change.words().orElseThrow().entry())
                : JsonObject.EMPTY;
        JsonObject dated = json.text("at", change.at());
        return change.words()
                .map(words -> dated.text("actor", words.actor()).text("reason", words.reason()))
                .orElse(dated)
                .text("change", sort(change))
                .put("fields", Json.items(change.fields(), ChangesCommand::field));
    }

    private static void print(Past.Change change, boolean numbered, Page page) {
        String entry = numbered ? "entry " + change.words().orElseThrow().entry() + "  " : "";
        String why = change.words()
                .map(words -> " by " + words.actor() + ": " + words.reason())
                .orElse("");
        page.line(entry + change.at() + "  " + sort(change) + why);
        change.fields()
                .forEach(
                        field -> page.note(field.path() + ": " + (field.before().isEmpty() ? "nothing" : field.before())
                                + " → " + (field.after().isEmpty() ? "nothing" : field.after())));
    }

    private static String sort(Past.Change change) {
        return change.sort().name().toLowerCase(Locale.ROOT);
    }
}
