package org.charterworks.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.charterworks.app.cli.output.Answer;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.cli.output.Table;
import org.charterworks.app.compute.Workspace;
import org.charterworks.register.Agenda;
import org.charterworks.register.AgendaItem;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The meetings, or one with its agenda from the register, its minutes and what it decided.
@Command(
        name = "meeting",
        description = "Lists the meetings; of one: what is late, due and to be decided, its minutes, and what each"
                + " decision changed.")
final class MeetingCommand extends ReadingCommand {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The meeting; without it all are listed.")
    private @Nullable String id;

    @Mixin
    private MomentOptions moment;

    @Override
    Answer answer(Workspace workspace) {
        Register register = workspace.programme().register();
        if (id == null) {
            return list(register);
        }
        Meeting meeting = register.findMeeting(new MeetingId(id))
                .orElseThrow(() -> Stop.noAnswer(
                        "there is no meeting " + id,
                        "give the id of a meeting",
                        meetings(register).map(each -> each.id().value()).toList()));
        Agenda agenda = Agenda.of(register, meeting, StatusRule.standard(), moment.onOrToday(workspace));
        MinutesReport report = new MinutesReport(register);
        return Answer.of(report.json(meeting).put("register", json(agenda)), page -> {
            report.print(meeting, page);
            print(agenda, page);
        });
    }

    private static Stream<Meeting> meetings(Register register) {
        return register.contents().meetings().stream().sorted(Comparator.comparing(Meeting::on));
    }

    private static Answer list(Register register) {
        List<Meeting> meetings = meetings(register).toList();
        Json json = JsonObject.EMPTY.put(
                "meetings",
                Json.items(
                        meetings,
                        meeting -> JsonObject.EMPTY
                                .text("meeting", meeting.id())
                                .text("on", meeting.on())
                                .text("title", meeting.title())
                                .text("body", meeting.body())
                                .put("held", meeting.held())
                                .put(
                                        "decisions",
                                        register.decisionsOf(meeting.id()).size())
                                .put("actions", register.actionsOf(meeting.id()).size())));
        return Answer.of(json, page -> {
            Table table = new Table()
                    .words("meeting")
                    .words("on")
                    .words("held")
                    .numbers("decisions")
                    .numbers("actions")
                    .text("title");
            meetings.forEach(meeting -> table.row(
                    meeting.id().value(),
                    meeting.on().toString(),
                    meeting.held() ? "yes" : "no report",
                    Integer.toString(register.decisionsOf(meeting.id()).size()),
                    Integer.toString(register.actionsOf(meeting.id()).size()),
                    meeting.title()));
            page.text("Meetings: " + meetings.size());
            page.table(table);
        });
    }

    private static JsonObject json(Agenda agenda) {
        JsonObject sections = JsonObject.EMPTY
                .text("on", agenda.on())
                .text("until", agenda.until())
                .put("areas", Json.texts(agenda.areas()))
                .text("previous", agenda.previous().map(Meeting::id).orElse(null));
        for (AgendaItem.Section section : AgendaItem.Section.values()) {
            sections = sections.put(section.code(), Json.items(agenda.of(section), MeetingCommand::json));
        }
        return sections;
    }

    private static JsonObject json(AgendaItem item) {
        return JsonObject.EMPTY
                .text("kind", item.kind().code())
                .text("id", item.id())
                .text("title", item.title())
                .text("when", item.when())
                .text("why", item.why());
    }

    private static void print(Agenda agenda, Page page) {
        page.heading("The register on " + agenda.on() + ", "
                + (agenda.areas().isEmpty()
                        ? "all areas"
                        : "areas "
                                + agenda.areas().stream().map(Object::toString).toList()));
        page.note(agenda.previous()
                .map(meeting -> "meeting before: " + meeting.title() + ", " + meeting.on()
                        + "; charterworks changes --from " + day(meeting) + " lists what changed since")
                .orElse("no earlier meeting is known"));
        section("Late or past its date", agenda.of(AgendaItem.Section.LATE), page);
        section("Due by " + agenda.until(), agenda.of(AgendaItem.Section.DUE), page);
        section("To be decided", agenda.of(AgendaItem.Section.DECISION), page);
        section("Open actions", agenda.of(AgendaItem.Section.ACTION), page);
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.on().last();
    }

    private static void section(String heading, List<AgendaItem> items, Page page) {
        page.heading(heading + ": " + items.size());
        if (items.isEmpty()) {
            return;
        }
        Table table = new Table().words("why").words("when").words("id").text("what");
        items.forEach(item -> table.row(
                item.kind().code(), item.when() == null ? "·" : item.when().toString(), item.id(), item.title()));
        page.table(table);
    }
}
