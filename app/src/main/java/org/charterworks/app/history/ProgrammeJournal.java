package org.charterworks.app.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.store.JournalStore;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.roadmap.programme.Programme;
import org.jspecify.annotations.Nullable;

/// The journal of one programme, folded: its records as they stand now and as they stood after any entry.
///
/// Holds in memory the records that stand, and of every entry which record it touched; older contents are
/// fetched when somebody asks. Each question first reads what was added since the last one, by whomever.
/// Safe for many threads.
public final class ProgrammeJournal {

    private final JournalStore store;
    private final String programme;

    private Timeline timeline = new Timeline();
    private Map<RecordChange.Name, ProgrammeRecord> standing = new LinkedHashMap<>();
    private Head head;
    private @Nullable State folded;

    /// @param programme name of the journal: the id of the instrument
    public ProgrammeJournal(JournalStore store, String programme) {
        this.store = store;
        this.programme = programme;
        this.head = Head.ofEmpty(programme);
    }

    /// The journal of a programme: named by its instrument.
    public static ProgrammeJournal of(JournalStore store, Programme programme) {
        return new ProgrammeJournal(
                store, programme.register().instrument().id().value());
    }

    /// What the journal holds.
    public sealed interface State {

        /// Every entry is understood.
        ///
        /// @param head    where the journal stands
        /// @param records the programme as it stands there; none for an empty journal
        record Known(Head head, ProgrammeRecords records) implements State {}

        /// An entry is not understood, so nothing after it can be trusted.
        ///
        /// @param sequence number of the first such entry
        /// @param kind     what sort of change it says it is
        record NotUnderstood(long sequence, String kind) implements State {

            /// For people.
            public String text() {
                return "entry " + sequence + " of the journal is a change of a kind this program does not know: "
                        + kind;
            }
        }
    }

    public String programme() {
        return programme;
    }

    /// The journal as it stands now.
    public synchronized State state() {
        Head now = store.head(programme);
        if (now.sequence() < head.sequence()) {
            forget();
        }
        if (folded == null || !now.equals(head)) {
            fold();
        }
        return Objects.requireNonNull(folded);
    }

    private void fold() {
        List<State.NotUnderstood> unknown = new ArrayList<>();
        Head before = head;
        List<Head> foreign = new ArrayList<>();
        head = store.loadAfter(programme, head, entry -> {
            if (entry.sequence() == before.sequence() + 1
                    && !entry.previousHash().equals(before.hash())) {
                foreign.add(entry.head());
            }
            Optional<RecordChange> change = RecordChange.of(entry);
            if (change.isEmpty()) {
                unknown.add(new State.NotUnderstood(entry.sequence(), entry.changeKind()));
            } else if (unknown.isEmpty() && foreign.isEmpty()) {
                apply(entry.recordedAt(), change.get());
            }
        });
        if (!foreign.isEmpty() && !before.isEmpty()) {
            forget();
            fold();
        } else if (unknown.isEmpty()) {
            folded = new State.Known(head, new ProgrammeRecords(List.copyOf(standing.values())));
        } else {
            State.NotUnderstood first = unknown.getFirst();
            forget();
            folded = first;
        }
    }

    /// What was folded is not what the database holds now: it was set back to an older copy, or is another
    /// one.
    private void forget() {
        timeline = new Timeline();
        standing = new LinkedHashMap<>();
        head = Head.ofEmpty(programme);
        folded = null;
    }

    private void apply(Instant recordedAt, RecordChange change) {
        timeline.add(recordedAt, change);
        switch (change) {
            case RecordChange.Put(ProgrammeRecord record) -> standing.put(change.name(), record);
            case RecordChange.Removed _ -> standing.remove(change.name());
        }
    }

    /// The last entry recorded at or before a moment; 0 when the journal begins later.
    public synchronized long entryAt(Instant moment) {
        state();
        return timeline.lastAt(moment);
    }

    /// When an entry was recorded.
    ///
    /// @param sequence from 1 to the last entry
    public synchronized Instant recordedAt(long sequence) {
        return timeline.recordedAt(sequence);
    }

