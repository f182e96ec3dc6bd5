package org.charterworks.app.compute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.register.access.Visibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The restrictions written on records today, to be laid on the same records as they were earlier.
///
/// @param today records that carry a restriction, by file and key
record Restrictions(Map<String, JsonNode> today) {

    private static final List<String> FIELDS = List.of("visibility", "items_visibility");

    static Restrictions ofToday(ProgrammeRecords records) {
        Map<String, JsonNode> restricted = new HashMap<>();
        records.records().stream()
                .filter(record -> isRestricted(record.json()))
                .forEach(record ->
                        restricted.put(name(record), JsonMapper.shared().readTree(record.json())));
        return new Restrictions(restricted);
    }

    private static boolean isRestricted(String json) {
        return FIELDS.stream().anyMatch(field -> json.contains("\"" + field + "\":"));
    }

    /// The records with the restrictions laid on them; those that were as strict already are left as they
    /// are.
    ProgrammeRecords on(ProgrammeRecords then) {
        return new ProgrammeRecords(then.records().stream().map(this::on).toList());
    }

    private ProgrammeRecord on(ProgrammeRecord record) {
        JsonNode now = today.get(name(record));
        if (now == null) {
            return record;
        }
        JsonNode restricted = JsonMapper.shared().readTree(record.json());
        lay(now, restricted);
        return new ProgrammeRecord(record.file(), record.key(), restricted.toString());
    }

    /// Lays what is written on one tree on the same places of another: items of a list are the same by
    /// their id.
    private static void lay(JsonNode today, JsonNode then) {
        if (today.isArray() && then.isArray()) {
            for (JsonNode item : today) {
                String id = item.path("id").asString("");
                for (JsonNode other : then) {
                    if (!id.isEmpty() && id.equals(other.path("id").asString(""))) {
                        lay(item, other);
                    }
                }
            }
        } else if (today.isObject() && then instanceof ObjectNode object) {
            for (String field : FIELDS) {
                restriction(today.path(field)).ifPresent(now -> {
                    Visibility earlier = restriction(then.path(field)).orElse(Visibility.everybody());
                    object.put(field, now.strictest(earlier).code());
                });
            }
            today.properties().forEach(field -> lay(field.getValue(), then.path(field.getKey())));
        }
    }

    /// What a field says, unless that everybody may see it or nothing.
    private static Optional<Visibility> restriction(JsonNode field) {
        return Visibility.parse(field.asString("")).filter(written -> !written.equals(Visibility.everybody()));
    }

    private static String name(ProgrammeRecord record) {
        return record.file() + " " + record.key();
    }
}
