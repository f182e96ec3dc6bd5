package org.charterworks.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.TestFolder;
import org.charterworks.app.exchange.edit.SideEdit;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Written;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.journal.Head;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Statements recorded by several at once, each from a folded journal of its own as several servers have.
class EditChangesIT {
    private static final Viewer EVERYTHING = Viewer.ofEverything();

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-06-01T08:00:00Z");
    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());

    @BeforeEach
    void takeIn() {
        TestFolder tiny = TestFolder.copyOf(TestFolder.TINY, folder).write("evidence.yaml", """
                evidence:
                  - {id: EV-1, on: 2026-05-01, what: A plan was sent., about: [commitment:C-I.1], stance: supports, reliability: A, sources: [pact]}
                  - {id: EV-2, on: 2026-05-02, what: Talks were held., about: [commitment:C-I.1], stance: supports, reliability: A, sources: [guess], visibility: partners}
                """);
        Read.Loaded loaded = (Read.Loaded) ProgrammeFolder.read(tiny.path());
        assertThat(new Recorder(journal())
                        .record(new Proposal(
                                "import",
                                "first",
                                Head.ofEmpty("HARBOUR-PACT"),
                                loaded.records().records(),
                                List.of())))
                .isInstanceOf(Written.Recorded.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void allWhoAddDifferentThingsToOneListAtOnceAreRecorded() throws Exception {
        List<Future<ChangeOutcome>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                String id = "ST-" + i;
                all.add(threads.submit(() -> changes(EVERYTHING).change(wanted(id, List.of(), Optional.empty()))));
            }
        }
        for (Future<ChangeOutcome> each : all) {
            assertThat(each.get()).isInstanceOf(ChangeOutcome.Done.class);
        }
        assertThat(keys("statements/")).hasSize(8);
        assertThat(content("statements"))
                .as("the order names all of them")
                .contains("ST-0", "ST-1", "ST-2", "ST-3", "ST-4", "ST-5", "ST-6", "ST-7");
    }

    @Test
    void whoChangesARecordThatSomebodyChangedSinceItWasSeenIsToldAndCanTryAgain() {
        EditProposal mine = wanted("ST-1", List.of("EV-1"), Optional.empty());
        ChangeOutcome.Done seen = (ChangeOutcome.Done) changes(EVERYTHING).change(dry(mine));
        now = now.plusSeconds(60);
        SideEdit theirs =
                new SideEdit("", "party:XS", "commitment:C-I.1", "2026-05-20", "", "", "", List.of(), List.of("EV-1"));
        assertThat(changes(EVERYTHING)
                        .change(new EditProposal(
                                theirs, List.of(), Optional.empty(), "Southland", "we do", false, Optional.empty())))
                .isInstanceOf(ChangeOutcome.Done.class);
        assertThat(changes(EVERYTHING).change(with(mine, seen.tag())))
                .isInstanceOfSatisfying(ChangeOutcome.Stale.class, stale -> {
                    assertThat(stale.meanwhile()).singleElement().satisfies(each -> {
                        assertThat(each.place().key()).isEqualTo("evidence/EV-1");
                        assertThat(each.change().words().orElseThrow().actor()).isEqualTo("Southland");
                        assertThat(each.change().fields().getFirst().after()).contains("XS");
                    });
                    assertThat(stale.now()).hasSize(1);
                });
        assertThat(keys("statements/")).isEmpty();
        ChangeOutcome.Done again = (ChangeOutcome.Done) changes(EVERYTHING).change(dry(mine));
        assertThat(changes(EVERYTHING).change(with(mine, again.tag()))).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(content("evidence/EV-1")).contains("\"accepted_by\":[\"XS\",\"XN\"]");
    }

    @Test
    void whatOthersAddedSinceIsNoReasonToRefuse() {
        EditProposal mine = wanted("ST-1", List.of(), Optional.empty());
        ChangeOutcome.Done seen = (ChangeOutcome.Done) changes(EVERYTHING).change(dry(mine));
        changes(EVERYTHING).change(wanted("ST-2", List.of(), Optional.empty()));
        changes(EVERYTHING).change(wanted("ST-3", List.of(), Optional.empty()));
        assertThat(changes(EVERYTHING).change(with(mine, seen.tag()))).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(content("statements")).isEqualTo("[\"ST-2\",\"ST-3\",\"ST-1\"]");
    }

    @Test
    void whoDoesNotSeeARecordIsAnsweredAsIfItWereNotThere() {
        ChangeOutcome outcome = changes(Viewer.anyone()).change(wanted("ST-1", List.of("EV-2"), Optional.empty()));
        ChangeOutcome none = changes(Viewer.anyone()).change(wanted("ST-1", List.of("EV-3"), Optional.empty()));
        assertThat(outcome.toString().replace("EV-2", "EV-3")).isEqualTo(none.toString());
        assertThat(outcome).isInstanceOf(ChangeOutcome.Refused.class);
    }

    @Test
    void theOrderOfAListIsTheSameForWhoeverDoesNotSeeAllOfIt() {
        ProgrammeRecord third = evidence("A-3");
        List<ProgrammeRecord> bare = List.of(evidence("EV-1"));
        List<ProgrammeRecord> whole = List.of(
                evidence("EV-1"),
                evidence("EV-2"),
                new ProgrammeRecord("evidence.yaml", "evidence", "[\"EV-1\",\"EV-2\"]"));
        assertThat(new ProgrammeRecords(bare).with(List.of(third)).records())
                .contains(new ProgrammeRecord("evidence.yaml", "evidence", "[\"EV-1\",\"A-3\"]"));
        assertThat(new ProgrammeRecords(whole).with(List.of(third)).records())
                .contains(new ProgrammeRecord("evidence.yaml", "evidence", "[\"EV-1\",\"EV-2\",\"A-3\"]"));
    }

    private static ProgrammeRecord evidence(String id) {
        return new ProgrammeRecord("evidence.yaml", "evidence/" + id, "{\"id\":\"" + id + "\"}");
    }

    private static EditProposal wanted(String id, List<String> accepted, Optional<String> tag) {
        SideEdit edit = new SideEdit(
                id, "party:XN", "commitment:C-I.1", "2026-05-20", "limited", "", "Begun.", List.of("pact"), accepted);
        return new EditProposal(edit, List.of(), tag, "Northland", "we say", false, Optional.empty());
    }

    private static EditProposal dry(EditProposal proposal) {
        return new EditProposal(
                proposal.edit(),
                proposal.files(),
                Optional.empty(),
                proposal.actor(),
                proposal.reason(),
                true,
                Optional.empty());
    }

    private static EditProposal with(EditProposal proposal, String tag) {
        return new EditProposal(
                proposal.edit(),
                proposal.files(),
                Optional.of(tag),
                proposal.actor(),
                proposal.reason(),
                false,
                Optional.empty());
    }

    private EditChanges changes(Viewer viewer) {
        return new EditChanges(new Past(journal(), viewer));
    }

    private ProgrammeJournal journal() {
        return new ProgrammeJournal(database.journal(() -> now), "HARBOUR-PACT");
    }

    private List<String> keys(String prefix) {
        return records().stream()
                .map(ProgrammeRecord::key)
                .filter(key -> key.startsWith(prefix))
                .toList();
    }

    private String content(String key) {
        return records().stream()
                .filter(record -> record.key().equals(key))
                .findFirst()
                .orElseThrow()
                .json();
    }

    private List<ProgrammeRecord> records() {
        return ((ProgrammeJournal.State.Known) journal().state()).records().records();
    }
}
