package org.charterworks.app.exchange.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.register.source.PeriodDate;

/// What decisions say they did agrees with what stands: the baseline of a milestone is the one that the last
/// decision on it set, and a body that was formed is not permitted only.
final class DecisionChecks {

    private static final Map<String, String> DONE_TO = Map.of(
            "baseline_moved", "milestone",
            "forecast_moved", "milestone",
            "body_formed", "body",
            "action_opened", "action",
            "action_done", "action");

    private final RecordIndex index;
    private final Findings findings;

    DecisionChecks(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        Map<String, RecordValue> lastMoves = new HashMap<>();
        index.records().list("bodies.yaml", "decisions").stream()
                .sorted(Comparator.comparing(this::decidedOn))
                .flatMap(decision -> decision.records("changes").stream())
                .filter(this::isSound)
                .forEach(change -> {
                    String id = change.text("of").substring(change.text("of").indexOf(':') + 1);
                    if (change.text("change").equals("baseline_moved")) {
                        lastMoves.put(id, change);
                    } else if (change.text("change").equals("body_formed")) {
                        checkBody(id, change);
                    }
                });
        lastMoves.forEach(this::checkBaseline);
    }

    /// The day of the meeting; decisions of a meeting that is not there come first.
    private PeriodDate decidedOn(RecordValue decision) {
        return index.find("meeting", decision.text("meeting"))
                .flatMap(meeting -> meeting.findText("on"))
                .map(PeriodDate::of)
                .orElse(PeriodDate.of("0001"));
    }

    private boolean isSound(RecordValue change) {
        if (!change.faulty().isEmpty()) {
            return false;
        }
        String expected = DONE_TO.getOrDefault(change.text("change"), "");
        boolean fits = change.text("of").startsWith(expected + ":");
        if (!fits) {
            findings.problem(
                    change.placeOf("of"),
                    "changes[].of",
                    change.text("of"),
                    expected + ": and an id",
                    change.text("change") + " is done to " + (expected.startsWith("a") ? "an " : "a ") + expected);
        }
        return fits;
    }

    private void checkBaseline(String milestone, RecordValue change) {
        Optional<RecordValue> found = index.find("milestone", milestone);
        if (found.isEmpty() || found.get().isFaulty("baseline")) {
            return;
        }
        Optional<RecordValue> baseline = found.get().findRecord("baseline");
        String stands = baseline.map(known -> known.text("on")).orElse("");
        if (baseline.filter(known -> known.isFaulty("on")).isEmpty() && !stands.equals(change.text("after"))) {
            findings.problem(
                    baseline.map(known -> known.placeOf("on"))
                            .orElse(found.get().place()),
                    "milestones[].baseline.on",
                    stands,
                    change.text("after") + ", which a decision set (" + change.place() + ")",
                    "restore that date, or record the decision that moved it since with what it changed");
        }
    }

    private void checkBody(String id, RecordValue change) {
        index.find("body", id)
                .filter(body -> List.of("permitted", "discussed").contains(body.text("status")))
                .ifPresent(body -> findings.problem(
                        body.placeOf("status"),
                        "bodies[].status",
                        body.text("status"),
                        "a body that exists, as a decision formed it (" + change.place() + ")",
                        "write reported_formed or met"));
    }
}
