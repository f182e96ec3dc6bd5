package org.charterworks.app.exchange.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Compares the JSON of one record before and after. Items of a list are matched by their id where they have
/// one.
final class FieldChanges {

    private final List<FieldChange> changes = new ArrayList<>();

    private FieldChanges() {}

    static List<FieldChange> between(String before, String after) {
        FieldChanges comparison = new FieldChanges();
        comparison.compare(
                "", JsonText.tree(before).orElse(null), JsonText.tree(after).orElse(null));
        if (comparison.changes.isEmpty()) {
            comparison.changes.add(new FieldChange("", before, after));
        }
        return List.copyOf(comparison.changes);
    }

    private void compare(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before != null && before.equals(after)) {
            return;
        }
        if (before != null && after != null && before.isObject() && after.isObject()) {
            compareEach(path.isEmpty() ? "" : path + ".", "", fields(before), fields(after));
        } else if (before != null && after != null && hasIds(before) && hasIds(after)) {
            compareEach(path + "[", "]", items(before), items(after));
        } else {
            changes.add(new FieldChange(path, shown(before), shown(after)));
        }
    }

    private void compareEach(String open, String close, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> compare(open + name + close, before.get(name), after.get(name)));
        if (before.keySet().equals(after.keySet()) && !close.isEmpty()) {
            List<String> was = List.copyOf(before.keySet());
            List<String> is = List.copyOf(after.keySet());
            if (!was.equals(is)) {
                changes.add(new FieldChange(
                        open.substring(0, open.length() - 1) + " order",
                        String.join(", ", was),
                        String.join(", ", is)));
            }
        }
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static boolean hasIds(JsonNode array) {
        if (!array.isArray()) {
            return false;
        }
        Map<String, JsonNode> items = items(array);
        return items.size() == array.size() && !items.containsKey("");
    }

    private static Map<String, JsonNode> items(JsonNode array) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        array.forEach(item -> items.put(item.isObject() ? item.path("id").asString("") : "", item));
        return items;
    }

    private static String shown(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        return node.isString() ? node.stringValue() : node.toString();
    }
}
