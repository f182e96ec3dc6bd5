package org.charterworks.app.exchange.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.app.exchange.field.Constraint;
import org.charterworks.app.exchange.field.Field;
import org.charterworks.app.exchange.field.Wording;
import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.app.exchange.report.Findings;
import org.charterworks.app.exchange.report.RecordPlace;

/// No two records of a kind have the same key. The later one is reported, with the place of the first.
final class UniqueKeys {

    private final RecordIndex index;
    private final Findings findings;

    UniqueKeys(RecordIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    void check() {
        for (String kind : index.kinds()) {
            index.all(kind).values().forEach(this::checkAlone);
        }
        index.records().roots().values().forEach(this::checkInside);
    }

    private void checkAlone(List<RecordValue> sameKey) {
        RecordValue first = sameKey.getFirst();
        if (first.kind().keyFields().stream()
                .allMatch(field -> field.constraint(Constraint.Key.class).isPresent())) {
            sameKey.stream().skip(1).forEach(again -> report(again, first));
        }
    }

    /// Keys that need to be unique only inside the record that holds them.
    private void checkInside(RecordValue holder) {
        Map<String, RecordValue> seen = new HashMap<>();
        for (RecordValue inside : holder.inside()) {
            if (inside.kind().keyFields().stream()
                    .anyMatch(
                            field -> field.constraint(Constraint.KeyHere.class).isPresent())) {
                inside.key().ifPresent(key -> {
                    RecordValue first = seen.putIfAbsent(inside.kind().name() + " " + key, inside);
                    if (first != null) {
                        report(inside, first);
                    }
                });
            }
            checkInside(inside);
        }
    }

    private void report(RecordValue again, RecordValue first) {
        Field field = again.kind().keyFields().getFirst();
        RecordPlace place = first.placeOf(field.name());
        findings.problem(
                again.placeOf(field.name()),
                field.name(),
                again.key().orElse("").replace("|", ", "),
                "an id that no other " + Wording.words(again.kind().name()) + " has",
                "it is already used in " + place + "; rename or remove one of the two");
    }
}
