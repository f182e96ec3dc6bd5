package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.compute.Past;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.history.Moment;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// What is different at one moment from what it was at an earlier one.
@Command(
        name = "changes",
        description = "What changed between two moments, such as since the last meeting, record by record.")
final class ChangesCommand implements Callable<Integer> {

    @ParentCommand
    private Charterworks parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "MOMENT",
            description = "The earlier: a day (its end), an instant or the number of an entry;"
                    + " without it the last meeting held.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "MOMENT", defaultValue = "now", description = "The later (default: now).")
    private String to = "now";

    @Option(
            names = "--viewer",
            paramLabel = "WHO",
            defaultValue = "all",
            converter = Codes.OfViewers.class,
            description = "For whom: " + Codes.OfViewers.FORM + " (default: ${DEFAULT-VALUE}).")
    private Viewer viewer = Viewer.ofEverything();

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--json", description = "Answer with one JSON document and nothing else on the output.")
    private boolean json;

    @Override
    public Integer call() {
        try (OpenJournal open = OpenJournal.of(database, parent.surroundings())) {
            Past past = open.past(viewer);
            Moment later = open.moment("--to", to);
            Moment earlier = from == null ? lastMeeting(open, later) : open.moment("--from", from);
            if (earlier.sequence() > later.sequence()) {
                throw Stop.refused("--from is after --to", "give the earlier moment with --from");
            }
            Answer answer = answer(earlier, later, past.between(earlier, later));
            ReadingCommand.print(answer, json, spec.commandLine().getOut(), parent.surroundings());
            return answer.exitCode();
        }
    }

    /// The end of the day of the last meeting held before a moment, but not before the first change is
    /// complete.
    private static Moment lastMeeting(OpenJournal open, Moment before) {
        Register register = OpenJournal.edition(open.past(Viewer.ofEverything()), before)
                .programme()
                .register();
        LocalDate day = before.at().atZone(open.zone()).toLocalDate();
        Moment first = Moment.after(1, open.journal());
        return register.contents().meetings().stream()
                .filter(meeting -> meeting.held() && meeting.on().last().isBefore(day))
                .max(Comparator.comparing(meeting -> meeting.on().last()))
                .map(meeting -> open.moment("--from", meeting.on().last().toString()))
                .filter(moment -> moment.sequence() > 0)
                .orElse(first);
    }

    private static Answer answer(Moment earlier, Moment later, RecordDifference difference) {
        Json json = JsonObject.EMPTY
                .put("from", moment(earlier))
                .put("to", moment(later))
                .put("added", Json.items(difference.added(), ChangesCommand::record))
                .put("changed", Json.items(difference.changed(), ChangesCommand::changed))
                .put("removed", Json.items(difference.removed(), ChangesCommand::record));
        return Answer.of(json, page -> {
            page.text("From entry " + earlier.sequence() + " (" + earlier.at() + ") to entry " + later.sequence() + " ("
                    + later.at() + ")");
            difference.text().lines().forEach(page::line);
        });
    }

    private static JsonObject moment(Moment moment) {
        return JsonObject.EMPTY.text("at", moment.at()).put("entry", moment.sequence());
    }

    private static JsonObject record(ProgrammeRecord record) {
        return JsonObject.EMPTY.text("file", record.file()).text("key", record.key());
    }

    static JsonObject changed(RecordDifference.Changed changed) {
        return record(changed.after()).put("fields", Json.items(changed.fields(), ChangesCommand::field));
    }

    static JsonObject field(RecordDifference.FieldChange field) {
        return JsonObject.EMPTY
                .text("field", field.path())
                .text("before", field.before())
                .text("after", field.after());
    }
}
