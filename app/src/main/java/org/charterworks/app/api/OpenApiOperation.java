package org.charterworks.app.api;

import java.util.List;
import org.charterworks.app.cli.Question;
import tools.jackson.databind.node.ObjectNode;

/// What is asked and answered at one address, as the description has it.
final class OpenApiOperation {
    private static final String ANSWER = "200";
    private static final String RETRY_AFTER = "Retry-After";

    private OpenApiOperation() {}

    /// @param answer what comes back, in words; its shape is the one that has the name of the question
    static void describe(Question question, String answer, ObjectNode operation) {
        operation.put("operationId", question.name()).put("summary", question.summary());
        OpenApiParameters.add(question, operation.putArray("parameters"));
        ObjectNode responses = operation.putObject("responses");
        answered(operation, answer).put("$ref", "#/components/schemas/" + question.name());
        problem(responses, "400", "The question is put wrongly; every fault is listed.");
        problem(responses, "404", "There is no answer: something unknown, or no way.");
        problem(responses, "422", "An input is refused.");
        problem(responses, "503", "Too many questions at once.");
        header(responses, "503", RETRY_AFTER, "Seconds after which to ask again.");
        limited(responses);
    }

    /// What every address tells of the limit for one client.
    static void limited(ObjectNode responses) {
        problem(responses, "429", "Too many requests from one address.");
        header(responses, "429", RETRY_AFTER, "Seconds after which to ask again.");
        for (String status : List.of(ANSWER, "429")) {
            header(
                    responses,
                    status,
                    RateLimit.LEFT,
                    "Requests left (r) and seconds until all of them are there again (t); absent without a limit.");
            header(responses, status, RateLimit.POLICY, "How many requests (q) are answered in how many seconds (w).");
        }
    }

    /// The address of the description itself.
    static void describeItself(ObjectNode operation) {
        operation.put("operationId", "openapi").put("summary", "This description.");
        operation.putObject("responses");
        answered(operation, "The description in OpenAPI 3.1.").put("type", "object");
        limited((ObjectNode) operation.path("responses"));
    }

    /// Adds a header of the answer.
    static void header(ObjectNode operation, String name, String description) {
        header((ObjectNode) operation.path("responses"), ANSWER, name, description);
    }

    /// An answer that whoever has it already is not sent again.
    ///
    /// @return its schema, to be filled
    static ObjectNode answered(ObjectNode operation, String description) {
        ObjectNode responses = (ObjectNode) operation.path("responses");
        operation
                .withArrayProperty("parameters")
                .addObject()
                .put("name", "If-None-Match")
                .put("in", "header")
                .put("description", "The ETag of the answer one has.")
                .put("required", false)
                .putObject("schema")
                .put("type", "string");
        ObjectNode answer = responses.putObject(ANSWER).put("description", description);
        ObjectNode schema =
                answer.putObject("content").putObject("application/json").putObject("schema");
        String tag = "Send it back as If-None-Match to be told when nothing is different.";
        header(responses, ANSWER, "ETag", tag);
        responses.putObject("304").put("description", "The answer is the one you have.");
        header(responses, "304", "ETag", tag);
        return schema;
    }

    static void problem(ObjectNode responses, String status, String description) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/problem");
    }

    private static void header(ObjectNode responses, String status, String name, String description) {
        responses
                .withObjectProperty(status)
                .withObjectProperty("headers")
                .putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }
}
