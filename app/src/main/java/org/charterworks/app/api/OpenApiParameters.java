package org.charterworks.app.api;

import org.charterworks.app.cli.Question;
import org.charterworks.app.web.visit.AsOfReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What may be given along with a question, as the description has it.
final class OpenApiParameters {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenApiParameters() {}

    /// Adds all parameters of a question, and the moment as of which any question may be asked.
    static void add(Question question, ArrayNode parameters) {
        question.parameters().forEach(each -> parameters.add(parameter(each)));
        parameters
                .addObject()
                .put("name", AsOfReader.AS_OF)
                .put("in", "query")
                .put(
                        "description",
                        "As it was known then: a day (its end) or an instant; without it as it is known now.")
                .put("required", false)
                .putObject("schema")
                .put("type", "string");
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
}
