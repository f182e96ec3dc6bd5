package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterworks.app.api.Replies.json;
import static org.charterworks.app.api.Replies.status;
import static org.charterworks.app.api.Replies.tag;
import static org.charterworks.app.api.Replies.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.TestFolder;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/// Decisions and statements over HTTP, each request at a server of its own with one database behind all of them.
class StatedChangesIT {
    private static final String DECISION = "{\"meeting\":{\"id\":\"M-1\",\"body\":\"WG-RAIL\",\"on\":\"2026-09-15\","
            + "\"title\":\"A meeting\",\"held\":true,\"sources\":[\"pact\"]},\"decisions\":[{\"id\":\"D-1\","
            + "\"text\":\"Later.\",\"move_baselines\":[{\"milestone\":\"PRJ-HARBOUR/in-service\",\"to\":\"2029-06\"}]}]}";
    private static final String STATEMENT = "{\"by\":\"party:%s\",\"about\":\"commitment:C-I.1\","
            + "\"stated-on\":\"2026-05-20\",\"fulfilment\":\"limited\",\"source\":\"pact\"}";

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);
    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final ProgrammeJournal journal = journal();
    private final Accounts accounts = new Accounts(database.dataSource(), clock);
    private final OnceOnly once = once();

    @BeforeEach
    void takeIn() {
        TestFolder tiny = TestFolder.copyOf(TestFolder.TINY, folder).write("bodies.yaml", """
                bodies:
                  - {id: WG-RAIL, name: Railway group, kind: working_group, areas: [rail], provision: I.1, status: reported_formed, formed_on: 2026-04-15}
                  - {id: WG-SEA, name: Sea group, kind: working_group, areas: [rail], provision: I.1, status: reported_formed, formed_on: 2026-04-15}
                """);
        Read.Loaded loaded = (Read.Loaded) ProgrammeFolder.read(tiny.path());
        new Recorder(journal)
                .record(new Proposal(
                        "import",
                        "first",
                        Head.ofEmpty(journal.programme()),
                        loaded.records().records(),
                        List.of()));
        account("secretary", Grant.of(Role.SECRETARIAT));
        account("rails", new Grant(Role.LEAD, "", "WG-RAIL"));
        account("sea", new Grant(Role.LEAD, "", "WG-SEA"));
        account("north", new Grant(Role.REPORTER, "XN", ""));
        account("northlead", new Grant(Role.LEAD, "XN", ""));
        account("reader", Grant.of(Role.READER));
    }

    private void account(String name, Grant grant) {
        accounts.add(name, name);
        accounts.give(name, grant);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDryRunTellsWhatADecisionChangesAndTheTagItIsRecordedWith() {
        long before = journal.length();
        ResponseEntity<Object> dry = decide("rails", true, "", "", DECISION);
        assertThat(status(dry)).as(text(dry)).isEqualTo(200);
        assertThat(json(dry).path("recorded").asBoolean()).isFalse();
        assertThat(json(dry).at("/meeting/decisions/0/changes/0/before").asString())
                .isEqualTo("2028");
        assertThat(journal.length()).isEqualTo(before);
        ResponseEntity<Object> done = decide("rails", false, tag(dry), "", DECISION);
        assertThat(status(done)).as(text(done)).isEqualTo(200);
        assertThat(json(done).path("recorded").asBoolean()).isTrue();
        assertThat(json(done).path("records"))
                .extracting(record -> record.path("key").asString())
                .containsExactlyInAnyOrder("meetings/M-1", "decisions/D-1", "projects/PRJ-HARBOUR");
        List<Instant> moments = journal.changesBetween(before, journal.length()).stream()
                .peek(change -> assertThat(change.actor()).isEqualTo("rails"))
                .peek(change -> assertThat(change.reason()).isEqualTo("minutes of M-1"))
                .map(change -> change.recordedAt())
                .distinct()
                .toList();
        assertThat(moments).as("one transaction").hasSize(1);
        assertThat(journal.length()).isEqualTo(before + 3);
    }

    @Test
    void whoDoesNotLeadTheBodyDecidesNothingForIt() {
        for (String who : List.of("sea", "north", "northlead", "reader")) {
            assertThat(status(decide(who, true, "", "", DECISION))).as(who).isEqualTo(403);
        }
        assertThat(status(decide("", true, "", "", DECISION))).isEqualTo(401);
        assertThat(status(decide("rails", false, "", "", DECISION))).isEqualTo(428);
        assertThat(status(decide("secretary", true, "", "", DECISION))).isEqualTo(200);
        accounts.setDisabled("rails", true);
        assertThat(status(decide("rails", true, "", "", DECISION))).isEqualTo(401);
    }

    @Test
    void aMeetingThatWasAnnouncedForAnotherBodyIsNotTakenOver() {
        String announced =
                "{\"meeting\":{\"id\":\"M-1\",\"body\":\"WG-SEA\",\"on\":\"2026-09-15\",\"title\":\"A meeting\","
                        + "\"held\":false,\"sources\":[\"pact\"]}}";
        ResponseEntity<Object> dry = decide("sea", true, "", "", announced);
        assertThat(status(decide("sea", false, tag(dry), "", announced))).isEqualTo(200);
        assertThat(status(decide("rails", true, "", "", DECISION))).isEqualTo(403);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsRecorded() {
        long before = journal.length();
        String wrong =
                "{\"meeting\":{\"id\":\"M-1\",\"body\":\"WG-RAIL\",\"on\":\"2026-13-01\",\"title\":\"A\",\"held\":true},"
                        + "\"decisions\":[{\"id\":\"D-1\",\"text\":\"x\",\"move_baselines\":[{\"milestone\":\"NONE/x\",\"to\":\"2029\"}],"
                        + "\"open_actions\":[{\"id\":\"A-1\",\"text\":\"y\",\"due_om\":\"2026\"}]}]}";
        ResponseEntity<Object> refused = decide("rails", true, "", "", wrong);
        assertThat(status(refused)).isEqualTo(422);
        Problem problem = (Problem) Objects.requireNonNull(refused.getBody());
        assertThat(problem.problems())
                .extracting(Problem.Fault::seen)
                .contains("2026-13-01", "NONE/x")
                .anyMatch(seen -> seen.contains("due_om"));
        ResponseEntity<Object> unread = state("north", "nonsense", "{\"by\":\"party:XN\",\"wings\":2,\"text\":[1]}");
        assertThat(status(unread)).isEqualTo(400);
        assertThat(((Problem) Objects.requireNonNull(unread.getBody())).problems())
                .extracting(Problem.Fault::parameter)
                .containsExactlyInAnyOrder("wings", "text", "If-Match");
        assertThat(journal.length()).isEqualTo(before);
    }

    @Test
    void whatChangedSinceTheDryRunIsToldAndCanBeTriedAgain() {
        ResponseEntity<Object> seen = decide("rails", true, "", "", DECISION);
        String other = DECISION.replace("M-1", "M-2")
                .replace("D-1", "D-2")
                .replace("2029-06", "2030")
                .replace("2026-09-15", "2026-08-15");
        ResponseEntity<Object> theirs = decide("secretary", true, "", "", other);
        assertThat(status(decide("secretary", false, tag(theirs), "", other))).isEqualTo(200);
        ResponseEntity<Object> stale = decide("rails", false, tag(seen), "", DECISION);
        assertThat(status(stale)).isEqualTo(412);
        assertThat(json(stale).path("meanwhile")).singleElement().satisfies(each -> {
            assertThat(each.path("key").asString()).isEqualTo("projects/PRJ-HARBOUR");
            assertThat(each.path("actor").asString()).isEqualTo("secretary");
            assertThat(each.at("/fields/0/after").asString()).contains("2030");
        });
        ResponseEntity<Object> again = decide("rails", true, "", "", DECISION);
        assertThat(status(again)).as(text(again)).isEqualTo(200);
        assertThat(json(again).at("/meeting/decisions/0/changes/0/before").asString())
                .isEqualTo("2030");
        assertThat(status(decide("rails", false, tag(again), "", DECISION))).isEqualTo(200);
    }

    @Test
    void minutesMayBeSentAsTheFileThatTheCommandTakes() throws Exception {
        String yaml = Files.readString(Path.of("..", "docs", "examples", "harbour", "minutes.yaml"));
        MockHttpServletRequest request = request("secretary", "", "", "/api/v1/decision");
        request.addHeader(HttpHeaders.CONTENT_TYPE, "application/yaml");
        ResponseEntity<Object> refused = server().decide("", true, yaml.getBytes(StandardCharsets.UTF_8), request);
        assertThat(((Problem) Objects.requireNonNull(refused.getBody())).problems())
                .as("the body stands already, and nothing else is wrong")
                .allMatch(fault -> fault.seen().equals("WG-RAIL"));
    }

    @Test
    void aReporterStatesForTheirOwnPartyOnly() {
        assertThat(status(state("north", "", STATEMENT.formatted("XS")))).isEqualTo(403);
        assertThat(status(state("reader", "", STATEMENT.formatted("XN")))).isEqualTo(403);
        ResponseEntity<Object> dry = server().state(
                        "",
                        true,
                        STATEMENT.formatted("XN").getBytes(StandardCharsets.UTF_8),
                        request("north", "", "", "/api/v1/statement"));
        assertThat(status(dry)).as(text(dry)).isEqualTo(200);
        ResponseEntity<Object> done = state("north", tag(dry), STATEMENT.formatted("XN"));
        assertThat(status(done)).as(text(done)).isEqualTo(200);
        assertThat(json(done).at("/records/0/key").asString()).startsWith("statements/");
        assertThat(status(state("north", tag(dry), STATEMENT.formatted("XN"))))
                .as("the id is taken now")
                .isEqualTo(422);
    }

    @Test
    void ofManyWithOneKeyAtOnceExactlyOneWrites() throws Exception {
        String tag = tag(decide("rails", true, "", "", DECISION));
        long before = journal.length();
        List<Future<ResponseEntity<Object>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 16; i++) {
                all.add(threads.submit(() -> decide("rails", false, tag, "key-1", DECISION)));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<ResponseEntity<Object>> each : all) {
            statuses.add(status(each.get()));
        }
        assertThat(statuses).contains(200).containsOnly(200, 409);
        assertThat(journal.length()).as("one decision").isEqualTo(before + 3);
        assertThat(all.stream().filter(each -> isFirst(each.resultNow()))).hasSize(1);
    }

    private static boolean isFirst(ResponseEntity<Object> answer) {
        return status(answer) == 200 && !answer.getHeaders().containsHeader(OnceOnly.REPLAYED);
    }

    @Test
    void serversThatKnowNothingOfEachOtherWriteOnceToo() throws Exception {
        String tag = tag(decide("rails", true, "", "", DECISION));
        long before = journal.length();
        List<Future<ResponseEntity<Object>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> server(once())
                        .decide("", false, bytes(DECISION), request("rails", tag, "key-1", "/api/v1/decision"))));
            }
        }
        for (Future<ResponseEntity<Object>> each : all) {
            assertThat(status(each.get())).as(text(each.get())).isEqualTo(200);
        }
        assertThat(all.stream().filter(each -> isFirst(each.resultNow()))).hasSize(1);
        assertThat(journal.length()).isEqualTo(before + 3);
    }

    @Test
    void aServerThatWasKilledBeforeItAnsweredAnswersTheSameRequestAfterwards() {
        String tag = tag(decide("rails", true, "", "", DECISION));
        ResponseEntity<Object> lost = decide("rails", false, tag, "key-1", DECISION);
        long after = journal.length();
        ResponseEntity<Object> again =
                server(once()).decide("", false, bytes(DECISION), request("rails", tag, "key-1", "/api/v1/decision"));
        assertThat(text(again)).isEqualTo(text(lost));
        assertThat(again.getHeaders().getFirst(OnceOnly.REPLAYED)).isEqualTo("true");
        assertThat(journal.length()).isEqualTo(after);
    }

    @Test
    void aKeyBelongsToOneRequestOfOneAccountOnceItIsCarriedOut() {
        String tag = tag(decide("rails", true, "", "", DECISION));
        assertThat(status(decide("rails", false, "\"" + "0".repeat(32) + "\"", "key-1", DECISION)))
                .as("refused")
                .isEqualTo(412);
        assertThat(status(decide("rails", false, tag, "key-1", DECISION)))
                .as("what was refused leaves the key free")
                .isEqualTo(200);
        ResponseEntity<Object> another = decide("rails", false, tag, "key-1", DECISION.replace("Later", "Much later"));
        assertThat(status(another)).isEqualTo(422);
        assertThat(((Problem) Objects.requireNonNull(another.getBody())).type()).isEqualTo("/problems/key-used");
        ResponseEntity<Object> other = decide("secretary", false, tag, "key-1", DECISION);
        assertThat(((Problem) Objects.requireNonNull(other.getBody())).type())
                .as("a key of another account says nothing")
                .isEqualTo("/problems/refused");
        assertThat(status(decide("rails", false, tag, "a key", DECISION))).isEqualTo(400);
    }

    private OnceOnly once() {
        return new OnceOnly(new RequestKeys(database.dataSource()), clock, Duration.ofHours(24));
    }

    private ProgrammeJournal journal() {
        return new ProgrammeJournal(database.journal(() -> clock.instant()), "HARBOUR-PACT");
    }

    private StatedChanges server() {
        return server(once);
    }

    private StatedChanges server(OnceOnly keys) {
        ProgrammeJournal own = journal();
        Viewer viewer = Viewer.ofEverything();
        Read read = ProgrammeFolder.read(((ProgrammeJournal.State.Known) own.state()).records());
        Edition edition = Edition.of(((Read.Loaded) read).programme(), viewer);
        Past past = new Past(own, viewer);
        return new StatedChanges(new Workspace(_ -> edition, _ -> past, viewer, clock), accounts, keys);
    }

    private ResponseEntity<Object> decide(String who, boolean dry, String tag, String key, String body) {
        return server().decide("", dry, bytes(body), request(who, tag, key, "/api/v1/decision"));
    }

    private ResponseEntity<Object> state(String who, String tag, String body) {
        return server().state(
                        "", false, bytes(body), request(who, tag.isEmpty() ? "\"x\"" : tag, "", "/api/v1/statement"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequest request(String who, String tag, String key, String path) {
        return Replies.request("POST", path, who, Map.of(HttpHeaders.IF_MATCH, tag, OnceOnly.KEY, key));
    }
}
