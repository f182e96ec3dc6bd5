package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterworks.app.api.Replies.json;
import static org.charterworks.app.api.Replies.status;
import static org.charterworks.app.api.Replies.tag;
import static org.charterworks.app.api.Replies.text;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.charterworks.app.account.Accounts;
import org.charterworks.app.account.Grant;
import org.charterworks.app.account.Role;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.app.store.RequestKeys;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.journal.Head;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Records of the bundled programme changed over HTTP, in a real journal.
class OneRecordIT {
    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final Read.Loaded BUNDLED =
            (Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"));
    private static final String EVIDENCE = "evidence/EV-2026-02-10-01";

    private Instant now = Instant.parse("2026-05-01T08:00:00Z");
    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final ProgrammeJournal journal = ProgrammeJournal.of(database.journal(() -> now), BUNDLED.programme());
    private final Accounts accounts = new Accounts(database.dataSource(), () -> now);

    @BeforeEach
    void takeIn() {
        new Recorder(journal)
                .record(new Proposal(
                        "import",
                        "first",
                        Head.ofEmpty(journal.programme()),
                        BUNDLED.records().records(),
                        List.of()));
        for (String name : List.of("ayla", "bob")) {
            accounts.add(name, name);
            accounts.give(name, Grant.of(Role.SECRETARIAT));
        }
        accounts.add("reporter", "reporter");
        accounts.give("reporter", new Grant(Role.REPORTER, "AZ", ""));
        accounts.add("reader", "reader");
        accounts.give("reader", Grant.of(Role.READER));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofTwoWhoChangeTheSameRecordOneWinsAndTheOtherIsToldWhatChangedAndCanTryAgain() {
        ResponseEntity<Object> seen = read("evidence.yaml", EVIDENCE);
        String tag = tag(seen);
        now = now.plusSeconds(60);
        assertThat(status(put("ayla", tag, with(seen, "what", "from ayla")))).isEqualTo(200);
        ResponseEntity<Object> second = put("bob", tag, with(seen, "what", "from bob"));
        assertThat(status(second)).isEqualTo(412);
        JsonNode told = json(second);
        assertThat(told.path("type").asString()).isEqualTo("/problems/changed-meanwhile");
        assertThat(told.at("/meanwhile/0/actor").asString()).isEqualTo("ayla");
        assertThat(told.at("/meanwhile/0/fields/0/field").asString()).isEqualTo("what");
        assertThat(told.at("/meanwhile/0/fields/0/after").asString()).isEqualTo("from ayla");
        assertThat(json(read("evidence.yaml", EVIDENCE)).at("/record/what").asString())
                .isEqualTo("from ayla");
        String fresh = "\"" + told.at("/now/tag").asString() + "\"";
        assertThat(status(put("bob", fresh, with(seen, "what", "from both")))).isEqualTo(200);
        assertThat(json(read("evidence.yaml", EVIDENCE)).at("/record/what").asString())
                .isEqualTo("from both");
    }

    @Test
    void ofManyAtOnceExactlyOneWins() throws Exception {
        ResponseEntity<Object> seen = read("evidence.yaml", EVIDENCE);
        long before = journal.length();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> tries = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                String note = "from " + i;
                tries.add(threads.submit(() -> status(put("ayla", tag(seen), with(seen, "what", note)))));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : tries) {
                statuses.add(each.get());
            }
            assertThat(statuses).containsOnly(200, 412);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        }
        assertThat(journal.length()).isEqualTo(before + 1);
    }

    @Test
    void aDryRunTellsWhatWouldComeOfItAndRecordsNothing() {
        ResponseEntity<Object> seen = read("evidence.yaml", EVIDENCE);
        long before = journal.length();
        ResponseEntity<Object> would = endpoint()
                .put(
                        "evidence.yaml",
                        EVIDENCE,
                        "because",
                        true,
                        with(seen, "what", "x"),
                        request("ayla", tag(seen), ""));
        assertThat(status(would)).isEqualTo(200);
        assertThat(json(would).path("recorded").asBoolean()).isFalse();
        assertThat(json(would).at("/fields/0/after").asString()).isEqualTo("x");
        assertThat(journal.length()).isEqualTo(before);
    }

