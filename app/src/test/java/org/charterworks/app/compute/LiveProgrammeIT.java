package org.charterworks.app.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Written;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.evidence.EvidenceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LiveProgrammeIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final Read.Loaded BUNDLED =
            (Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"));

    private static final String EVIDENCE = "evidence.yaml";

    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final ProgrammeJournal ours =
            ProgrammeJournal.of(database.journal(InstantSource.system()), BUNDLED.programme());

    /// Another process on the same database, as far as this one can tell: it shares nothing but the
    /// database.
    private final ProgrammeJournal theirs =
            ProgrammeJournal.of(database.journal(InstantSource.system()), BUNDLED.programme());

    @BeforeEach
    void takeIn() {
        write(ours, known(ours).records().differenceTo(BUNDLED.records()).added());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entriesOfAnotherServerAreSeenAndRequestsInFlightKeepTheirEdition() {
        try (LiveProgramme live = LiveProgramme.follow(ours, database.dataSource())) {
            Workspace workspace = new Workspace(live::now, live::past, Viewer.anyone(), Clock.systemUTC());
            Edition before = workspace.edition();
            ProgrammeRecord changed = changedEvidence("seen by everybody");
            workspace.showing(before, () -> {
                write(theirs, List.of(changed));
                await(() -> live.now(Viewer.anyone()) != before);
                assertThat(what(workspace, changed)).doesNotContain("seen by everybody");
                return null;
            });
            assertThat(what(workspace, changed)).contains("seen by everybody");
        }
    }

    @Test
    void resultsAreKeptWhereNothingTheyRestOnChanged() {
        try (LiveProgramme live = LiveProgramme.follow(ours, database.dataSource())) {
            Edition before = live.now(Viewer.anyone());
            write(theirs, List.of(changedEvidence("new words")));
            await(() -> live.now(Viewer.anyone()) != before);
            Edition after = live.now(Viewer.anyone());
            assertThat(after.programme()).isNotEqualTo(before.programme());
            assertThat(after.appraisal().programme()).isSameAs(after.programme());
            assertThat(after.appraisal().snapshots())
                    .isSameAs(before.appraisal().snapshots());
            var scenario = after.programme().scenarios().values().iterator().next();
            assertThat(after.appraisal().schedule(scenario))
                    .isSameAs(before.appraisal().schedule(scenario));
        }
    }

    @Test
    void resultsAreComputedAnewWhenTheNetworkChanged() {
        try (LiveProgramme live = LiveProgramme.follow(ours, database.dataSource())) {
            Edition before = live.now(Viewer.anyone());
            ProgrammeRecord link = known(ours).records().records().stream()
                    .filter(record -> record.file().equals("network/nodes.csv"))
                    .findFirst()
                    .orElseThrow();
            String json = link.json().replaceFirst("\"name\":\"", "\"name\":\"New ");
            write(theirs, List.of(new ProgrammeRecord(link.file(), link.key(), json)));
            await(() -> live.now(Viewer.anyone()) != before);
            assertThat(live.now(Viewer.anyone()).appraisal().snapshots())
                    .isNotSameAs(before.appraisal().snapshots());
        }
    }

    private static String what(Workspace workspace, ProgrammeRecord evidence) {
        EvidenceId id = new EvidenceId(evidence.key().replace("evidence/", ""));
        return workspace.programme().register().findEvidence(id).orElseThrow().what();
    }

    private ProgrammeRecord changedEvidence(String words) {
        ProgrammeRecord evidence = known(ours).records().records().stream()
                .filter(record -> record.file().equals(EVIDENCE) && record.key().startsWith("evidence/"))
                .findFirst()
                .orElseThrow();
        String json = evidence.json().replaceFirst("\"what\":\"", "\"what\":\"" + words + " ");
        return new ProgrammeRecord(evidence.file(), evidence.key(), json);
    }

    private static void write(ProgrammeJournal journal, List<ProgrammeRecord> put) {
        Proposal proposal = new Proposal("officer", "because", known(journal).head(), put, List.of());
        assertThat(new Recorder(journal).record(proposal)).isInstanceOf(Written.Recorded.class);
    }

    private static ProgrammeJournal.State.Known known(ProgrammeJournal journal) {
        return (ProgrammeJournal.State.Known) journal.state();
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 6_000 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(condition.getAsBoolean()).as("what was waited for").isTrue();
    }
}
