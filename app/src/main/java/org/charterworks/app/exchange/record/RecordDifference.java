package org.charterworks.app.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is different between two states of a programme, record by record and field by field.
///
/// @param added records that were not there before
/// @param changed records that were there with other content
/// @param removed records that are no longer there
public record RecordDifference(List<ProgrammeRecord> added, List<Changed> changed, List<ProgrammeRecord> removed) {

    /// A record with other content than before.
    ///
    /// @param fields what differs; never empty
    public record Changed(ProgrammeRecord before, ProgrammeRecord after, List<FieldChange> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /// A field with another value than before.
    ///
    /// @param path such as `milestones[PRJ-A/in-service].forecast.expected`
    /// @param before as JSON without quotes around text; empty when there was nothing
    /// @param after likewise; empty when there is nothing now
    public record FieldChange(String path, String before, String after) {}

    public RecordDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    static RecordDifference between(ProgrammeRecords before, ProgrammeRecords after) {
        Map<String, ProgrammeRecord> old = before.byName();
        List<ProgrammeRecord> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        after.byName().forEach((name, record) -> {
            ProgrammeRecord was = old.remove(name);
            if (was == null) {
                added.add(record);
            } else if (!was.json().equals(record.json())) {
                changed.add(new Changed(was, record, FieldChanges.between(was.json(), record.json())));
            }
        });
        return new RecordDifference(added, changed, List.copyOf(old.values()));
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /// For people: one line for a record added or removed, one line for every field changed.
    public String text() {
        StringBuilder text = new StringBuilder();
        added.forEach(record -> line(text, "added   " + record.file() + " " + record.key()));
        for (Changed change : changed) {
            line(text, "changed " + change.after().file() + " " + change.after().key());
            change.fields().forEach(field -> line(text, "        " + sentence(field)));
        }
        removed.forEach(record -> line(text, "removed " + record.file() + " " + record.key()));
        line(text, added.size() + " added, " + changed.size() + " changed, " + removed.size() + " removed");
        return text.toString();
    }

    private static String sentence(FieldChange field) {
        String path = field.path().isEmpty() ? "value" : field.path();
        if (field.before().isEmpty()) {
            return path + ": now " + field.after();
        }
        return field.after().isEmpty()
                ? path + ": no longer " + field.before()
                : path + ": " + field.before() + " → " + field.after();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
