package org.charterworks.app.history;

import java.util.Optional;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.register.journal.NewEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One change of a programme as the journal keeps it: a record put in, or taken out.
///
/// Its JSON is canonical: names in order, no blanks, the record's own content byte for byte.
sealed interface RecordChange {

    String PUT = "record-put";
    String REMOVED = "record-removed";

    /// The record stands with this content from now on.
    record Put(ProgrammeRecord record) implements RecordChange {}

    /// The record stands no longer.
    record Removed(String file, String key) implements RecordChange {}

    /// The change as an entry for the journal.
    default NewEntry entry(String actor, String reason) {
        return switch (this) {
            case Put(ProgrammeRecord record) ->
                new NewEntry(actor, reason, PUT, "{\"content\":" + record.json() + tail(record.file(), record.key()));
            case Removed(String file, String key) ->
                new NewEntry(actor, reason, REMOVED, "{" + tail(file, key).substring(1));
        };
    }

    /// The change that an entry records; empty when it was not written by this version of the program.
    static Optional<RecordChange> of(JournalEntry entry) {
        String json = entry.changeJson();
        return switch (entry.changeKind()) {
            case PUT -> name(json).flatMap(name -> content(json, name).map(content -> new Put(name.record(content))));
            case REMOVED -> name(json).map(name -> new Removed(name.file(), name.key()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> content(String json, Name name) {
        String head = "{\"content\":";
        String tail = tail(name.file(), name.key());
        return json.startsWith(head) && json.endsWith(tail) && json.length() > head.length() + tail.length()
                ? Optional.of(json.substring(head.length(), json.length() - tail.length()))
                : Optional.empty();
    }

    /// Reads only the end of the text, where file and key stand: quotes inside texts are escaped, so that
    /// what is looked for stands nowhere else behind it.
    private static Optional<Name> name(String json) {
        int at = json.lastIndexOf(",\"file\":\"");
        try {
            JsonNode node = JsonMapper.shared().readTree(at < 0 ? json : "{" + json.substring(at + 1));
            String file = node.path("file").asString("");
            String key = node.path("key").asString("");
            return file.isEmpty() || key.isEmpty() ? Optional.empty() : Optional.of(new Name(file, key));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String tail(String file, String key) {
        return ",\"file\":" + quoted(file) + ",\"key\":" + quoted(key) + "}";
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /// The record that is put in or taken out.
    default Name name() {
        return switch (this) {
            case Put(ProgrammeRecord record) -> new Name(record.file(), record.key());
            case Removed(String file, String key) -> new Name(file, key);
        };
    }

    /// What tells records apart.
    record Name(String file, String key) {
        private ProgrammeRecord record(String content) {
            return new ProgrammeRecord(file, key, content);
        }
    }
}
