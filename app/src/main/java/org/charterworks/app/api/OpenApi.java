package org.charterworks.app.api;

import org.charterworks.app.cli.Question;
import org.charterworks.app.cli.Questions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Describes the addresses in OpenAPI 3.1, from the descriptions of the commands, so that neither can drift from the
/// other.
final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
            OpenApiOperation.describe(question, "The answer, as the command prints it.", get(paths, question.name()));
        }
        ObjectNode records = get(paths, RecordsQuestion.QUESTION.name());
        OpenApiOperation.describe(RecordsQuestion.QUESTION, "A page; the header Link names the next one.", records);
        OpenApiOperation.header(records, "Link", "The address of the next page, with rel=\"next\"; none on the last.");
        for (JsonNode parameter : records.path("parameters")) {
            if (parameter.path("name").asString().equals(RecordsQuestion.LIMIT)) {
                ((ObjectNode) parameter.path("schema")).put("minimum", 1).put("maximum", RecordsQuestion.MOST);
            }
        }
        OpenApiOperation.describeItself(get(paths, "openapi.json"));
        OpenApiRecord.describe(paths.putObject("/api/v1/record"));
        OpenApiStated.describeDecision(paths.putObject("/api/v1/decision").putObject("post"));
        OpenApiStated.describeStatement(paths.putObject("/api/v1/statement").putObject("post"));
        ObjectNode schemas = OpenApiSchemas.all();
        OpenApiRecord.addSchemas(schemas);
        OpenApiStated.addSchema(schemas);
        api.putObject("components").set("schemas", schemas);
        this.document = JSON.writeValueAsString(api);
    }

    String document() {
        return document;
    }

    private static ObjectNode get(ObjectNode paths, String name) {
        return paths.putObject("/api/v1/" + name).putObject("get");
    }
}
