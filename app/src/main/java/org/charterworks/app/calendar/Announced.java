package org.charterworks.app.calendar;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.RecordedChange;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;

/// Follows a journal and keeps what one viewer's calendar showed after every change.
///
/// It never looks at what the viewer could not see at the time: an entry that was never shown is never shown as gone,
/// and a change behind a restriction is not counted. The same journal always gives the same. Safe for many threads.
public final class Announced {

    /// The files that hold dates, or say who may see them.
    private static final Set<String> FILES =
            Set.of("instrument.yaml", "commitments.yaml", "bodies.yaml", "projects.yaml");

    /// Lists in them that do neither.
    private static final List<String> WITHOUT_DATES = List.of("decisions/", "actions/", "people/", "readings/", "#");

    /// Entries fetched at a time.
    private static final int AT_ONCE = 2000;

    private final ProgrammeJournal journal;
    private final Viewer viewer;

    private final Map<String, ProgrammeRecord> standing = new LinkedHashMap<>();
    private ShownDates shown = new ShownDates();
    private boolean touched;
    private long known;
    private @Nullable Instant knownAt;

    /// @param viewer whose calendar it is
    public Announced(ProgrammeJournal journal, Viewer viewer) {
        this.journal = journal;
        this.viewer = viewer;
    }

    /// Whether this is the journal it follows.
    public boolean isOf(ProgrammeJournal other) {
        return journal.equals(other);
    }

    /// What became of the dates by an entry of the journal, or by a later one when that was asked for before.
    public synchronized FeedHistory upTo(long entry) {
        if (isOfAnotherJournal()) {
            forget();
        }
        while (known < entry) {
            long next = Math.min(entry, known + AT_ONCE);
            journal.changesBetween(known, next).forEach(this::take);
            known = next;
        }
        settle();
        return shown.history();
    }

    /// The database was set back to an older copy, or is another one.
    private boolean isOfAnotherJournal() {
        return known > 0
                && (journal.length() < known || !journal.recordedAt(known).equals(knownAt));
    }

    private void forget() {
        standing.clear();
        shown = new ShownDates();
        touched = false;
        known = 0;
        knownAt = null;
    }

    /// Entries recorded at one time are one change; in between the programme was in no state.
    private void take(RecordedChange change) {
        if (!change.recordedAt().equals(knownAt)) {
            settle();
            knownAt = change.recordedAt();
        }
        if (FILES.contains(change.file()) && WITHOUT_DATES.stream().noneMatch(change.key()::startsWith)) {
            String name = change.file() + " " + change.key();
            change.record().ifPresentOrElse(record -> standing.put(name, record), () -> standing.remove(name));
            touched = true;
        }
    }

    /// A state that is no sound programme, which no way of recording lets through, is passed over.
    private void settle() {
        Instant at = knownAt;
        if (touched && at != null) {
            touched = false;
            ProgrammeFolder.register(new ProgrammeRecords(List.copyOf(standing.values())))
                    .ifPresent(register -> shown.next(register.visibleTo(viewer), at));
        }
    }
}