    /// The last entry of the change of which an entry is part.
    public synchronized long endOfChange(long sequence) {
        return sequence == 0 ? 0 : timeline.endOfChange(sequence);
    }

    /// How many entries there are.
    public synchronized long length() {
        state();
        return timeline.size();
    }

    /// The keys of the records that were recorded together with an entry, each with its file before it and
    /// a blank between.
    public synchronized Set<String> recordedWith(long sequence) {
        long before = timeline.beginOfChange(sequence) - 1;
        return timeline.touchedBetween(before, timeline.endOfChange(sequence)).stream()
                .map(name -> name.file() + " " + name.key())
                .collect(Collectors.toSet());
    }

    /// The records as they stood after an entry.
    ///
    /// @param sequence 0 for before the first, up to the last
    public ProgrammeRecords recordsAfter(long sequence) {
        List<Long> entries;
        synchronized (this) {
            if (state() instanceof State.Known known && sequence >= timeline.size()) {
                return known.records();
            }
            entries = timeline.standingAfter(sequence);
        }
        return new ProgrammeRecords(List.copyOf(contents(entries).values().stream()
                .map(RecordedChange::record)
                .flatMap(Optional::stream)
                .toList()));
    }

    /// What is different after one entry from what stood after an earlier one.
    public RecordDifference between(long earlier, long later) {
        List<Long> before = new ArrayList<>();
        List<Long> after = new ArrayList<>();
        synchronized (this) {
            state();
            for (RecordChange.Name name : timeline.touchedBetween(earlier, later)) {
                timeline.standingAfter(name, earlier).ifPresent(before::add);
                timeline.standingAfter(name, later).ifPresent(after::add);
            }
        }
        return records(before).differenceTo(records(after));
    }

    /// Every change of a record, oldest first.
    public List<RecordedChange> changesOf(String file, String key) {
        List<Long> entries;
        synchronized (this) {
            state();
            entries = timeline.touching(new RecordChange.Name(file, key));
        }
        return List.copyOf(contents(entries).values());
    }

    /// The entries after one up to another, oldest first.
    public List<RecordedChange> changesBetween(long earlier, long later) {
        List<Long> entries = new ArrayList<>();
        for (long sequence = earlier + 1; sequence <= later; sequence++) {
            entries.add(sequence);
        }
        return List.copyOf(contents(entries).values());
    }

    /// The record as it stood after an entry, if it stood.
    Optional<ProgrammeRecord> recordAfter(RecordChange.Name name, long sequence) {
        OptionalLong entry;
        synchronized (this) {
            state();
            entry = timeline.standingAfter(name, sequence);
        }
        return entry.isEmpty()
                ? Optional.empty()
                : records(List.of(entry.getAsLong())).records().stream().findFirst();
    }

    /// Whether any of some records was touched after an entry.
    synchronized List<Long> touchesAfter(Set<RecordChange.Name> names, long sequence) {
        state();
        return names.stream()
                .flatMap(name -> timeline.touching(name).stream())
                .filter(entry -> entry > sequence)
                .sorted()
                .toList();
    }

    JournalStore store() {
        return store;
    }

    private ProgrammeRecords records(Collection<Long> entries) {
        return new ProgrammeRecords(contents(entries).values().stream()
                .flatMap(change -> change.record().stream())
                .toList());
    }

    /// Entries with their contents, in the order asked for.
    private Map<Long, RecordedChange> contents(Collection<Long> entries) {
        Map<Long, RecordedChange> found = new HashMap<>();
        for (JournalEntry entry : store.entries(programme, entries)) {
            RecordChange.of(entry).ifPresent(change -> found.put(entry.sequence(), RecordedChange.of(entry, change)));
        }
        Map<Long, RecordedChange> ordered = new LinkedHashMap<>();
        entries.forEach(sequence ->
                Optional.ofNullable(found.get(sequence)).ifPresent(change -> ordered.put(sequence, change)));
        return ordered;
    }
}
