package org.charterworks.app.exchange.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.record.FieldValue;
import org.charterworks.app.exchange.record.FieldValue.Items;
import org.charterworks.app.exchange.record.FieldValue.Words;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;

/// A programme after what a meeting decided. The minutes have been checked.
final class CarriedOut {

    private static final String BODIES = "bodies.yaml";
    private static final String SOURCES = "sources.yaml";

    private final RecordValue minutes;
    private final RecordValue meeting;
    private final FolderEdit edit;

    CarriedOut(RecordValue minutes, FolderRecords programme) {
        this.minutes = minutes;
        this.meeting = minutes.findRecord("meeting").orElseThrow();
        this.edit = new FolderEdit(programme);
    }

    FolderRecords records() {
        edit.put(
                BODIES,
                "meetings",
                edit.find(BODIES, "meetings", meeting.text("id"))
                        .map(this::held)
                        .orElse(meeting));
        minutes.records("sources").forEach(source -> edit.put(SOURCES, "sources", source));
        minutes.records("decisions").forEach(this::decide);
        minutes.records("actions").forEach(action -> open(action, meeting));
        return edit.records();
    }

    /// A meeting that was announced keeps what the minutes do not say, such as who may see it.
    private RecordValue held(RecordValue announced) {
        Map<String, FieldValue> fields = new LinkedHashMap<>(announced.fields());
        fields.putAll(meeting.fields());
        return edit.make("meeting", fields, BODIES);
    }

    private void decide(RecordValue decision) {
        List<FieldValue> changes = new ArrayList<>();
        decision.records("move_baselines").forEach(move -> changes.add(moveBaseline(move, decision)));
        decision.records("move_forecasts").forEach(move -> changes.add(moveForecast(move, decision)));
        decision.records("create_bodies").forEach(body -> {
            edit.put(BODIES, "bodies", body);
            changes.add(change("body_formed", "body:" + body.text("id"), Map.of()));
        });
        decision.records("form_bodies").forEach(forming -> changes.add(form(forming)));
        decision.records("open_actions").forEach(action -> {
            open(action, decision);
            changes.add(change("action_opened", "action:" + action.text("id"), Map.of()));
        });
        decision.records("close_actions").forEach(closing -> changes.add(close(closing)));
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        fields.put("id", new Words(decision.text("id")));
        fields.put("meeting", new Words(meeting.text("id")));
        fields.put("text", new Words(decision.text("text")));
        fields.put("about", about(decision, changes));
        fields.put("changes", new Items(changes));
        fields.put("sources", sources(decision, meeting));
        decision.find("visibility").ifPresent(value -> fields.put("visibility", value));
        edit.put(BODIES, "decisions", edit.make("decision", fields, BODIES));
    }

    private RecordValue moveBaseline(RecordValue move, RecordValue decision) {
        String id = move.text("milestone");
        Map<String, FieldValue> dates = new LinkedHashMap<>();
        changeMilestone(id, milestone -> {
            milestone.findRecord("baseline").flatMap(was -> was.find("on")).ifPresent(on -> dates.put("before", on));
            Map<String, FieldValue> baseline = new LinkedHashMap<>();
            baseline.put("on", new Words(move.text("to")));
            baseline.put("said_on", new Words(meeting.text("on")));
            source(move, decision).ifPresent(source -> baseline.put("source", source));
            return milestone.with("baseline", edit.make("baseline", baseline, "projects.yaml"));
        });
        dates.put("after", new Words(move.text("to")));
        return change("baseline_moved", "milestone:" + id, dates);
    }

    private RecordValue moveForecast(RecordValue move, RecordValue decision) {
        String id = move.text("milestone");
        Map<String, FieldValue> dates = new LinkedHashMap<>();
        changeMilestone(id, milestone -> {
            Optional<RecordValue> was = milestone.findRecord("forecast");
            was.flatMap(forecast -> forecast.find("expected")).ifPresent(on -> dates.put("before", on));
            Map<String, FieldValue> forecast = new LinkedHashMap<>();
            List.of("earliest", "expected", "latest", "reason_code", "reason")
                    .forEach(field -> move.find(field).ifPresent(value -> forecast.put(field, value)));
            forecast.put("said_on", new Words(meeting.text("on")));
            forecast.put("basis", new Words("source"));
            source(move, decision).ifPresent(source -> forecast.put("source", source));
            return was.map(before -> slipped(milestone, before))
                    .orElse(milestone)
                    .with("forecast", edit.make("forecast", forecast, "projects.yaml"));
        });
        dates.put("after", new Words(move.text("expected")));
        return change("forecast_moved", "milestone:" + id, dates);
    }

