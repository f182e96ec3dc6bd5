package org.charterworks.app.web.change;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.evidence.EvidenceId;
import org.charterworks.register.source.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How a record of the journal is called and where its page is.
record RecordRef(Register register) {

    private static final List<String> NAMES = List.of("name", "title", "what", "text", "topic", "paraphrase", "label");
    private static final int LONGEST = 400;

    Ref of(ProgrammeRecord record, Optional<String> kind) {
        String id = RecordKeys.id(record.file(), record.key());
        return new Ref(id, name(record), kind.map(found -> path(found, id)).orElse(""));
    }

    /// The address of the page of a thing; empty when it has none or is not there any more.
    String path(String kind, String id) {
        return switch (kind) {
            case "evidence" -> register.findEvidence(new EvidenceId(id)).isPresent() ? "/evidence/" + id : "";
            case "source" -> "/sources#" + id;
            case "link", "node" -> "/map?element=" + kind + ":" + id;
            default ->
                Subject.parse(kind + ":" + id)
                        .flatMap(subject -> new Refs(register).subject(subject))
                        .map(Ref::path)
                        .orElse("");
        };
    }

    private static String name(ProgrammeRecord record) {
        JsonNode content = JsonMapper.shared().readTree(record.json());
        return NAMES.stream()
                .map(field -> content.path(field).asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(RecordRef::shortened)
                .orElse("");
    }

    /// A kind in the reader's language, or in that of the data when nobody has translated it.
    String kindWords(String kind, Words words) {
        return words.sayOr("records." + kind, kind.contains(".") ? kind : RecordKeys.plural(kind));
    }

    /// A field's change as a page shows it: the way to the field in words, long texts cut.
    static FieldChange shown(FieldChange field) {
        String path = field.path()
                .replace("].", " › ")
                .replace(".", " › ")
                .replace('[', ' ')
                .replace("]", "")
                .replace('_', ' ');
        return new FieldChange(path, shortened(field.before()), shortened(field.after()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
