package org.charterworks.app.exchange.describe;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Writes a JSON tree for people: two spaces a level, short lists on one line, a line break at the end.
final class Json {

    private Json() {}

    static String pretty(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, "", text);
        return text.append('\n').toString();
    }

    private static void write(JsonNode node, String indent, StringBuilder text) {
        if (node.isObject() && !node.isEmpty()) {
            String separator = "{\n";
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                text.append(separator)
                        .append(indent)
                        .append("  \"")
                        .append(field.getKey())
                        .append("\": ");
                write(field.getValue(), indent + "  ", text);
                separator = ",\n";
            }
            text.append('\n').append(indent).append('}');
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isContainer()) {
            String separator = "[\n";
            for (JsonNode item : node) {
                text.append(separator).append(indent).append("  ");
                write(item, indent + "  ", text);
                separator = ",\n";
            }
            text.append('\n').append(indent).append(']');
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode item : node) {
                text.append(separator).append(item);
                separator = ", ";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else {
            text.append(node);
        }
    }
}
