package org.charterworks.app.exchange.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterworks.app.exchange.field.Wording;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;

/// Nothing waits for itself: no circle among milestones or scenarios. Every circle is reported once, with all
/// its members, at the member that comes first in the file.
final class Circles {

    private final RecordIndex index;
    private final Findings findings;

    Circles(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        check("milestone", "depends_on", "milestones[].depends_on", milestone -> milestone.texts("depends_on"));
        check(
                "scenario",
                "extends",
                "extends",
                scenario -> scenario.findText("extends").stream().toList());
    }

    /// Depth-first walk with its own stack, since a chain may be as long as the file.
    private void check(String kind, String field, String path, Function<RecordValue, List<String>> needs) {
        Set<String> done = new HashSet<>();
        for (String start : index.all(kind).keySet()) {
            Deque<Deque<String>> ahead = new ArrayDeque<>();
            List<String> trail = new ArrayList<>();
            Map<String, Integer> onTrail = new HashMap<>();
            ahead.push(new ArrayDeque<>(List.of(start)));
            while (!ahead.isEmpty()) {
                String next = ahead.peek().poll();
                if (next == null) {
                    ahead.pop();
                    if (!trail.isEmpty()) {
                        String left = trail.removeLast();
                        onTrail.remove(left);
                        done.add(left);
                    }
                } else if (onTrail.containsKey(next)) {
                    report(kind, field, path, needs, trail.subList(onTrail.getOrDefault(next, 0), trail.size()));
                } else if (!done.contains(next) && index.has(kind, next)) {
                    onTrail.put(next, trail.size());
                    trail.add(next);
                    ahead.push(
                            new ArrayDeque<>(index.find(kind, next).map(needs).orElse(List.of())));
                }
            }
        }
    }

    private void report(
            String kind, String field, String path, Function<RecordValue, List<String>> needs, List<String> members) {
        List<RecordValue> records = members.stream()
                .flatMap(member -> index.find(kind, member).stream())
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .toList();
        findings.problem(
                records.getFirst().placeOf(field),
                path,
                String.join(", ", needs.apply(records.getFirst())),
                Wording.one(kind) + " that does not wait for itself",
                "the circle is " + String.join(" → ", members) + " → " + members.getFirst()
                        + "; take out the step that is not meant");
    }
}
