package org.charterworks.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The shapes of answers as the description has them: those of `answers.json`, which a test holds against real
/// answers, that of a page of records and that of a problem.
final class OpenApiSchemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHAPES = "answers.json";

    private OpenApiSchemas() {}

    static ObjectNode all() {
        try (InputStream shapes = OpenApiSchemas.class.getResourceAsStream(SHAPES)) {
            if (shapes == null) {
                throw new IllegalStateException("the program comes without " + SHAPES);
            }
            ObjectNode schemas = (ObjectNode) JSON.readTree(shapes);
            schemas.set("problem", problemSchema());
            schemas.set("records", recordsSchema());
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode recordsSchema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("type", "object");
        schema.putArray("required").add("all").add("records");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("all").put("type", "integer").put("description", "Records there are, on all pages.");
        properties.putObject("next").put("type", "string").put("description", "What to give as after for more.");
        ObjectNode record = properties.putObject("records").put("type", "array").putObject("items");
        record.put("type", "object");
        record.putArray("required").add("at").add("file").add("key").add("record");
        ObjectNode parts = record.putObject("properties");
        List.of("at", "file", "key").forEach(name -> parts.putObject(name).put("type", "string"));
        parts.putObject("record");
        return schema;
    }

    private static ObjectNode problemSchema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("type", "object").put("description", "Why there is no answer (RFC 9457).");
        ArrayNode required = schema.putArray("required");
        List.of("type", "title", "status", "detail").forEach(required::add);
        ObjectNode properties = schema.putObject("properties");
        List.of("type", "title", "detail", "advice")
                .forEach(name -> properties.putObject(name).put("type", "string"));
        properties.putObject("status").put("type", "integer");
        ObjectNode fault = properties.putObject("problems").put("type", "array").putObject("items");
        fault.put("type", "object");
        ObjectNode parts = fault.putObject("properties");
        List.of("parameter", "seen", "expected")
                .forEach(name -> parts.putObject(name).put("type", "string"));
        properties
                .putObject("suggestions")
                .put("type", "array")
                .putObject("items")
                .put("type", "string");
        return schema;
    }
}
