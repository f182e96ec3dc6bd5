package org.charterworks.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterworks.app.cli.output.Json;
import org.charterworks.app.cli.output.JsonObject;
import org.charterworks.app.cli.output.Page;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.register.Register;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.DecidedChange;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.source.Subject;
import org.charterworks.roadmap.programme.Programme;
import org.jspecify.annotations.Nullable;

/// A meeting with its minutes: what was said, what was decided, and what each decision did to the register.
public record MinutesReport(Register register) {

    /// The register of records that make a sound programme.
    static Register register(ProgrammeRecords sound) {
        return programme(sound).register();
    }

    private static Programme programme(ProgrammeRecords sound) {
        return switch (ProgrammeFolder.read(sound)) {
            case Read.Loaded loaded -> loaded.programme();
            case Read.Refused refused -> throw new IllegalStateException("unsound: " + refused.problems());
        };
    }

    /// A meeting as the command of that name tells it; empty when the viewer may not see it.
    ///
    /// @param sound records that make a sound programme
    public static Optional<String> document(ProgrammeRecords sound, Viewer viewer, String meeting) {
        Register seen = programme(sound).visibleTo(viewer).register();
        return seen.findMeeting(new MeetingId(meeting))
                .map(found -> new MinutesReport(seen).json(found).document());
    }

    JsonObject json(Meeting meeting) {
        return JsonObject.EMPTY
                .text("meeting", meeting.id())
                .text("title", meeting.title())
                .text("on", meeting.on())
                .text("body", meeting.body())
                .put("held", meeting.held())
                .put("participants", Json.texts(meeting.participants()))
                .put("agenda", Json.texts(meeting.agenda()))
                .text("minutes", meeting.minutes().isEmpty() ? null : meeting.minutes())
                .put("decisions", Json.items(register.decisionsOf(meeting.id()), this::decision))
                .put("actions", Json.items(register.actionsOf(meeting.id()), MinutesReport::action))
                .put("sources", Json.texts(meeting.sources()));
    }

    private JsonObject decision(Decision decision) {
        return JsonObject.EMPTY
                .text("decision", decision.id())
                .text("text", decision.text())
                .put("about", Json.texts(decision.about()))
                .put("changes", Json.items(decision.changes(), this::change))
                .put("sources", Json.texts(decision.sources()));
    }

    private JsonObject change(DecidedChange change) {
        return switch (change) {
            case DecidedChange.BaselineMoved moved ->
                change("baseline_moved", moved.milestone(), moved.before(), moved.after())
                        .text("baseline_now", baseline(moved.milestone()));
            case DecidedChange.ForecastMoved moved ->
                change("forecast_moved", moved.milestone(), moved.before(), moved.after());
            case DecidedChange.BodyFormed formed ->
                change(
                        "body_formed",
                        formed.body().subject(),
                        formed.before() == null ? null : formed.before().code(),
                        register.findBody(formed.body())
                                .map(body -> body.status().code())
                                .orElse(null));
            case DecidedChange.ActionOpened opened ->
                change("action_opened", "action:" + opened.action(), null, "open");
            case DecidedChange.ActionDone done -> change("action_done", "action:" + done.action(), "open", done.on());
        };
    }

    private static JsonObject change(String what, Object of, @Nullable Object before, @Nullable Object after) {
        return JsonObject.EMPTY
                .text("change", what)
                .text("of", of)
                .text("before", before)
                .text("after", after);
    }

    /// The date promised first as the register has it now, which later decisions may have moved again.
    private @Nullable Object baseline(Subject milestone) {
        return register.findMilestone(new MilestoneId(milestone.id()))
                .map(Milestone::baseline)
                .map(Milestone.Baseline::on)
                .orElse(null);
    }

    private static JsonObject action(Action action) {
        return JsonObject.EMPTY
                .text("action", action.id())
                .text("text", action.text())
                .put("owners", Json.texts(action.owners()))
                .text("due_on", action.dueOn())
                .text("done_on", action.doneOn());
    }

    void print(Meeting meeting, Page page) {
        page.text(meeting.title() + ", " + meeting.on() + body(meeting)
                + (meeting.held() ? "" : " (announced; no report that it was held)"));
        if (!meeting.participants().isEmpty()) {
            page.note("took part: " + String.join("; ", meeting.participants()));
        }
        list("Agenda", meeting.agenda(), page);
        if (!meeting.minutes().isEmpty()) {
            page.heading("Minutes");
            meeting.minutes().lines().forEach(page::note);
        }
        List<Decision> decisions = register.decisionsOf(meeting.id());
        page.heading("Decisions: " + decisions.size());
        decisions.forEach(decision -> print(decision, page));
        list(
                "Actions",
                register.actionsOf(meeting.id()).stream()
                        .map(MinutesReport::sentence)
                        .toList(),
                page);
    }

    private String body(Meeting meeting) {
        return meeting.body() == null
                ? ""
                : ", "
                        + register.findBody(meeting.body())
                                .map(Body::name)
                                .orElse(meeting.body().value());
    }

    private static void list(String heading, List<String> lines, Page page) {
        if (!lines.isEmpty()) {
            page.heading(heading + ": " + lines.size());
            lines.forEach(page::note);
        }
    }

    private void print(Decision decision, Page page) {
        page.note(decision.id() + "  " + decision.text());
        decision.changes().forEach(change -> page.note("  " + sentence(change)));
    }

    private static String sentence(DecidedChange change) {
        return switch (change) {
            case DecidedChange.BaselineMoved moved ->
                "baseline of " + moved.milestone().id() + ": " + date(moved.before()) + " → " + moved.after();
            case DecidedChange.ForecastMoved moved ->
                "forecast of " + moved.milestone().id() + ": " + date(moved.before()) + " → " + moved.after();
            case DecidedChange.BodyFormed formed ->
                formed.body() + ": "
                        + (formed.before() == null ? "created" : formed.before().code() + " → formed");
            case DecidedChange.ActionOpened opened -> "action " + opened.action() + ": opened";
            case DecidedChange.ActionDone done -> "action " + done.action() + ": done " + done.on();
        };
    }

    private static String date(@Nullable Object date) {
        return date == null ? "none" : date.toString();
    }

    private static String sentence(Action action) {
        String owners = action.owners().stream().map(Object::toString).collect(Collectors.joining(", "));
        return action.id() + "  " + action.text()
                + (owners.isEmpty() ? "" : " (" + owners + ")")
                + (action.dueOn() == null ? "" : ", by " + action.dueOn())
                + (action.doneOn() == null ? "" : ", done " + action.doneOn());
    }
}