    @Test
    void everythingThatIsWrongWithARecordIsToldAndNothingIsRecorded() {
        ResponseEntity<Object> seen = read("evidence.yaml", EVIDENCE);
        long before = journal.length();
        ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(with(seen, "what", "x"));
        record.put("on", "sometime").put("stance", "perhaps").put("no_such_field", "x");
        ResponseEntity<Object> refused = put("ayla", tag(seen), record.toString());
        assertThat(status(refused)).isEqualTo(422);
        Problem problem = (Problem) Objects.requireNonNull(refused.getBody());
        assertThat(problem.problems()).extracting(Problem.Fault::seen).contains("sometime", "perhaps");
        assertThat(status(put("ayla", "\"nonsense\"", "[]"))).isEqualTo(400);
        assertThat(journal.length()).isEqualTo(before);
    }

    @Test
    void aBaselineMovesOnlyWithADecision() {
        String project = BUNDLED.records().records().stream()
                .filter(record ->
                        record.file().equals("projects.yaml") && record.json().contains("\"baseline\":{"))
                .findFirst()
                .orElseThrow()
                .key();
        ResponseEntity<Object> seen = read("projects.yaml", project);
        String moved = JsonMapper.shared()
                .readTree(text(seen))
                .path("record")
                .toString()
                .replaceFirst("(\"baseline\":\\{[^}]*\"on\":\")[^\"]*", "$12049");
        ResponseEntity<Object> refused =
                endpoint().put("projects.yaml", project, "because", false, moved, request("ayla", tag(seen), ""));
        assertThat(status(refused)).isEqualTo(422);
        Problem problem = (Problem) Objects.requireNonNull(refused.getBody());
        assertThat(problem.problems().getFirst().seen()).contains("without a decision");
    }

    @Test
    void aRecordIsPutInOnceAndTakenOutWithItsTag() {
        ObjectNode evidence =
                (ObjectNode) JsonMapper.shared().readTree(with(read("evidence.yaml", EVIDENCE), "what", "a copy"));
        evidence.put("id", "EV-COPY");
        MockHttpServletRequest fresh = request("ayla", "", "*");
        assertThat(status(
                        endpoint().put("evidence.yaml", "evidence/EV-COPY", "new", false, evidence.toString(), fresh)))
                .isEqualTo(200);
        assertThat(status(
                        endpoint().put("evidence.yaml", "evidence/EV-COPY", "new", false, evidence.toString(), fresh)))
                .isEqualTo(412);
        assertThat(status(
                        endpoint().put("evidence.yaml", "evidence/EV-OTHER", "new", false, evidence.toString(), fresh)))
                .as("the id is that of another key")
                .isEqualTo(422);
        String tag = tag(read("evidence.yaml", "evidence/EV-COPY"));
        assertThat(status(endpoint()
                        .remove("evidence.yaml", "evidence/EV-COPY", "gone", false, request("ayla", tag, ""))))
                .isEqualTo(200);
        assertThat(status(read("evidence.yaml", "evidence/EV-COPY"))).isEqualTo(404);
    }

    @Test
    void whoMayNotWriteIsToldSo() {
        ResponseEntity<Object> seen = read("evidence.yaml", EVIDENCE);
        String body = with(seen, "what", "x");
        assertThat(status(put("", tag(seen), body))).isEqualTo(401);
        assertThat(status(put("reader", tag(seen), body))).isEqualTo(403);
        assertThat(status(put("reporter", tag(seen), body))).isEqualTo(403);
        assertThat(status(put("ayla", "", body))).isEqualTo(428);
        accounts.setDisabled("ayla", true);
        assertThat(status(put("ayla", tag(seen), body))).isEqualTo(401);
    }

