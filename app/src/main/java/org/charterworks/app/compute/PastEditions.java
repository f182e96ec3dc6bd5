package org.charterworks.app.compute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    private Restrictions today = new Restrictions(Map.of());
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
        Restrictions laid = restrictions();
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

    private Result read(long sequence, Restrictions laid) {
        ProgrammeRecords then = laid.on(journal.recordsAfter(sequence));
        return switch (ProgrammeFolder.read(then)) {
            case Read.Refused refused ->
                new Result.NotReadable(refused.problems().getFirst().toString());
            case Read.Loaded loaded ->
                new Result.Found(keep(sequence, laid, Edition.of(loaded.programme(), viewer, sequence)));
        };
    }

    /// What reading an edition comes to.
    sealed interface Result {
        record Found(Edition edition) implements Result {}

        record NotReadable(String reason) implements Result {}
    }

    /// The restrictions of today; when they are others than before, nothing that was kept holds.
    private Restrictions restrictions() {
        long length = journal.length();
        synchronized (kept) {
            if (length == lookedAt) {
                return today;
            }
        }
        Restrictions found = Restrictions.ofToday(journal.recordsAfter(length));
        synchronized (kept) {
            if (!found.equals(today)) {
                kept.clear();
            }
            today = found;
            lookedAt = length;
        }
        return found;
    }

    private Optional<Edition> known(long sequence, Restrictions laid) {
        synchronized (kept) {
            return laid.equals(today) ? Optional.ofNullable(kept.get(sequence)) : Optional.empty();
        }
    }

    private Edition keep(long sequence, Restrictions laid, Edition edition) {
        synchronized (kept) {
            if (laid.equals(today)) {
                kept.put(sequence, edition);
            }
        }
        return edition;
    }
}
