package org.charterworks.app.compute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;

/// A programme as it stood after entries of its journal, as one viewer may see it today: the newest edition as it is
/// served anyway, earlier ones read from the journal and kept for the next who asks.
///
/// What was read under other restrictions than those of today is not kept. One is read at a time, because reading
/// takes a second or two of a processor; whoever waits for the same finds it read. Safe for many threads.
final class PastEditions {

    /// Editions of earlier moments that are kept.
    private static final int MOST_KEPT = 12;

    /// The edition that is served.
    ///
    /// @param sequence the last entry it shows
    private record Served(long sequence, Edition edition) {}

    /// What of today counts for earlier moments.
    ///
    /// @param restrictions laid on the records of then
    /// @param hidden       ids of what the viewer may not see today, whatever was written then
    private record Today(Restrictions restrictions, Set<String> hidden) {}

    private final ProgrammeJournal journal;
    private final Viewer viewer;
    private final Map<Long, Edition> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Edition> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Lock reading = new ReentrantLock(true);
    private long lookedAt;
    private Today today = new Today(new Restrictions(Map.of()), Set.of());
    private volatile @Nullable Served served;

    PastEditions(ProgrammeJournal journal, Viewer viewer) {
        this.journal = journal;
        this.viewer = viewer;
    }

    /// Takes over the edition that is served, so that nobody reads it again.
    ///
    /// @param sequence the last entry it shows
    void serve(long sequence, Edition edition) {
        served = new Served(sequence, edition);
    }

    /// The edition that shows the journal up to an entry, under the restrictions of that time and of today.
    ///
    /// @return the edition, or why there is none
    Result after(long sequence) {
        Served newest = served;
        if (newest != null && newest.sequence() == sequence && journal.length() == sequence) {
            return new Result.Found(newest.edition());
        }
        Today laid = today();
        Optional<Edition> known = known(sequence, laid);
        if (known.isPresent()) {
            return new Result.Found(known.get());
        }
        reading.lock();
        try {
            return known(sequence, laid).<Result>map(Result.Found::new).orElseGet(() -> read(sequence, laid));
        } finally {
            reading.unlock();
        }
    }

    private Result read(long sequence, Today laid) {
        ProgrammeRecords then = laid.restrictions().on(journal.recordsAfter(sequence));
        return switch (ProgrammeFolder.read(then)) {
            case Read.Refused refused ->
                new Result.NotReadable(refused.problems().getFirst().toString());
            case Read.Loaded loaded ->
                new Result.Found(keep(sequence, laid, Edition.of(loaded.programme(), viewer, sequence, laid.hidden())));
        };
    }

    /// What reading an edition comes to.
    sealed interface Result {
        record Found(Edition edition) implements Result {}

        record NotReadable(String reason) implements Result {}
    }

    /// The restrictions of today; when they are others than before, nothing that was kept holds.
    private Today today() {
        long length = journal.length();
        synchronized (kept) {
            if (length == lookedAt) {
                return today;
            }
        }
        ProgrammeRecords records = journal.recordsAfter(length);
        Today found = new Today(Restrictions.ofToday(records), hiddenToday(length, records));
        synchronized (kept) {
            if (!found.equals(today)) {
                kept.clear();
            }
            today = found;
            lookedAt = length;
        }
        return found;
    }

    /// Ids of what the viewer may not see; of records that give no sound programme nothing is known.
    private Set<String> hiddenToday(long length, ProgrammeRecords records) {
        Served newest = served;
        if (viewer.everything() || (newest != null && newest.sequence() == length)) {
            return newest == null ? Set.of() : newest.edition().hidden().ids();
        }
        return switch (ProgrammeFolder.read(records)) {
            case Read.Refused _ -> Set.of();
            case Read.Loaded loaded ->
                Hidden.in(loaded.programme(), loaded.programme().visibleTo(viewer))
                        .ids();
        };
    }

    private Optional<Edition> known(long sequence, Today laid) {
        synchronized (kept) {
            return laid.equals(today) ? Optional.ofNullable(kept.get(sequence)) : Optional.empty();
        }
    }

    private Edition keep(long sequence, Today laid, Edition edition) {
        synchronized (kept) {
            if (laid.equals(today)) {
                kept.put(sequence, edition);
            }
        }
        return edition;
    }
}
