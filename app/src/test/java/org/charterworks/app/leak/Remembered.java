package org.charterworks.app.leak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.charterworks.app.compute.Past;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Written;
import org.charterworks.app.store.Database;
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.register.access.Viewer;

/// A made-up programme in a journal of its own, whole or bare, with a past: taken in on 1 May 2026 when one thing was
/// not restricted yet, reworded a month later, restricted on 1 July, two items of evidence taken out on 1 August, and
/// one source renamed on 1 September.
///
/// Something that nobody may see is recorded with every step but the last, whole and bare, so that who made a change
/// and why is told with the last alone.
final class Remembered implements AutoCloseable {
    static final List<String> MOMENTS =
            List.of("2026-05-15", "2026-06-15", "2026-07-15", "2026-08-15", "2026-09-15", "2026-05-01T08:00:00Z", "3");

    /// Moments as of which every page is asked for: before and after one thing was restricted.
    static final List<String> OF_PAGES = List.of("2026-05-15", "2026-07-15");

    private static final String NOBODYS = evidence("NOBODYS-XQ9000", "people:nobody.at.all");
    private static final String GONE = evidence("GONE-XQ9001", "public");
    private static final String GONE_UNSEEN = evidence("GONE-XQ9002", "people:nobody.at.all");

    private final Database database;
    private final ProgrammeJournal journal;
    private final Map<Viewer, Past> pasts = new HashMap<>();
    private Instant now = Instant.EPOCH;
    private ProgrammeRecords standing = new ProgrammeRecords(List.of());

    /// @param whole  whether what only nobody sees is taken out of it too
    /// @param before the records when they were taken in
    /// @param after  the records since they were restricted
    Remembered(DatabaseChoice.Given choice, boolean whole, ProgrammeRecords before, ProgrammeRecords after) {
        database = EmbeddedPostgresExtension.open(choice);
        journal = ProgrammeJournal.of(database.journal(() -> now), loaded(after).programme());
        List<String> extra = whole ? List.of(NOBODYS, GONE, GONE_UNSEEN) : List.of(NOBODYS, GONE);
        record("2026-05-01T08:00:00Z", with(before, extra, 1), "taken in");
        record("2026-06-01T08:00:00Z", with(reworded(before), extra, 2), "reworded");
        record("2026-07-01T08:00:00Z", with(reworded(after), extra, 3), "restricted");
        record("2026-08-01T08:00:00Z", with(reworded(after), List.of(NOBODYS), 4), "taken out");
        record("2026-09-01T08:00:00Z", renamed(standing), "a better title");
    }

    private static String evidence(String id, String visibility) {
        return Item.fill("""
                {"id": "$0", "on": "2026-04", "what": "words of $0", "about": ["provision:I.1"], "stance": "reports",
                 "reliability": "B", "sources": ["guess"], "visibility": "$1"}
                """, id, visibility);
    }

    private static ProgrammeRecords with(ProgrammeRecords records, List<String> evidence, int step) {
        List<ProgrammeRecord> all = new ArrayList<>(records.records());
        for (String json : evidence) {
            String id = json.substring(8, json.indexOf('"', 8));
            String told = id.startsWith("NOBODYS") ? json.replace("words of", step + " words of") : json;
            all.add(new ProgrammeRecord("evidence.yaml", "evidence/" + id, told));
        }
        return loaded(withoutOrder(all)).records();
    }

    /// Lists are in the order of their ids.
    private static ProgrammeRecords withoutOrder(List<ProgrammeRecord> all) {
        return new ProgrammeRecords(
                all.stream().filter(record -> !record.key().equals("evidence")).toList());
    }

    private static ProgrammeRecords reworded(ProgrammeRecords records) {
        return changed(records, json -> json.replace("\"words of ", "\"new words of "));
    }

    private static ProgrammeRecords renamed(ProgrammeRecords records) {
        return changed(records, json -> json.replace("Our own guess", "Our very own guess"));
    }

    private static ProgrammeRecords changed(ProgrammeRecords records, UnaryOperator<String> json) {
        return new ProgrammeRecords(records.records().stream()
                .map(record -> new ProgrammeRecord(record.file(), record.key(), json.apply(record.json())))
                .toList());
    }

    private static Read.Loaded loaded(ProgrammeRecords records) {
        return switch (ProgrammeFolder.read(records)) {
            case Read.Loaded loaded -> loaded;
            case Read.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    private void record(String at, ProgrammeRecords next, String reason) {
        now = Instant.parse(at);
        if (!(journal.state() instanceof ProgrammeJournal.State.Known known)) {
            throw new AssertionError("the journal is not understood");
        }
        Written written =
                new Recorder(journal).record(Proposal.of(standing.differenceTo(next), known.head(), "officer", reason));
        if (!(written instanceof Written.Recorded)) {
            throw new AssertionError(written.toString());
        }
        standing = next;
    }

    /// The programme as it stands.
    Workspace workspace() {
        return Twice.of(standing);
    }

    synchronized Past past(Viewer viewer) {
        return pasts.computeIfAbsent(viewer, each -> new Past(journal, each));
    }

    @Override
    public void close() {
        database.close();
    }
}
