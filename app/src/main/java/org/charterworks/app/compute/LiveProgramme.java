package org.charterworks.app.compute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.store.JournalWatch;
import org.charterworks.register.access.Viewer;
import org.charterworks.register.journal.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The served programme as its journal stands, whoever writes to it.
///
/// A watch looks at the journal, and the newest editions take the place of the ones before as a whole.
/// Entries that give no sound programme, which no way of writing lets through, are reported and leave the
/// last sound edition in place.
final class LiveProgramme implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveProgramme.class);

    /// Viewers whose past is kept for the next who asks.
    private static final int MOST_PASTS = 8;

    private final ProgrammeJournal journal;
    private final JournalWatch watch;
    private final Editions editions;
    private final Map<Viewer, Past> pasts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Viewer, Past> eldest) {
            return size() > MOST_PASTS;
        }
    };
    private Head head;
    private long shown;

    private LiveProgramme(ProgrammeJournal journal, Head head, Editions editions, DataSource source) {
        this.journal = journal;
        this.head = head;
        this.editions = editions;
        this.shown = head.sequence();
        this.watch = new JournalWatch(source, this::look);
    }

    /// Begins to follow a journal.
    ///
    /// @throws ProgrammeRefused when what it holds cannot be shown
    static LiveProgramme follow(ProgrammeJournal journal, DataSource source) {
        return switch (journal.state()) {
            case ProgrammeJournal.State.NotUnderstood unknown -> throw new ProgrammeRefused(unknown.text(), List.of());
            case ProgrammeJournal.State.Known known ->
                switch (ProgrammeFolder.read(known.records())) {
                    case Read.Loaded loaded ->
                        new LiveProgramme(
                                journal,
                                known.head(),
                                new Editions(loaded.programme(), known.head().sequence()),
                                source);
                    case Read.Refused refused ->
                        throw new ProgrammeRefused("the journal of " + journal.programme(), refused.problems());
                };
        };
    }

    /// The newest edition for a viewer.
    Edition now(Viewer viewer) {
        return editions.of(viewer);
    }

    /// What it was before for a viewer.
    Past past(Viewer viewer) {
        synchronized (pasts) {
            Past past = pasts.computeIfAbsent(viewer, _ -> new Past(journal, viewer));
            past.serve(shown, editions.of(viewer));
            return past;
        }
    }

    /// Called by the watch, one look at a time.
    private void look() {
        switch (journal.state()) {
            case ProgrammeJournal.State.NotUnderstood unknown -> LOG.error("Not shown: {}", unknown.text());
            case ProgrammeJournal.State.Known known -> {
                if (!known.head().equals(head)) {
                    head = known.head();
                    show(known);
                }
            }
        }
    }

    private void show(ProgrammeJournal.State.Known known) {
        switch (ProgrammeFolder.read(known.records())) {
            case Read.Loaded loaded -> {
                synchronized (pasts) {
                    editions.next(loaded.programme(), known.head().sequence());
                    shown = known.head().sequence();
                }
            }
            case Read.Refused refused ->
                LOG.error(
                        "Entries up to {} of the journal give no sound programme and are not shown: {}",
                        known.head().sequence(),
                        refused.problems());
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
