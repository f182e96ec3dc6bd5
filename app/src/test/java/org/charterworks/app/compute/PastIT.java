package org.charterworks.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.history.Moment;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Undo;
import org.charterworks.app.history.Written;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.commitment.CommitmentId;
import org.charterworks.register.evidence.EvidenceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PastIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final Path FOLDER = Path.of("..", "programmes", "azerbaijan-us-charter");
    private static final Read.Loaded BUNDLED = (Read.Loaded) ProgrammeFolder.read(FOLDER);
    private static final Instant FIRST = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T08:00:00Z");
    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");

    private Instant now = FIRST;
    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final ProgrammeJournal journal = ProgrammeJournal.of(database.journal(() -> now), BUNDLED.programme());
    private final Past ours = new Past(journal, Viewer.ofEverything());
    private final Past publicPast = new Past(journal, Viewer.anyone());

    @BeforeEach
    void takeInAndChangeAMonthLater() {
        write("first", BUNDLED.records().records());
        now = LATER;
        write("a source said so", List.of(renamed(evidence(), "New words")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void showsWhatWasBelievedThenAndNow() {
        EvidenceId id = new EvidenceId(evidence().key().replace("evidence/", ""));
        assertThat(what(at("2026-05-31"), id)).doesNotContain("New words");
        assertThat(what(at("2026-06-01"), id)).contains("New words");
        assertThat(ours.at(moment("2026-04-30"))).isEqualTo(new Past.Then.BeforeTheFirst(FIRST));
    }

    @Test
    void folderAsOfAPastMomentHasTheBytesItHadThen(@TempDir Path then) throws IOException {
        ProgrammeFolder.write(journal.recordsAfter(moment("2026-05-31").sequence()), then);
        SortedMap<String, String> written = files(then);
        SortedMap<String, String> original = files(FOLDER);
        original.keySet().retainAll(written.keySet());
        assertThat(written).isEqualTo(original);
    }

    @Test
    void differenceOfTwoMomentsIsWhatWasRecordedBetween() {
        RecordDifference difference = ours.between(moment("2026-05-31"), moment("2026-06-01"));
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.changed())
                .singleElement()
                .satisfies(changed -> assertThat(changed.fields())
                        .singleElement()
                        .extracting(FieldChange::path)
                        .isEqualTo("what"));
        assertThat(ours.between(moment("2026-06-01"), moment("2026-06-02")).isEmpty())
                .isTrue();
    }

    @Test
    void historyTellsWhoWhenWhyAndWhat() {
        String id = evidence().key().replace("evidence/", "");
        assertThat(ours.changesOf("evidence", id, Optional.empty()))
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.at()).isEqualTo(LATER);
                            assertThat(newest.words().orElseThrow().actor()).isEqualTo("officer");
                            assertThat(newest.words().orElseThrow().reason()).isEqualTo("a source said so");
                            assertThat(newest.fields())
                                    .singleElement()
                                    .extracting(FieldChange::path)
                                    .isEqualTo("what");
                        },
                        first -> assertThat(first.sort()).isEqualTo(Past.Sort.ADDED));
        assertThat(ours.changesOf("evidence", "EV-NEVER", Optional.empty())).isEmpty();
    }

    @Test
    void undoRecordsTheOppositeAndIsRefusedWhenSomethingCameAfter() {
        long entry = journal.length();
        Proposal undo = ((Undo.Outcome.Compensating) Undo.of(journal, entry, entry, "officer", "a mistake")).proposal();
        assertThat(new Recorder(journal).record(undo)).isInstanceOf(Written.Recorded.class);
        assertThat(known().records().differenceTo(BUNDLED.records()).isEmpty()).isTrue();
        assertThat(journal.length()).isEqualTo(entry + 1);
        assertThat(Undo.of(journal, entry, entry, "officer", "again"))
                .isInstanceOfSatisfying(
                        Undo.Outcome.ChangedSince.class,
                        changed -> assertThat(changed.since())
                                .singleElement()
                                .satisfies(since -> assertThat(since.sequence()).isEqualTo(entry + 1)));
    }

    @Test
    void whatIsRestrictedTodayIsRestrictedInThePast() {
        ProgrammeRecord commitment = standing("commitments.yaml", "commitments/").stream()
                .filter(record -> record.json().contains("\"visibility\":\"public\""))
                .filter(record -> publicSees(today(), record))
                .findFirst()
                .orElseThrow();
        String restricted = commitment.json().replace("\"visibility\":\"public\"", "\"visibility\":\"partners\"");
        now = LATER.plusSeconds(60);
        write("secret words", List.of(new ProgrammeRecord(commitment.file(), commitment.key(), restricted)));
        String id = commitment.key().replace("commitments/", "");
        assertThat(publicSees(publicPast.at(moment("2026-05-31")), commitment)).isFalse();
        assertThat(publicPast.changesOf("commitment", id, Optional.empty())).isEmpty();
        assertThat(ours.changesOf("commitment", id, Optional.empty())).hasSize(2);
        assertThat(publicPast
                        .between(moment("2026-05-31"), moment("2026-06-02"))
                        .text())
                .doesNotContain(id)
                .doesNotContain("visibility");
    }

    @Test
    void whatWasLookedAtBeforeItWasRestrictedIsNotShownAfterwards() {
        ProgrammeRecord commitment = standing("commitments.yaml", "commitments/").stream()
                .filter(record -> record.json().contains("\"visibility\":\"public\""))
                .filter(record -> publicSees(publicPast.at(moment("2026-05-31")), record))
                .findFirst()
                .orElseThrow();
        now = LATER.plusSeconds(60);
        String restricted = commitment.json().replace("\"visibility\":\"public\"", "\"visibility\":\"partners\"");
        write("not for all", List.of(new ProgrammeRecord(commitment.file(), commitment.key(), restricted)));
        assertThat(publicSees(publicPast.at(moment("2026-05-31")), commitment)).isFalse();
        assertThat(publicPast.records(moment("2026-05-31")))
                .extracting(ProgrammeRecord::key)
                .doesNotContain(commitment.key());
    }

    @Test
    void theServedEditionIsNotReadAgainWhileNothingFollowsIt() {
        Edition served = Edition.of(BUNDLED.programme(), Viewer.anyone());
        publicPast.serve(journal.length(), served);
        assertThat(edition(today())).isSameAs(served);
        now = LATER.plusSeconds(60);
        write("another", List.of(renamed(evidence(), "Other words")));
        assertThat(edition(publicPast.at(new Moment(now, journal.length() - 1))))
                .isNotSameAs(served);
        assertThat(edition(today())).isNotSameAs(served);
    }

    @Test
    void publicIsNotToldWhoAndWhyWhenSomethingHiddenWasChangedWithIt() {
        String id = evidence().key().replace("evidence/", "");
        List<Past.Change> changes = publicPast.changesOf("evidence", id, Optional.empty());
        assertThat(changes.getFirst().words()).isPresent();
        assertThat(changes.getLast().words())
                .as("taken in together with restricted records")
                .isEmpty();
    }

    @Test
    void numbersOfEntriesAreNotForThePublic() {
        assertThat(publicPast.moment("5", BAKU)).isEmpty();
        assertThat(ours.moment("5", BAKU)).isPresent();
    }

    private static boolean publicSees(Past.Then then, ProgrammeRecord commitment) {
        return edition(then)
                .programme()
                .register()
                .findCommitment(new CommitmentId(commitment.key().replace("commitments/", "")))
                .isPresent();
    }

    private Past.Then today() {
        return publicPast.at(new Moment(now, journal.length()));
    }

    private static Edition edition(Past.Then then) {
        return ((Past.Then.Known) then).edition();
    }

    private Edition at(String day) {
        return edition(ours.at(moment(day)));
    }

    private Moment moment(String text) {
        return Moment.read(text, journal, BAKU).orElseThrow();
    }

    private static String what(Edition edition, EvidenceId id) {
        return edition.programme().register().findEvidence(id).orElseThrow().what();
    }

    private List<ProgrammeRecord> standing(String file, String prefix) {
        return known().records().records().stream()
                .filter(record -> record.file().equals(file) && record.key().startsWith(prefix))
                .toList();
    }

    /// Some evidence that anybody may see.
    private static ProgrammeRecord evidence() {
        return BUNDLED.records().records().stream()
                .filter(record -> record.key().startsWith("evidence/"))
                .findFirst()
                .orElseThrow();
    }

    private static ProgrammeRecord renamed(ProgrammeRecord record, String words) {
        String json = record.json().replaceFirst("\"what\":\"", "\"what\":\"" + words + " ");
        return new ProgrammeRecord(record.file(), record.key(), json);
    }

    private ProgrammeJournal.State.Known known() {
        return (ProgrammeJournal.State.Known) journal.state();
    }

    private void write(String reason, List<ProgrammeRecord> put) {
        Proposal proposal = new Proposal("officer", reason, known().head(), put, List.of());
        assertThat(new Recorder(journal).record(proposal)).isInstanceOf(Written.Recorded.class);
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
