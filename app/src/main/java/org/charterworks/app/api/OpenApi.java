package org.charterworks.app.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Describes the addresses in OpenAPI 3.1, from the descriptions of the commands, so that neither can drift from the
/// other. The shapes of answers are those of `answers.json`, which a test holds against real answers.
final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SHAPES = "answers.json";

    private final String document;

    OpenApi(Questions questions) {
        ObjectNode api = JSON.createObjectNode();
        api.put("openapi", "3.1.0");
        api.putObject("info")
                .put("title", "Charterworks")
                .put("version", "1")
                .put(
                        "description",
                        "Every question that the command line answers, with the same words and the same JSON. What"
                                + " may not be seen is not there: the answer is the same as if it did not exist.");
        ObjectNode paths = api.putObject("paths");
        for (Question question : questions.all()) {
            paths.putObject("/api/v1/" + question.name()).set("get", operation(question));
        }
        describeRecords(paths);
        describeItself(paths);
        ObjectNode components = api.putObject("components");
        components.set("schemas", schemas());
        this.document = JSON.writeValueAsString(api);
    }

    String document() {
        return document;
    }

    private static ObjectNode operation(Question question) {
        ObjectNode operation = JSON.createObjectNode();
        operation.put("operationId", question.name()).put("summary", question.summary());
        ArrayNode parameters = operation.putArray("parameters");
        question.parameters().forEach(each -> parameters.add(parameter(each)));
        parameters.add(asOf());
        ObjectNode responses = operation.putObject("responses");
        ObjectNode answer = responses.putObject("200").put("description", "The answer, as the command prints it.");
        answer.putObject("headers")
                .putObject("ETag")
                .put("description", "Send it back as If-None-Match to be told when nothing is different.")
                .putObject("schema")
                .put("type", "string");
        answer.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + question.name());
        responses.putObject("304").put("description", "The answer is the one you have.");
        problem(responses, "400", "The question is put wrongly; every fault is listed.");
        problem(responses, "404", "There is no answer: something unknown, or no way.");
        problem(responses, "422", "An input is refused.");
        problem(responses, "503", "Too many questions at once.");
        return operation;
    }

    private static void problem(ObjectNode responses, String status, String description) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/problem");
    }

    private static ObjectNode parameter(Question.Parameter parameter) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", parameter.name())
                .put("in", "query")
                .put("description", parameter.description())
                .put("required", parameter.required());
        ObjectNode schema = node.putObject("schema");
        ObjectNode each = schema;
        if (parameter.repeats()) {
            schema.put("type", "array");
            each = schema.putObject("items");
            node.put("explode", true);
        }
        type(parameter, each);
        return node;
    }

    private static void type(Question.Parameter parameter, ObjectNode schema) {
        switch (parameter.kind()) {
            case TEXT -> schema.put("type", "string");
            case DATE -> schema.put("type", "string").put("format", "date");
            case WHOLE_NUMBER -> schema.put("type", "integer");
            case NUMBER -> schema.put("type", "number");
            case YES_OR_NO -> schema.put("type", "boolean");
        }
        if (!parameter.choices().isEmpty() && parameter.kind() == Question.Kind.TEXT) {
            ArrayNode choices = schema.putArray("enum");
            parameter.choices().forEach(choices::add);
        }
        if (!parameter.standard().isEmpty()) {
            schema.set("default", standard(parameter));
        }
    }

    private static JsonNode standard(Question.Parameter parameter) {
        return switch (parameter.kind()) {
            case TEXT, DATE -> JSON.getNodeFactory().stringNode(parameter.standard());
            case WHOLE_NUMBER, NUMBER, YES_OR_NO -> JSON.readTree(parameter.standard());
        };
    }

    private static void describeRecords(ObjectNode paths) {
        ObjectNode operation = paths.putObject("/api/v1/records").putObject("get");
        operation
                .put("operationId", "records")
                .put("summary", "The records of the programme as its folder has them, page by page.");
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(text("file", "Only records of this file of the folder, such as projects.yaml."));
        parameters.add(text("after", "The field at of the last record of the page before."));
        ObjectNode limit = text("limit", "How many records a page has at most.");
        ((ObjectNode) limit.path("schema"))
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", Records.MOST)
                .put("default", 100);
        parameters.add(limit);
        parameters.add(asOf());
        ObjectNode responses = operation.putObject("responses");
        responses
                .putObject("200")
                .put("description", "A page; the header Link names the next one.")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/records");
        problem(responses, "400", "The question is put wrongly; every fault is listed.");
        problem(responses, "404", "There is no journal.");
    }

    private static ObjectNode text(String name, String description) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", name)
                .put("in", "query")
                .put("description", description)
                .put("required", false)
                .putObject("schema")
                .put("type", "string");
        return node;
    }

    private static ObjectNode asOf() {
        return text("as-of", "As it was known then: a day (its end) or an instant; without it as it is known now.");
    }

    private static void describeItself(ObjectNode paths) {
        ObjectNode operation = paths.putObject("/api/v1/openapi.json").putObject("get");
        operation.put("operationId", "openapi").put("summary", "This description.");
        operation
                .putObject("responses")
                .putObject("200")
                .put("description", "The description in OpenAPI 3.1.")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
    }

    private static ObjectNode schemas() {
        try (InputStream shapes = OpenApi.class.getResourceAsStream(SHAPES)) {
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
