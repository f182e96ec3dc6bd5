package org.charterworks.app.api;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;

/// The bundled programme in a journal of its own: taken in on 1 May 2026, a month later changed in a source, and a
/// month later again in a project that all may see together with a commitment that they may not.
final class Remembered implements AutoCloseable {
    /// Changed alone.
    static final String CHANGED = "source:1news-analysis-2026-02-12";

    /// Changed together with something restricted.
    static final String CHANGED_WITH_A_SECRET = "project:PRJ-TRIPP";

    /// The moment at which commands are run in tests.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T19:30:00Z"), ZoneOffset.UTC);

    static final Read.Loaded BUNDLED =
            (Read.Loaded) ProgrammeFolder.read(Path.of("..", "programmes", "azerbaijan-us-charter"));

    private final DatabaseChoice.Given choice;
    private final Database database;
    private final ProgrammeJournal journal;
    private Instant now = Instant.parse("2026-05-01T08:00:00Z");

    Remembered(DatabaseChoice.Given choice) {
        this.choice = choice;
        this.database = EmbeddedPostgresExtension.open(choice);
        this.journal = ProgrammeJournal.of(database.journal(() -> now), BUNDLED.programme());
        record(BUNDLED.records().records(), List.of(), "taken in");
        now = Instant.parse("2026-06-01T08:00:00Z");
        change(List.of(record("sources/" + id(CHANGED))), "the title was wrong");
        now = Instant.parse("2026-07-01T08:00:00Z");
        change(
                List.of(record("projects/" + id(CHANGED_WITH_A_SECRET)), record("commitments/" + secret())),
                "two at once");
    }

    /// A commitment that the public may not see.
    static String secret() {
        Edition shown = Edition.of(BUNDLED.programme(), Viewer.anyone());
        return BUNDLED.programme().register().commitments().stream()
                .filter(each ->
                        shown.programme().register().findCommitment(each.id()).isEmpty())
                .map(each -> each.id().value())
                .findFirst()
                .orElseThrow();
    }

    private static String id(String record) {
        return record.substring(record.indexOf(':') + 1);
    }

    private static ProgrammeRecord record(String key) {
        return BUNDLED.records().records().stream()
                .filter(record -> record.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void change(List<ProgrammeRecord> before, String reason) {
        List<ProgrammeRecord> after = before.stream()
                .map(record -> new ProgrammeRecord(
                        record.file(),
                        record.key(),
                        record.json().replaceFirst("\"(title|name|paraphrase)\":\"", "\"$1\":\"Again: ")))
                .toList();
        record(after, before, reason);
    }

    private void record(List<ProgrammeRecord> after, List<ProgrammeRecord> before, String reason) {
        if (!(journal.state() instanceof ProgrammeJournal.State.Known known)) {
            throw new AssertionError("the journal is not understood");
        }
        new Recorder(journal)
                .record(Proposal.of(
                        new ProgrammeRecords(before).differenceTo(new ProgrammeRecords(after)),
                        known.head(),
                        "officer",
                        reason));
    }

    /// What the command line is given to find it.
    String address() {
        return choice.ownerUrl();
    }

    Past past(Viewer viewer) {
        return new Past(journal, viewer);
    }

    Workspace workspace(Viewer viewer) {
        Past past = past(viewer);
        Edition edition = Edition.of(BUNDLED.programme(), viewer);
        return new Workspace(_ -> edition, _ -> past, viewer, CLOCK);
    }

    @Override
    public void close() {
        database.close();
    }
}
