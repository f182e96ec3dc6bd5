package org.charterworks.app.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.text.RawValue;
import org.charterworks.app.exchange.text.RawValue.RawEntry;
import org.charterworks.app.exchange.text.RawValue.RawList;
import org.charterworks.app.exchange.text.RawValue.RawRecord;
import org.charterworks.app.exchange.text.RawValue.RawText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON, of a journal record or sent by a program, into words, which are then checked like those of a file.
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(40).build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /// Gives the raw value; empty when the text is not JSON. Lines are 0, since there is no file.
    public static Optional<RawValue> parse(String json) {
        return tree(json).map(JsonText::raw);
    }

    /// Gives the tree of a JSON text; empty when it is none.
    static Optional<JsonNode> tree(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static RawValue raw(JsonNode node) {
        if (node.isObject()) {
            List<RawEntry> entries = new ArrayList<>();
            node.properties().forEach(field -> entries.add(new RawEntry(field.getKey(), 0, raw(field.getValue()))));
            return new RawRecord(entries, 0, false);
        }
        if (node.isArray()) {
            List<RawValue> items = new ArrayList<>();
            node.forEach(item -> items.add(raw(item)));
            return new RawList(items, 0);
        }
        return new RawText(words(node), 0);
    }

    /// A number keeps its exponent, so that a short text never becomes a long one here.
    private static String words(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        if (node.isBoolean()) {
            return node.booleanValue() ? "yes" : "no";
        }
        return node.isNumber() ? node.numberValue().toString() : node.stringValue();
    }
}
