package org.charterworks.app.api;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Decisions and statements, as the description has them.
final class OpenApiStated {
    private OpenApiStated() {}

    static void describeDecision(ObjectNode operation) {
        ObjectNode content = operation(
                operation,
                "decision",
                "Records a meeting, what it decided and everything the decisions change, in one transaction.");
        for (String type : List.of("application/json", "application/yaml")) {
            content.putObject(type)
                    .putObject("schema")
                    .put("type", "object")
                    .put("description", "The minutes, with the fields that docs/programme-format.md tells of them.");
        }
        described(operation);
    }

    static void describeStatement(ObjectNode operation) {
        ObjectNode schema = operation(operation, "statement", "Records what a side, or an assessor, states for itself.")
                .putObject("application/json")
                .putObject("schema");
        schema.put("type", "object").put("additionalProperties", false);
        List.of("about", "by", "stated-on").forEach(schema.withArrayProperty("required")::add);
        StatementBody.WORDS.forEach(
                (name, meaning) -> OpenApiRecord.property(schema, name).put("description", meaning));
        for (String name : StatementBody.WORDS.keySet()) {
            if (StatementBody.LISTS.contains(name)) {
                ObjectNode property = (ObjectNode) schema.path("properties").path(name);
                property.putArray("type").add("string").add("array");
                property.putObject("items").put("type", "string");
            } else {
                ((ObjectNode) schema.path("properties").path(name)).put("type", "string");
            }
        }
        described(operation);
    }

    /// @return the content of what is sent, to be filled
    private static ObjectNode operation(ObjectNode operation, String id, String summary) {
        operation.put("operationId", id).put("summary", summary);
        OpenApiChange.parameter(
                operation,
                "reason",
                "query",
                false,
                "Why it is recorded, in a sentence that stands in the journal; told by what is sent without it.");
        OpenApiChange.parameter(
                operation,
                "If-Match",
                "header",
                false,
                "The ETag that a dry run of the same request was answered with; needed unless it is a dry run.");
        return operation.putObject("requestBody").put("required", true).putObject("content");
    }

    private static void described(ObjectNode operation) {
        OpenApiChange.describe(operation, "#/components/schemas/stated");
        OpenApiOperation.header(operation, "ETag", "Of a dry run: what to send as If-Match.");
    }

    /// The shape of the answers.
    static void addSchema(ObjectNode schemas) {
        ObjectNode stated = OpenApiRecord.object(schemas.putObject("stated"), List.of("recorded", "records"));
        OpenApiRecord.property(stated, "recorded").put("type", "boolean");
        OpenApiRecord.property(stated, "meeting")
                .put("type", "object")
                .put("description", "The meeting as the question meeting tells it; only of a decision.");
        ObjectNode record = OpenApiRecord.object(
                OpenApiRecord.property(stated, "records").put("type", "array").putObject("items"),
                List.of("file", "key", "change", "fields"));
        OpenApiRecord.text(record, "file", "key", "change");
        OpenApiRecord.fields(record);
    }
}
