package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.cli.Run;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.history.Moment;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What changed and the history of a record over HTTP, held against the commands on the same journal.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalAnswersIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final boolean RENEW = Boolean.getBoolean("charterworks.renew");
    private static final JsonMapper JSON = JsonMapper.shared();

    private Remembered remembered;
    private Workspace workspace;

    @BeforeAll
    void remember() {
        remembered = new Remembered(POSTGRES.newDatabase());
        workspace = remembered.workspace(Viewer.anyone());
    }

    @AfterAll
    void close() {
        remembered.close();
    }

    @Test
    void answersAreByteForByteThoseOfTheCommands() {
        for (String sample : Samples.OF_THE_JOURNAL) {
            Run run = run(sample);
            assertThat(run.exitCode()).as(sample + "\n" + run.err()).isZero();
            assertThat(text(ask(sample))).as(sample).isEqualTo(run.out());
        }
    }

    @Test
    void answersHaveTheShapeThatTheDescriptionPromises() throws IOException {
        if (RENEW) {
            renew();
            return;
        }
        JsonNode api = JSON.readTree(new OpenApi(new Questions()).document());
        SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (String sample : Samples.OF_THE_JOURNAL) {
            JsonNode shape = api.at("/components/schemas/" + Samples.name(sample));
            Schema schema = schemas.getSchema(shape);
            assertThat(shape.isObject()).as(sample).isTrue();
            assertThat(schema.validate(json(sample))).as(sample).isEmpty();
        }
    }

    private void renew() throws IOException {
        Map<String, JsonNode> shapes = new HashMap<>();
        for (String name : List.of("changes", "history")) {
            shapes.put(
                    name,
                    Shapes.of(Samples.OF_THE_JOURNAL.stream()
                            .filter(sample -> Samples.name(sample).equals(name))
                            .map(sample -> run(sample).json())
                            .toList()));
        }
        Shapes.renew(shapes);
    }

    @Test
    void changesAreThoseSinceTheMomentAskedForAsFarAsThePublicMaySee() {
        JsonNode all = json("changes?from=2026-05-15");
        assertThat(all.path("changed"))
                .extracting(each -> each.path("key").asString())
                .containsExactlyInAnyOrder("sources/1news-analysis-2026-02-12", "projects/PRJ-TRIPP");
        assertThat(all.at("/changed/0/fields/0/after").asString()).startsWith("Again: ");
        assertThat(json("changes?from=2026-06-15").path("changed")).hasSize(1);
        assertThat(json("changes?from=2026-05-15&to=2026-05-20").path("changed"))
                .isEmpty();
        assertThat(ours("changes", "--from", "2026-05-15").path("changed")).hasSize(3);
    }

    @Test
    void nothingHiddenIsTold() {
        String secret = Remembered.secret();
        for (String sample : Samples.OF_THE_JOURNAL) {
            assertThat(text(ask(sample)))
                    .as(sample)
                    .doesNotContain("\"" + secret + "\"")
                    .doesNotContain("/" + secret + "\"")
                    .doesNotContain("entry");
        }
        Problem hidden = problem(ask("history?record=commitment:" + secret));
        Problem never = problem(ask("history?record=commitment:C-NEVER"));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.detail().replace(secret, "C-NEVER")).isEqualTo(never.detail());
        assertThat(hidden.suggestions()).isNotEmpty().doesNotContain("commitment:" + secret);
        assertThat(ours("history", "commitment:" + secret).path("changes")).hasSize(2);
    }

    @Test
    void whoAndWhyAreToldOnlyOfWhatWasChangedWithNothingHidden() {
        JsonNode alone = json("history?record=" + Remembered.CHANGED).path("changes");
        assertThat(alone).hasSize(2);
        assertThat(alone.get(1).path("actor").asString()).isEqualTo("officer");
        assertThat(alone.get(1).path("reason").asString()).isEqualTo("the title was wrong");
        JsonNode together =
                json("history?record=" + Remembered.CHANGED_WITH_A_SECRET).path("changes");
        assertThat(together).hasSize(2).allSatisfy(change -> {
            assertThat(change.has("actor")).isFalse();
            assertThat(change.has("reason")).isFalse();
        });
    }

    @Test
    void whatWasPerhapsMeantIsSuggested() {
        Problem unknown = problem(ask("history?record=project:PRJ-TRIP"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.suggestions()).contains("project:PRJ-TRIPP");
        assertThat(problem(ask("history?record=" + "x".repeat(5000))).suggestions())
                .isEmpty();
    }

    @Test
    void asOfAMomentNothingLaterIsKnown() {
        Past past = workspace.past().orElseThrow();
        Moment june = past.moment("2026-06-15", ZoneId.of("Asia/Baku")).orElseThrow();
        assertThat(asOf(june, "history?record=" + Remembered.CHANGED_WITH_A_SECRET)
                        .at("/changes"))
                .hasSize(1);
        assertThat(asOf(june, "changes?from=2026-05-15").path("changed")).hasSize(1);
        Problem refused = workspace.showing(
                workspace.edition(), june, () -> problem(ask("changes?from=2026-05-15&to=2026-07-15")));
        assertThat(refused.problems()).extracting(Problem.Fault::parameter).containsExactly("to");
    }

    @Test
    void everyFaultIsToldAtOnceAndNumbersOfEntriesAreNotForThePublic() {
        Problem refused = problem(ask("changes?from=5&to=soon"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problems())
                .extracting(Problem.Fault::parameter, Problem.Fault::seen)
                .containsExactlyInAnyOrder(tuple("from", "5"), tuple("to", "soon"));
        assertThat(refused.problems())
                .allSatisfy(fault ->
                        assertThat(fault.expected()).contains("2026-11-22").doesNotContain("entry"));
        assertThat(problem(ask("changes?from=2026-06-15&to=2026-05-15")).problems())
                .extracting(Problem.Fault::parameter)
                .containsExactly("from");
        assertThat(problem(ask("changes?from=2026-12-31")).problems()).hasSize(1);
        assertThat(problem(ask("history")).problems())
                .extracting(Problem.Fault::parameter)
                .containsExactly("record");
    }

    @Test
    void whoGetsNoTurnInTimeIsToldWhenToAskAgain() {
        Turns turns = new Turns(1, Duration.ofMillis(10));
        List<ResponseEntity<Object>> answers = turns.take(() -> List.of(
                        new Answers(workspace, turns).ask("coding", new MockHttpServletRequest()),
                        new Records(workspace, turns).records(new MockHttpServletRequest())))
                .orElseThrow();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(problem(answer).status()).isEqualTo(503);
            assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        });
        assertThat(turns.take(() -> "the place is free again")).isPresent();
    }

    private JsonNode asOf(Moment moment, String sample) {
        return workspace.showing(workspace.edition(), moment, () -> json(sample));
    }

    private Run run(String sample) {
        return Run.of(Stream.concat(Stream.of(Samples.command(sample)), Stream.of("--database", remembered.address()))
                .toArray(String[]::new));
    }

    /// What whoever sees everything is told by the command.
    private JsonNode ours(String... command) {
        return Run.of(Stream.concat(Stream.of(command), Stream.of("--json", "--database", remembered.address()))
                        .toArray(String[]::new))
                .json();
    }

    private ResponseEntity<Object> ask(String sample) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/" + Samples.name(sample));
        String[] parts = sample.split("\\?", 2);
        if (parts.length == 2) {
            for (String pair : parts[1].split("&", -1)) {
                String[] each = pair.split("=", 2);
                request.addParameter(each[0], URLDecoder.decode(each[1], StandardCharsets.UTF_8));
            }
        }
        return new Answers(workspace, new Turns()).ask(Samples.name(sample), request);
    }

    private static Problem problem(ResponseEntity<Object> answer) {
        return (Problem) Optional.ofNullable(answer.getBody()).orElseThrow();
    }

    private static String text(ResponseEntity<Object> answer) {
        return String.valueOf(answer.getBody());
    }

    private JsonNode json(String sample) {
        return JSON.readTree(text(ask(sample)));
    }
}