    @Test
    void aReporterStatesForTheirOwnParty() {
        String statement =
                "{\"id\":\"ST-AZ-1\",\"by\":\"party:%s\",\"about\":\"commitment:C-IV.2\",\"on\":\"2026-05-01\","
                        + "\"fulfilment\":\"limited\",\"text\":\"Begun.\",\"sources\":[\"trend-4151925\"]}";
        MockHttpServletRequest fresh = request("reporter", "", "*");
        assertThat(status(endpoint()
                        .put(
                                "statements.yaml",
                                "statements/ST-AZ-1",
                                "we say",
                                false,
                                statement.formatted("US"),
                                fresh)))
                .isEqualTo(403);
        assertThat(status(endpoint()
                        .put(
                                "statements.yaml",
                                "statements/ST-AZ-1",
                                "we say",
                                false,
                                statement.formatted("AZ"),
                                fresh)))
                .isEqualTo(200);
    }

    /// Else a refusal would tell which ids others use for what the account may not see.
    @Test
    void aReporterNamesStatementsAfterTheirPartyWhateverStandsThere() {
        String statement = "{\"id\":\"ST-US-1\",\"by\":\"party:AZ\",\"about\":\"commitment:C-IV.2\","
                + "\"on\":\"2026-05-01\",\"fulfilment\":\"limited\",\"sources\":[\"trend-4151925\"]}";
        MockHttpServletRequest fresh = request("reporter", "", "*");
        ResponseEntity<Object> free =
                endpoint().put("statements.yaml", "statements/ST-US-1", "we say", false, statement, fresh);
        assertThat(status(free)).isEqualTo(422);
        String theirs = statement.replace("party:AZ", "party:US");
        assertThat(status(endpoint()
                        .put(
                                "statements.yaml",
                                "statements/ST-US-1",
                                "they say",
                                false,
                                theirs,
                                request("ayla", "", "*"))))
                .isEqualTo(200);
        ResponseEntity<Object> taken =
                endpoint().put("statements.yaml", "statements/ST-US-1", "we say", false, statement, fresh);
        assertThat(status(taken)).isIn(403, 422);
    }

    @Test
    void answersHaveTheShapeThatTheDescriptionPromises() {
        ResponseEntity<Object> seen = read("evidence.yaml", EVIDENCE);
        JsonNode description = JsonMapper.shared().readTree(new OpenApi(new Questions()).document());
        assertThat(faults(description, "record", text(seen))).isEmpty();
        assertThat(faults(description, "recorded", text(put("ayla", tag(seen), with(seen, "what", "y")))))
                .isEmpty();
        assertThat(faults(description, "recorded", "{\"recorded\":\"yes\"}")).isNotEmpty();
    }

    private static List<?> faults(JsonNode description, String shape, String json) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.put("$ref", "#/components/schemas/" + shape);
        schema.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(JsonMapper.shared().readTree(json));
    }

    private OneRecord endpoint() {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        OnceOnly once = new OnceOnly(new RequestKeys(database.dataSource()), clock, Duration.ofHours(24));
        Viewer viewer = Viewer.ofEverything();
        Edition edition = Edition.of(BUNDLED.programme(), viewer);
        Past past = new Past(journal, viewer);
        return new OneRecord(new Workspace(_ -> edition, _ -> past, viewer, clock), accounts, once);
    }

    private ResponseEntity<Object> read(String file, String key) {
        return endpoint().read(file, key, new MockHttpServletRequest("GET", "/api/v1/record"));
    }

    private ResponseEntity<Object> put(String account, String tag, String body) {
        return endpoint().put("evidence.yaml", EVIDENCE, "because", false, body, request(account, tag, ""));
    }

    private static MockHttpServletRequest request(String account, String match, String noneMatch) {
        return Replies.request(
                "PUT",
                "/api/v1/record",
                account,
                Map.of(HttpHeaders.IF_MATCH, match, HttpHeaders.IF_NONE_MATCH, noneMatch));
    }

    private static String with(ResponseEntity<Object> seen, String field, String words) {
        ObjectNode record = (ObjectNode) json(seen).path("record");
        return record.put(field, words).toString();
    }
}