    /// The date expected before is kept as an earlier promise where somebody stated it.
    private RecordValue slipped(RecordValue milestone, RecordValue before) {
        if (!before.has("said_on") || !before.has("source")) {
            return milestone;
        }
        Map<String, FieldValue> slip = new LinkedHashMap<>();
        slip.put("said_on", new Words(before.text("said_on")));
        slip.put("promised", new Words(before.text("expected")));
        slip.put("source", new Words(before.text("source")));
        List<FieldValue> slips = new ArrayList<>(milestone.records("slips"));
        RecordValue added = edit.make("slip", slip, "projects.yaml");
        if (!slips.contains(added)) {
            slips.add(added);
        }
        return milestone.with("slips", new Items(slips));
    }

    private RecordValue form(RecordValue forming) {
        String id = forming.text("body");
        RecordValue body = edit.find(BODIES, "bodies", id).orElseThrow();
        FieldValue formedOn = forming.find("formed_on").orElse(new Words(meeting.text("on")));
        edit.put(
                BODIES,
                "bodies",
                body.with("status", new Words("reported_formed")).with("formed_on", formedOn));
        return change("body_formed", "body:" + id, Map.of("status_before", new Words(body.text("status"))));
    }

    private RecordValue close(RecordValue closing) {
        String id = closing.text("action");
        FieldValue doneOn = closing.find("done_on").orElse(new Words(meeting.text("on")));
        edit.put(
                BODIES,
                "actions",
                edit.find(BODIES, "actions", id).orElseThrow().with("done_on", doneOn));
        return change("action_done", "action:" + id, Map.of("after", doneOn));
    }

    private void open(RecordValue action, RecordValue saidIn) {
        Map<String, FieldValue> fields = new LinkedHashMap<>(action.fields());
        fields.put("meeting", new Words(meeting.text("id")));
        fields.put("sources", action.has("sources") ? sources(action, saidIn) : sources(saidIn, meeting));
        edit.put(BODIES, "actions", edit.make("action", fields, BODIES));
    }

    private FieldValue about(RecordValue decision, List<FieldValue> changes) {
        List<FieldValue> about = new ArrayList<>();
        decision.texts("about").forEach(subject -> about.add(new Words(subject)));
        for (FieldValue change : changes) {
            FieldValue of = ((RecordValue) change).find("of").orElseThrow();
            boolean isAction = of instanceof Words(String text) && text.startsWith("action:");
            if (!isAction && !about.contains(of)) {
                about.add(of);
            }
        }
        return new Items(about);
    }

    private Optional<FieldValue> source(RecordValue move, RecordValue decision) {
        return move.find("source")
                .or(() -> ((Items) sources(decision, meeting)).items().stream().findFirst());
    }

    /// What a record cites; what stands around it where it cites nothing.
    private static FieldValue sources(RecordValue record, RecordValue around) {
        return record.find("sources").or(() -> around.find("sources")).orElse(new Items(List.of()));
    }

    private RecordValue change(String what, String of, Map<String, FieldValue> more) {
        Map<String, FieldValue> fields = new LinkedHashMap<>(more);
        fields.put("change", new Words(what));
        fields.put("of", new Words(of));
        return edit.make("decided-change", fields, BODIES);
    }

    private interface MilestoneChange {
        RecordValue of(RecordValue milestone);
    }

    private void changeMilestone(String id, MilestoneChange change) {
        RecordValue project = edit.find("projects.yaml", "projects", id.substring(0, id.indexOf('/')))
                .orElseThrow();
        List<FieldValue> milestones = new ArrayList<>();
        for (RecordValue milestone : project.records("milestones")) {
            milestones.add(milestone.text("id").equals(id) ? change.of(milestone) : milestone);
        }
        edit.put("projects.yaml", "projects", project.with("milestones", new Items(milestones)));
    }
}
