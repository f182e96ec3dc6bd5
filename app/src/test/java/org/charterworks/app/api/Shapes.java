package org.charterworks.app.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The shape that answers have in common, as a JSON Schema: fields with their types; a field that every answer has is
/// required; an object whose fields are ids is a map; what no sample has a value of may be anything.
final class Shapes {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private static final Path FILE =
            Path.of("src", "main", "resources", "org", "charterworks", "app", "api", "answers.json");

    private Shapes() {}

    /// Puts shapes into the file of the description in the place of those of the same questions.
    static void renew(Map<String, JsonNode> shapes) throws IOException {
        JsonNode kept = JSON.readTree(Files.readString(FILE));
        List<String> lines = new ArrayList<>();
        for (Question question : new Questions().all()) {
            JsonNode shape = shapes.getOrDefault(question.name(), kept.path(question.name()));
            if (!shape.isMissingNode()) {
                lines.add("\"" + question.name() + "\": " + shape);
            }
        }
        Files.writeString(FILE, "{\n" + String.join(",\n", lines) + "\n}\n");
    }

    static ObjectNode of(List<JsonNode> answers) {
        ObjectNode schema = JSON.createObjectNode();
        TreeSet<String> types = new TreeSet<>();
        answers.forEach(answer -> types.add(type(answer)));
        if (types.equals(Set.of("null"))) {
            return schema;
        }
        if (types.size() == 1) {
            schema.put("type", types.getFirst());
        } else {
            ArrayNode all = schema.putArray("type");
            types.forEach(all::add);
        }
        List<JsonNode> objects = answers.stream().filter(JsonNode::isObject).toList();
        if (!objects.isEmpty()) {
            fields(objects, schema);
        }
        List<JsonNode> items = new ArrayList<>();
        answers.stream().filter(JsonNode::isArray).forEach(array -> array.forEach(items::add));
        if (!items.isEmpty()) {
            schema.set("items", of(items));
        }
        return schema;
    }

    private static void fields(List<JsonNode> objects, ObjectNode schema) {
        Map<String, List<JsonNode>> fields = new LinkedHashMap<>();
        objects.forEach(object -> object.properties()
                .forEach(field -> fields.computeIfAbsent(field.getKey(), _ -> new ArrayList<>())
                        .add(field.getValue())));
        if (!fields.keySet().stream().allMatch(name -> FIELD.matcher(name).matches())) {
            schema.set(
                    "additionalProperties",
                    of(fields.values().stream().flatMap(List::stream).toList()));
            return;
        }
        ObjectNode properties = schema.putObject("properties");
        fields.forEach((name, values) -> properties.set(name, of(values)));
        List<String> everywhere = fields.entrySet().stream()
                .filter(field -> field.getValue().size() == objects.size())
                .map(Map.Entry::getKey)
                .toList();
        if (!everywhere.isEmpty()) {
            ArrayNode required = schema.putArray("required");
            everywhere.forEach(required::add);
        }
    }

    private static String type(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case STRING -> "string";
            default -> throw new IllegalArgumentException("no JSON: " + node);
        };
    }
}
