package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.account.Administration;
import org.charterworks.app.account.Grant;
import org.charterworks.app.account.OwnAccount;
import org.charterworks.app.account.Role;
import org.charterworks.app.browser.RunningServer;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.cli.Run;
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A meeting whose decision moves a baseline, recorded over HTTP at a running server: before, after, as of and minutes
/// agree in page, API and export.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionAgreesIT {
    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LATER = "2048-07";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final DatabaseChoice.Given database = POSTGRES.newDatabase();
    private final RunningServer server = new RunningServer(database);
    private String token = "";

    @BeforeAll
    void makeTheSecretary() {
        Administration administration = server.part(Administration.class);
        administration.add("test", "secretary", "The secretary", List.of(Grant.of(Role.SECRETARIAT)));
        token = server.part(OwnAccount.class).makeToken(new OwnAccount.Doer("secretary", "", "127.0.0.1"), "test", 1);
    }

    @AfterAll
    void stop() {
        server.close();
        client.close();
    }

    /// A milestone with a day that was promised first and that is not reached.
    private record Promised(String project, String milestone, String title, String baseline) {}

    @Test
    void pageApiAndExportAgreeBeforeAfterAndAsOfBefore() throws Exception {
        Promised promised = promised();
        String page = "/projects/" + promised.project() + "?lang=en";
        String record = "/api/v1/record?file=projects.yaml&key=projects/" + promised.project();
        String pageBefore = get(page);
        assertThat(baseline(get(record), promised)).isEqualTo(promised.baseline());
        assertThat(pageBefore).doesNotContain("2048");
        long entries = entries();
        Instant before = Instant.now();
        Thread.sleep(5);

        ObjectNode minutes = minutes(promised);
        HttpResponse<String> dry = post("/api/v1/decision?dry-run=true", minutes, "", "");
        assertThat(dry.statusCode()).as(dry.body()).isEqualTo(200);
        assertThat(get(record)).as("nothing is recorded yet").contains(promised.baseline());
        String tag = dry.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> done = post("/api/v1/decision", minutes, tag, "\"minutes-1\"");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(shapeFaults(done.body())).isEmpty();
        HttpResponse<String> again = post("/api/v1/decision", minutes, tag, "\"minutes-1\"");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(done.body());

        await(page);
        assertThat(baseline(get(record), promised)).isEqualTo(LATER);
        JsonNode decided = JSON.readTree(get("/api/v1/meeting?id=M-TEST")).at("/decisions/0/changes/0");
        assertThat(decided.path("before").asString()).isEqualTo(promised.baseline());
        assertThat(decided.path("after").asString()).isEqualTo(LATER);
        assertThat(decided.path("baseline_now").asString()).isEqualTo(LATER);
        assertThat(JSON.readTree(done.body()).at("/meeting/decisions/0/changes/0"))
                .isEqualTo(decided);
        assertThat(get("/meetings/M-TEST?lang=en"))
                .contains("The date promised first moves.", "2048", promised.milestone());
        JsonNode history = JSON.readTree(get("/api/v1/history?record=project:" + promised.project()))
                .path("changes");
        assertThat(history).anySatisfy(change -> {
            assertThat(change.path("actor").asString()).isEqualTo("secretary");
            assertThat(change.path("reason").asString()).isEqualTo("minutes of M-TEST");
            assertThat(change.path("fields")).anySatisfy(field -> {
                assertThat(field.path("field").asString()).endsWith("baseline.on");
                assertThat(field.path("before").asString()).isEqualTo(promised.baseline());
                assertThat(field.path("after").asString()).isEqualTo(LATER);
            });
        });
        assertThat(get("/changes?format=csv&from=" + before))
                .contains("baseline › on," + promised.baseline() + "," + LATER);

        assertThat(withoutAsOf(get(page + "&as-of=" + before))).doesNotContain("2048");
        String then = get("/api/v1/records?limit=500&file=projects.yaml&as-of=" + before);
        assertThat(baseline(recordOf(then, promised.project()), promised)).isEqualTo(promised.baseline());
        assertThat(JSON.readTree(get("/api/v1/meeting?as-of=" + before)).toString())
                .doesNotContain("M-TEST");

        assertThat(exported("now", "")).contains("on: " + LATER + ", said_on: 2026-11-20");
        assertThat(exported("then", Long.toString(entries))).doesNotContain(LATER);
        assertThat(exported("first", Long.toString(entries)))
                .isEqualTo(Files.readString(folder.resolve("then").resolve("projects.yaml")));
        assertThat(Files.readString(folder.resolve("now").resolve("bodies.yaml")))
                .contains("{change: baseline_moved, of: milestone:" + promised.milestone() + ", before: "
                        + promised.baseline() + ", after: " + LATER + "}");
        assertThat(Files.readString(folder.resolve("then").resolve("bodies.yaml")))
                .doesNotContain("M-TEST");
    }

    private static ObjectNode minutes(Promised promised) {
        ObjectNode minutes = JSON.createObjectNode();
        minutes.putObject("meeting")
                .put("id", "M-TEST")
                .put("on", "2026-11-20")
                .put("title", "A meeting made up by a test")
                .put("held", true)
                .putArray("sources")
                .add("minutes-test");
        minutes.putArray("decisions")
                .addObject()
                .put("id", "D-TEST")
                .put("text", "The date promised first moves.")
                .putArray("move_baselines")
                .addObject()
                .put("milestone", promised.milestone())
                .put("to", LATER);
        minutes.putArray("sources")
                .addObject()
                .put("id", "minutes-test")
                .put("title", "Minutes made up by a test")
                .put("kind", "official");
        return minutes;
    }

    private Promised promised() throws IOException, InterruptedException {
        for (JsonNode each : JSON.readTree(get("/api/v1/records?limit=500&file=projects.yaml"))
                .path("records")) {
            for (JsonNode milestone : each.at("/record/milestones")) {
                String on = milestone.at("/baseline/on").asString("");
                if (!on.isEmpty() && milestone.path("actual").isMissingNode()) {
                    return new Promised(
                            each.at("/record/id").asString(),
                            milestone.path("id").asString(),
                            milestone.path("title").asString(),
                            on);
                }
            }
        }
        throw new AssertionError("no milestone has a baseline");
    }

    private static String baseline(String answer, Promised promised) {
        for (JsonNode milestone : JSON.readTree(answer).at("/record/milestones")) {
            if (milestone.path("id").asString().equals(promised.milestone())) {
                return milestone.at("/baseline/on").asString();
            }
        }
        throw new AssertionError(promised.milestone());
    }

    private static String recordOf(String page, String project) {
        for (JsonNode each : JSON.readTree(page).path("records")) {
            if (each.path("key").asString().equals("projects/" + project)) {
                return each.toString();
            }
        }
        throw new AssertionError(project);
    }

    /// What a page says of the moment itself is not what it shows.
    private static String withoutAsOf(String page) {
        return page.replaceAll("as-of=[^\"&]*", "");
    }

    private String exported(String name, String asOf) throws IOException {
        Path target = folder.resolve(name);
        List<String> words = new ArrayList<>(List.of("export", target.toString(), "--database", database.ownerUrl()));
        if (!asOf.isEmpty()) {
            words.addAll(List.of("--as-of", asOf));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(target.resolve("projects.yaml"));
    }

    private long entries() {
        Run run = Run.of("anchor", "--json", "--database", database.ownerUrl());
        String anchor = run.json().at("/anchors/0/anchor").stringValue();
        return Long.parseLong(anchor.substring(0, anchor.indexOf(':')));
    }

    private static List<?> shapeFaults(String body) {
        JsonNode description = JSON.readTree(new OpenApi(new Questions()).document());
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", "#/components/schemas/stated");
        schema.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(JSON.readTree(body));
    }

    /// Until the server shows what was recorded.
    private void await(String page) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (!get(page).contains("2048")) {
            assertThat(Instant.now()).as("the page shows the date").isBefore(end);
            Thread.sleep(20);
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.address() + address))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(String address, ObjectNode body, String tag, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (!tag.isEmpty()) {
            request.header("If-Match", tag).header("Idempotency-Key", key);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
