package org.charterworks.app.compute;

import java.util.List;
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
/// A watch looks at the journal, and the newest edition takes the place of the one before as a whole.
/// Entries that give no sound programme, which no way of writing lets through, are reported and leave the
/// last sound edition in place.
final class LiveProgramme implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveProgramme.class);

    private final ProgrammeJournal journal;
    private final JournalWatch watch;
    private final Past past;
    private Head head;
    private volatile Edition now;

    private LiveProgramme(ProgrammeJournal journal, Past past, Head head, Edition now, DataSource source) {
        this.journal = journal;
        this.past = past;
        this.head = head;
        this.now = now;
        past.serve(head.sequence(), now);
        this.watch = new JournalWatch(source, this::look);
    }

    /// Begins to follow a journal.
    ///
    /// @throws ProgrammeRefused when what it holds cannot be shown
    static LiveProgramme follow(ProgrammeJournal journal, Viewer viewer, DataSource source) {
        return switch (journal.state()) {
            case ProgrammeJournal.State.NotUnderstood unknown -> throw new ProgrammeRefused(unknown.text(), List.of());
            case ProgrammeJournal.State.Known known ->
                switch (ProgrammeFolder.read(known.records())) {
                    case Read.Loaded loaded ->
                        new LiveProgramme(
                                journal,
                                new Past(journal, viewer),
                                known.head(),
                                Edition.of(loaded.programme(), viewer),
                                source);
                    case Read.Refused refused ->
                        throw new ProgrammeRefused("the journal of " + journal.programme(), refused.problems());
                };
        };
    }

    /// The newest edition.
    Edition now() {
        return now;
    }

    /// What it was before.
    Past past() {
        return past;
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
                now = now.next(loaded.programme());
                past.serve(known.head().sequence(), now);
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
