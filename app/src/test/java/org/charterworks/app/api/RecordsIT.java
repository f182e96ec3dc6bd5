package org.charterworks.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.charterworks.app.cli.Questions;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The records of the bundled programme over HTTP, from a real journal.
class RecordsIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final Instant FIRST = Instant.parse("2026-05-01T08:00:00Z");
    private static final Read.Loaded BUNDLED =
            (Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"));

    private Instant now = FIRST;
    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final ProgrammeJournal journal = ProgrammeJournal.of(database.journal(() -> now), BUNDLED.programme());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pagesGiveEveryRecordOnceAndInTheOrderOfTheFolder() {
        takeIn();
        Records records = records(Viewer.ofEverything());
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            ResponseEntity<Object> page = ask(records, "after", after, "limit", "250");
            JsonNode json = json(page);
            json.path("records").forEach(each -> seen.add(each.path("at").asString()));
            after = json.path("next").asString("");
            assertThat(page.getHeaders().containsHeader(HttpHeaders.LINK)).isEqualTo(!after.isEmpty());
        } while (!after.isEmpty());
        List<String> expected = BUNDLED.records().records().stream()
                .filter(record -> !record.isComment())
                .map(record -> record.file() + "#" + record.key())
                .toList();
        assertThat(seen).containsExactlyElementsOf(expected);
    }

    @Test
    void whatIsForThePartnersIsNowhereInThePublicRecords() {
        takeIn();
        Edition ours = Edition.of(BUNDLED.programme(), Viewer.ofEverything());
        Edition shown = Edition.of(BUNDLED.programme(), Viewer.anyone());
        List<String> hidden = ours.programme().register().commitments().stream()
                .map(each -> each.id().value())
                .filter(id -> shown.programme().register().commitments().stream()
                        .noneMatch(each -> each.id().value().equals(id)))
                .toList();
        assertThat(hidden).isNotEmpty();
        Records records = records(Viewer.anyone());
        StringBuilder all = new StringBuilder();
        String after = "";
        do {
            ResponseEntity<Object> page = ask(records, "after", after, "limit", "500");
            all.append(text(page)).append(page.getHeaders());
            after = json(page).path("next").asString("");
        } while (!after.isEmpty());
        assertThat(hidden).allSatisfy(id -> assertThat(all).doesNotContainPattern("\\b" + Pattern.quote(id) + "\\b"));
    }

    @Test
    void oneFileAsItWasAtAnEarlierMoment() {
        takeIn();
        now = Instant.parse("2026-06-01T08:00:00Z");
        ProgrammeRecord source = BUNDLED.records().records().stream()
                .filter(record ->
                        record.file().equals("sources.yaml") && record.json().contains("\"title\":\""))
                .findFirst()
                .orElseThrow();
        ProgrammeRecord changed = new ProgrammeRecord(
                source.file(), source.key(), source.json().replaceFirst("\"title\":\"", "\"title\":\"Again: "));
        write(List.of(changed), List.of(source));
        Records records = records(Viewer.anyone());

        assertThat(text(ask(records, "file", "sources.yaml", "limit", "500"))).contains("Again: ");
        assertThat(text(ask(records, "file", "sources.yaml", "limit", "500", "as-of", "2026-05-15")))
                .doesNotContain("Again: ");
        assertThat(json(ask(records, "file", "sources.yaml", "limit", "500")).path("records"))
                .allSatisfy(each -> assertThat(each.path("file").asString()).isEqualTo("sources.yaml"));
    }

    @Test
    void everythingWrongIsRefusedTogetherWithWhatWasPerhapsMeant() {
        takeIn();
        ResponseEntity<Object> refused =
                refused("file", "project.yaml", "limit", "abc", "as-of", "tomorrow", "pge", "2");
        assertThat(problem(refused).problems())
                .extracting(Problem.Fault::parameter)
                .containsExactlyInAnyOrder("as-of", "limit", "file", "pge");
        assertThat(problem(refused).problems())
                .allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
        assertThat(problem(refused).suggestions()).contains("projects.yaml");
        for (String limit : List.of("0", "501", "-1", "99999999999", "1.5", "\u0661")) {
            assertThat(problem(refused("limit", limit)).problems())
                    .as(limit)
                    .extracting(Problem.Fault::seen)
                    .containsExactly(limit);
        }
    }

    @Test
    void aPlaceThatIsNotThereIsRefusedAndWhatIsHiddenIsNotThere() {
        takeIn();
        String there = RecordPage.at(commitment(Viewer.anyone(), true));
        String hidden = RecordPage.at(commitment(Viewer.anyone(), false));
        assertThat(ask(records(Viewer.anyone()), "after", there).getStatusCode().value())
                .isEqualTo(200);
        Problem unknown = problem(refused("after", hidden));
        assertThat(unknown.problems()).extracting(Problem.Fault::parameter).containsExactly("after");
        assertThat(unknown.suggestions()).doesNotContain(hidden);
        assertThat(problem(refused("after", there, "file", "projects.yaml")).problems())
                .as("a place in another file")
                .hasSize(1);
        assertThat(problem(refused("after", there + "x")).suggestions()).contains(there);
    }

    @Test
    void theTagNamesTheWholeAnswer() throws NoSuchAlgorithmException {
        takeIn();
        ResponseEntity<Object> page = ask(records(Viewer.anyone()), "limit", "3");
        assertThat(json(page).path("next").asString("")).isNotEmpty();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text(page).getBytes(StandardCharsets.UTF_8));
        assertThat(page.getHeaders().getETag()).contains(HexFormat.of().formatHex(hash, 0, 12));
    }

    @Test
    void pagesHaveTheShapeThatTheDescriptionPromises() {
        takeIn();
        JsonNode api = JsonMapper.shared().readTree(new OpenApi(new Questions()).document());
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(api.at("/components/schemas/records"));
        for (String limit : List.of("1", "500")) {
            assertThat(schema.validate(json(ask(records(Viewer.anyone()), "limit", limit))))
                    .isEmpty();
        }
        assertThat(schema.validate(JsonMapper.shared().readTree("{\"all\":1,\"records\":[{\"at\":\"x\"}]}")))
                .isNotEmpty();
    }

    /// The first commitment that a viewer may see, or may not.
    private static ProgrammeRecord commitment(Viewer viewer, boolean seen) {
        Edition shown = Edition.of(BUNDLED.programme(), viewer);
        return BUNDLED.records().records().stream()
                .filter(record -> record.key().startsWith("commitments/"))
                .filter(record -> seen
                        == shown.programme().register().commitments().stream()
                                .anyMatch(each -> record.key()
                                        .equals("commitments/" + each.id().value())))
                .findFirst()
                .orElseThrow();
    }

    private void takeIn() {
        write(BUNDLED.records().records(), List.of());
    }

    private void write(List<ProgrammeRecord> after, List<ProgrammeRecord> before) {
        if (!(journal.state() instanceof ProgrammeJournal.State.Known known)) {
            throw new AssertionError("the journal is not understood");
        }
        new Recorder(journal)
                .record(Proposal.of(
                        new ProgrammeRecords(before).differenceTo(new ProgrammeRecords(after)),
                        known.head(),
                        "test",
                        "because"));
    }

    private Records records(Viewer viewer) {
        Past past = new Past(journal, viewer);
        Edition edition = Edition.of(BUNDLED.programme(), viewer);
        return new Records(
                new Workspace(_ -> edition, _ -> past, viewer, Clock.fixed(now, ZoneOffset.UTC)), new Turns());
    }

    /// @param parameters names and values by turns; empty values are left out
    private static ResponseEntity<Object> ask(Records records, String... parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/records");
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                request.setParameter(parameters[i], parameters[i + 1]);
            }
        }
        return records.records(request);
    }

    private ResponseEntity<Object> refused(String... parameters) {
        ResponseEntity<Object> refused = ask(records(Viewer.anyone()), parameters);
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        return refused;
    }

    private static Problem problem(ResponseEntity<Object> refused) {
        return (Problem) Objects.requireNonNull(refused.getBody());
    }

    private static String text(ResponseEntity<Object> answer) {
        return String.valueOf(answer.getBody());
    }

    private static JsonNode json(ResponseEntity<Object> answer) {
        return JsonMapper.shared().readTree(text(answer));
    }
}
