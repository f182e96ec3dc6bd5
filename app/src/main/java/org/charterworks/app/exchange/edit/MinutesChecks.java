package org.charterworks.app.exchange.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterworks.app.exchange.check.RecordIndex;
import org.charterworks.app.exchange.record.FolderRecords;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// What minutes may not say: they record a meeting once, with ids that nothing else has, and decide nothing
/// that stands already.
final class MinutesChecks {

    private final RecordValue minutes;
    private final RecordIndex index;
    private final Findings findings;

    MinutesChecks(RecordValue minutes, FolderRecords programme, Findings findings) {
        this.minutes = minutes;
        this.index = RecordIndex.of(programme);
        this.findings = findings;
    }

    void check() {
        List<RecordValue> decisions = minutes.records("decisions");
        minutes.findRecord("meeting").ifPresent(meeting -> checkMeeting(meeting, decisions));
        checkNew("decision", decisions.stream());
        checkNew("source", minutes.records("sources").stream());
        checkNew("body", each("create_bodies"));
        checkNew("action", Stream.concat(each("open_actions"), minutes.records("actions").stream()));
        each("create_bodies").forEach(this::checkCreated);
        each("form_bodies").forEach(this::checkFormed);
        each("close_actions").forEach(this::checkClosed);
        each("move_baselines").forEach(this::checkBaseline);
        decisions.forEach(this::checkForecasts);
    }

    private Stream<RecordValue> each(String list) {
        return minutes.records("decisions").stream().flatMap(decision -> decision.records(list).stream());
    }

    private void checkMeeting(RecordValue meeting, List<RecordValue> decisions) {
        if (!decisions.isEmpty() && !meeting.isFaulty("held") && !meeting.yes("held")) {
            problem(meeting, "held", "no", "yes", "a meeting that was not held decides nothing");
        }
        String id = meeting.text("id");
        boolean isRecorded = index.find("meeting", id)
                .filter(known -> !known.text("minutes").isEmpty())
                .isPresent();
        boolean hasDecided = index.records().list("bodies.yaml", "decisions").stream()
                .anyMatch(decision -> decision.text("meeting").equals(id) && !id.isEmpty());
        if (isRecorded || hasDecided) {
            problem(
                    meeting,
                    "id",
                    id,
                    "a meeting whose minutes are not recorded yet",
                    "take the recorded change back with undo, or import a corrected folder");
        }
    }

    private void checkNew(String kind, Stream<RecordValue> records) {
        Set<String> seen = new HashSet<>();
        records.forEach(record -> {
            String id = record.text("id");
            if (!id.isEmpty() && (index.has(kind, id) || !seen.add(id))) {
                problem(
                        record,
                        "id",
                        id,
                        "an id that no other " + kind + " has",
                        "it is " + (index.has(kind, id) ? "in the programme" : "in the minutes")
                                + " already; give this one another");
            }
        });
    }

    private void checkCreated(RecordValue body) {
        String status = body.text("status");
        if (status.equals("permitted") || status.equals("discussed")) {
            problem(
                    body,
                    "status",
                    status,
                    "reported_formed or met",
                    "a body that a decision creates exists from then");
        }
    }

    private void checkFormed(RecordValue forming) {
        known(forming, "body", "body").map(body -> body.text("status")).ifPresent(status -> {
            if (!status.equals("permitted") && !status.equals("discussed")) {
                problem(
                        forming,
                        "body",
                        forming.text("body"),
                        "a body that is permitted or was discussed",
                        "it is " + status.replace('_', ' ') + " already");
            }
        });
    }

    private void checkClosed(RecordValue closing) {
        known(closing, "action", "action")
                .flatMap(action -> action.findText("done_on"))
                .ifPresent(done -> problem(
                        closing,
                        "action",
                        closing.text("action"),
                        "an open action",
                        "it was done " + done + " already"));
    }

    private void checkBaseline(RecordValue move) {
        Optional<RecordValue> milestone = known(move, "milestone", "milestone");
        milestone
                .flatMap(known -> known.findRecord("actual"))
                .ifPresent(actual -> problem(
                        move,
                        "milestone",
                        move.text("milestone"),
                        "a milestone that is not reached",
                        "it was reached " + actual.text("on") + "; what was promised for it stays as it is"));
        milestone
                .flatMap(known -> known.findRecord("baseline"))
                .map(baseline -> baseline.text("on"))
                .filter(on -> on.equals(move.text("to")))
                .ifPresent(on -> problem(
                        move, "to", on, "another date than the baseline", "leave the move out; it changes nothing"));
    }

    private void checkForecasts(RecordValue decision) {
        for (RecordValue move : decision.records("move_forecasts")) {
            Optional<String> stated = known(move, "milestone", "milestone")
                    .flatMap(known -> known.findRecord("forecast"))
                    .map(forecast -> forecast.text("reason"));
            if (stated.isPresent() && stated.get().equals(move.text("reason"))) {
                problem(
                        move,
                        "reason",
                        move.text("reason"),
                        "why the forecast moves now",
                        "this is the reason of the date before; write the new one");
            }
            Function<RecordValue, Boolean> cites =
                    record -> !record.texts("sources").isEmpty();
            boolean isWritten = move.has("source")
                    || cites.apply(decision)
                    || minutes.findRecord("meeting").map(cites).orElse(false);
            if (!isWritten) {
                problem(
                        move,
                        "source",
                        "",
                        "where it is written",
                        "cite a source here, in the decision or the meeting");
            }
        }
    }

    private Optional<RecordValue> known(RecordValue holder, String field, String kind) {
        return holder.findText(field).flatMap(id -> index.find(kind, id));
    }

    private void problem(RecordValue record, String field, String seen, String expected, String advice) {
        findings.problem(record.placeOf(field), field, seen, expected, advice);
    }
}
