package org.charterworks.app.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// At no time may two changes set one attribute of one element: which of them holds would be a matter of luck.
///
/// Effects of projects act for good once delivered, so any two of them can hold together. A change of a
/// scenario meets all effects, and those changes of the same scenario, and of the one it builds on, whose days
/// overlap with its own.
final class OneValueAtATime {

    private final RecordIndex index;
    private final Findings findings;

    OneValueAtATime(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        Map<String, RecordValue> set = new HashMap<>();
        for (RecordValue project : index.records().list("projects.yaml", "projects")) {
            for (RecordValue effect : project.records("effects")) {
                target(effect).ifPresent(target -> {
                    RecordValue first = set.putIfAbsent(target, effect);
                    if (first != null) {
                        report(effect, "effects[].change", first);
                    }
                });
            }
        }
        index.records().list("scenarios.yaml", "scenarios").forEach(scenario -> check(scenario, set));
    }

    private void check(RecordValue scenario, Map<String, RecordValue> setByEffects) {
        List<RecordValue> before = inherited(scenario);
        for (RecordValue change : scenario.records("changes")) {
            Optional<String> target = target(change);
            if (target.isPresent()) {
                Optional<RecordValue> other = Optional.ofNullable(setByEffects.get(target.get()))
                        .or(() -> before.stream()
                                .filter(earlier -> target(earlier).equals(target) && overlap(earlier, change))
                                .findFirst());
                other.ifPresent(first -> report(change, "changes[].change", first));
                before.add(change);
            }
        }
    }

    private List<RecordValue> inherited(RecordValue scenario) {
        List<RecordValue> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String parent = scenario.text("extends");
        while (seen.add(parent) && index.has("scenario", parent)) {
            Optional<RecordValue> found = index.find("scenario", parent);
            found.ifPresent(one -> changes.addAll(one.records("changes")));
            parent = found.map(one -> one.text("extends")).orElse("");
        }
        return changes;
    }

    /// Dates are written so that their order is that of their texts.
    private static boolean overlap(RecordValue a, RecordValue b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(RecordValue a, RecordValue b) {
        return a.has("until") && a.text("until").compareTo(b.text("from")) < 0;
    }

    /// What a change sets, element and attribute; empty when it sets nothing or is faulty.
    private static Optional<String> target(RecordValue change) {
        if (change.isFaulty("change") || change.isFaulty("element") || change.isFaulty("attribute")) {
            return Optional.empty();
        }
        return switch (change.text("change")) {
            case "set" -> Optional.of(change.text("element") + " " + change.text("attribute"));
            case "change_service" -> Optional.of(change.text("element") + " headway_hours");
            default -> Optional.empty();
        };
    }

    private void report(RecordValue change, String path, RecordValue first) {
        String attribute = target(change).orElse("");
        findings.problem(
                change.placeOf("change"),
                path,
                change.text("change") + " " + attribute,
                "one change that sets " + attribute + ", and " + name(first) + " in " + first.place()
                        + " sets it already",
                "use add or multiply in one of the two, or leave one out");
    }

    private static String name(RecordValue change) {
        return change.kind().findField("id").isPresent() ? change.text("id") : "a change";
    }
}
