package org.charterworks.app.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.charterworks.app.exchange.edit.SideEdit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A statement as a JSON object with the words of the command `state`: its options without dashes.
final class StatementBody {
    /// What may be said, and what each word means.
    static final SequencedMap<String, String> WORDS = words();

    /// Words that may be said with a list.
    static final Set<String> LISTS = Set.of("source", "accept");

    private final JsonNode json;

    private StatementBody(JsonNode json) {
        this.json = json;
    }

    private static SequencedMap<String, String> words() {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        words.put("about", "About what: commitment:C-IV.2 or project:PRJ-TRIPP.");
        words.put("by", "Who states it for itself: party:AZ, or assessor:ID of statements.yaml.");
        words.put("stated-on", "When it was stated.");
        words.put("fulfilment", "How far it is done: not_started, limited, substantial or complete.");
        words.put("owner", "Who answers for it on that side.");
        words.put("text", "The statement in your own words.");
        words.put("source", "Where it is written: ids, one or a list.");
        words.put("accept", "Evidence that the side accepts: ids, one or a list.");
        words.put("id", "Short name of the statement; made of the rest without it.");
        return Collections.unmodifiableSequencedMap(words);
    }

    /// Reads a body; what cannot be read is added to the faults, and reads as nothing.
    static StatementBody read(String body, List<Problem.Fault> faults) {
        JsonNode json = JsonMapper.shared().createObjectNode();
        try {
            JsonNode given = JsonMapper.shared().readTree(body);
            if (given.isObject()) {
                json = given;
            } else {
                faults.add(notJson(body));
            }
        } catch (JacksonException e) {
            faults.add(notJson(body));
        }
        json.properties().forEach(field -> check(field.getKey(), field.getValue(), faults));
        return new StatementBody(json);
    }

    private static Problem.Fault notJson(String body) {
        return new Problem.Fault(
                "body", ChangeRequest.beginning(body), "the statement as a JSON object, sent as application/json");
    }

    private static void check(String name, JsonNode value, List<Problem.Fault> faults) {
        boolean isList = LISTS.contains(name);
        if (!WORDS.containsKey(name)) {
            faults.add(new Problem.Fault(name, value.toString(), "one of " + String.join(", ", WORDS.keySet())));
        } else if (!value.isString()
                && !(isList && value.isArray() && value.valueStream().allMatch(JsonNode::isString))) {
            faults.add(new Problem.Fault(name, value.toString(), isList ? "a text, or a list of texts" : "a text"));
        }
    }

    String id() {
        return text("id");
    }

    String by() {
        return text("by");
    }

    String about() {
        return text("about");
    }

    SideEdit edit() {
        return new SideEdit(
                id(),
                by(),
                about(),
                text("stated-on"),
                text("fulfilment"),
                text("owner"),
                text("text"),
                texts("source"),
                texts("accept"));
    }

    private String text(String name) {
        return json.path(name).asString("");
    }

    private List<String> texts(String name) {
        JsonNode value = json.path(name);
        List<String> texts = new ArrayList<>();
        if (value.isString()) {
            texts.add(value.asString());
        }
        value.forEach(each -> texts.add(each.asString("")));
        return texts;
    }
}
