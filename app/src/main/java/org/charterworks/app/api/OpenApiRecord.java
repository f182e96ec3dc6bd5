package org.charterworks.app.api;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What may be done with one record, as the description has it.
final class OpenApiRecord {
    private static final String TAGGED = "#/components/schemas/record";

    private OpenApiRecord() {}

    static void describe(ObjectNode path) {
        ObjectNode read = operation(path.putObject("get"), "record", "One record with its tag.");
        OpenApiOperation.answered(read, "The record; sent as If-Match its ETag lets it be changed.")
                .put("$ref", TAGGED);
        OpenApiOperation.limited(responses(read));
        OpenApiOperation.problem(responses(read), "404", "There is no such record, or none for whoever asks.");

        ObjectNode put = operation(path.putObject("put"), "put-record", "Puts a record in, or changes it.");
        put.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object")
                .put(
                        "description",
                        "The whole record as it is to be, with the fields that docs/programme-format.md tells.");
        change(put);
        change(operation(path.putObject("delete"), "remove-record", "Takes a record out; its history stays."));
    }

    private static ObjectNode operation(ObjectNode operation, String id, String summary) {
        operation.put("operationId", id).put("summary", summary);
        OpenApiChange.parameter(operation, "file", "query", true, "The file of the programme, such as projects.yaml.");
        OpenApiChange.parameter(
                operation, "key", "query", true, "The key of the record in it, such as projects/PRJ-A.");
        operation.putObject("responses");
        return operation;
    }

    private static void change(ObjectNode operation) {
        OpenApiChange.parameter(
                operation, "reason", "query", true, "Why it is changed, in a sentence; it stands in the journal.");
        OpenApiChange.parameter(operation, "If-Match", "header", false, "The ETag of the record as it was read.");
        OpenApiChange.parameter(operation, "If-None-Match", "header", false, "* for a record that is new.");
        OpenApiChange.describe(operation, "#/components/schemas/recorded");
        OpenApiOperation.header(operation, "ETag", "The tag of the record as it stands now.");
    }

    private static ObjectNode responses(ObjectNode operation) {
        return (ObjectNode) operation.path("responses");
    }

    /// The shapes of the answers.
    static void addSchemas(ObjectNode schemas) {
        ObjectNode record = object(schemas.putObject("record"), List.of("file", "key", "tag", "record"));
        text(record, "file", "key", "tag");
        property(record, "record").put("type", "object");
        ObjectNode recorded = object(schemas.putObject("recorded"), List.of("recorded", "fields"));
        property(recorded, "recorded").put("type", "boolean");
        property(recorded, "now").put("$ref", TAGGED);
        fields(recorded);
    }

    /// What changes, field by field.
    static void fields(ObjectNode schema) {
        ObjectNode field = object(
                property(schema, "fields").put("type", "array").putObject("items"),
                List.of("field", "before", "after"));
        text(field, "field", "before", "after");
    }

    static ObjectNode object(ObjectNode schema, List<String> required) {
        schema.put("type", "object").put("additionalProperties", false);
        required.forEach(schema.withArrayProperty("required")::add);
        return schema;
    }

    static void text(ObjectNode schema, String... names) {
        for (String name : names) {
            property(schema, name).put("type", "string");
        }
    }

    static ObjectNode property(ObjectNode schema, String name) {
        return schema.withObjectProperty("properties").putObject(name);
    }
}
