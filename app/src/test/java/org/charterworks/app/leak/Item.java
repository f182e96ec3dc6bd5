package org.charterworks.app.leak;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One record of a made-up programme, to be written for whoever may see all of it or less.
///
/// @param json the record, given what may be named in it
record Item(String file, String list, String id, Function<Named, String> json) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Which ids may be named.
    record Named(Predicate<String> may) {

        /// Those of some ids, alone or after their kind, that may be named.
        List<String> of(List<String> ids) {
            return ids.stream().filter(id -> may.test(Secrets.id(id))).toList();
        }

        /// An id that may be named, or nothing.
        String of(String id) {
            return may.test(id) ? id : "";
        }
    }

    /// The record with no name in it that may not be there.
    ProgrammeRecord written(Named named) {
        JsonNode filled = JSON.readTree(json.apply(named));
        return new ProgrammeRecord(
                file,
                list.isEmpty() ? id : list + "/" + id,
                withoutBlanks(filled).toString());
    }

    /// JSON with `$0`, `$1` and so on replaced: by words as they are, by anything else as JSON.
    static String fill(String json, Object... values) {
        String filled = json;
        for (int i = 0; i < values.length; i++) {
            String value = values[i] instanceof String words ? words : JSON.writeValueAsString(values[i]);
            filled = filled.replace("$" + i, value);
        }
        return filled;
    }

    /// Fields left blank are not there.
    private static JsonNode withoutBlanks(JsonNode node) {
        if (node.isObject()) {
            for (Iterator<JsonNode> fields = node.iterator(); fields.hasNext(); ) {
                JsonNode field = fields.next();
                if (field.isString() && field.stringValue().isEmpty()) {
                    fields.remove();
                }
            }
        }
        node.forEach(Item::withoutBlanks);
        return node;
    }
}
