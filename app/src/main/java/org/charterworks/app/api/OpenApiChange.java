package org.charterworks.app.api;

import tools.jackson.databind.node.ObjectNode;

/// What every request that changes something may send, and is answered, as the description has it.
final class OpenApiChange {
    private OpenApiChange() {}

    /// @param schema reference to the shape of the answer
    static void describe(ObjectNode operation, String schema) {
        parameter(operation, "dry-run", "query", false, "true to be told what would come of it and record nothing.");
        parameter(
                operation,
                OnceOnly.KEY,
                "header",
                false,
                "A key of your own, such as a UUID, of 1 to 255 visible characters: the same request sent again with it"
                        + " within 24 hours, unless the server is set otherwise, changes nothing and is answered as"
                        + " before.");
        ObjectNode responses = operation.withObjectProperty("responses");
        responses
                .putObject("200")
                .put("description", "It is recorded, or would be.")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", schema);
        OpenApiOperation.header(operation, OnceOnly.REPLAYED, "true when the answer is the one that was given before.");
        OpenApiOperation.problem(responses, "400", "The request is put wrongly; every fault is listed.");
        OpenApiOperation.problem(responses, "401", "Nobody is known to ask.");
        OpenApiOperation.problem(responses, "403", "The roles of the account do not let it write this.");
        OpenApiOperation.problem(responses, "404", "There is no such record, or the programme has no journal.");
        OpenApiOperation.problem(responses, "409", "A request with the same key is being carried out.");
        OpenApiOperation.problem(
                responses, "412", "What it changes is not as it was seen; meanwhile lists what was changed since.");
        OpenApiOperation.problem(
                responses,
                "422",
                "It cannot be carried out, what would stand is not sound or may not follow what stands, or the key"
                        + " belongs to another request.");
        OpenApiOperation.problem(responses, "428", "The request does not say which form was seen.");
        OpenApiOperation.limited(responses);
    }

    static void parameter(ObjectNode operation, String name, String in, boolean required, String description) {
        operation
                .withArrayProperty("parameters")
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("description", description)
                .put("required", required)
                .putObject("schema")
                .put("type", "string");
    }
}
