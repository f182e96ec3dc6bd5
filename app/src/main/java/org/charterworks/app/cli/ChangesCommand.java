package org.charterworks.app.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Since;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.history.Moment;
import org.charterworks.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What is different at one moment from what it was at an earlier one.
@Command(
        name = "changes",
        description = "What changed between two moments, such as since the last meeting, record by record.")
final class ChangesCommand extends RememberingCommand {

    private static final String FROM = "--from";
    private static final String TO = "--to";

    @Option(
            names = FROM,
            paramLabel = "MOMENT",
            description = "The earlier: a day (its end), an instant or the number of an entry;"
                    + " without it the last meeting held.")
    private @Nullable String from;

    @Option(names = TO, paramLabel = "MOMENT", defaultValue = "now", description = "The later (default: now).")
    private String to = "now";

    @Override
    Answer answer(Workspace workspace) {
        Past past = past(workspace);
        AskedMoments asked = new AskedMoments(spec(), workspace, past);
        Moment later = asked.read(TO, to);
        Moment earlier =
                from == null ? lastMeeting(workspace.programme().register(), past, later) : asked.read(FROM, from);
        asked.refuseFaults();
        if (earlier.sequence() > later.sequence() || earlier.at().isAfter(later.at())) {
            asked.fault(
                    from == null ? TO : FROM,
                    from == null ? to : from,
                    from == null
                            ? "expected a moment after " + earlier.at() + ", when memory begins"
                            : "expected a moment before " + later.at() + ", the later one");
            asked.refuseFaults();
        }
        return answer(earlier, later, past.between(earlier, later), asked.showsNumbers());
    }

    /// The end of the day of the last meeting held before a moment, but not before the first change is
    /// complete.
    private static Moment lastMeeting(Register register, Past past, Moment before) {
        ZoneId zone = register.instrument().signature().timeZone();
        LocalDate day = before.at().atZone(zone).toLocalDate();
        Since since = new Since(past, register, zone);
        return since.lastMeeting(day).map(since::endOf).orElseGet(since::beginning);
    }

    private static Answer answer(Moment earlier, Moment later, RecordDifference difference, boolean numbered) {
        Json json = JsonObject.EMPTY
                .put("from", moment(earlier, numbered))
                .put("to", moment(later, numbered))
                .put("added", Json.items(difference.added(), ChangesCommand::record))
                .put("changed", Json.items(difference.changed(), ChangesCommand::changed))
                .put("removed", Json.items(difference.removed(), ChangesCommand::record));
        return Answer.of(json, page -> {
            page.text("From " + words(earlier, numbered) + " to " + words(later, numbered));
            difference.text().lines().forEach(page::line);
        });
    }

    private static String words(Moment moment, boolean numbered) {
        return numbered
                ? "entry " + moment.sequence() + " (" + moment.at() + ")"
                : moment.at().toString();
    }

    private static JsonObject moment(Moment moment, boolean numbered) {
        JsonObject json = JsonObject.EMPTY.text("at", moment.at());
        return numbered ? json.put("entry", moment.sequence()) : json;
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
