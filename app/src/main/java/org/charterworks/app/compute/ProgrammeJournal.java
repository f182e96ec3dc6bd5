package org.charterworks.app.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.store.Append;
import org.charterworks.app.store.JournalStore;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.NewEntry;
import org.charterworks.roadmap.programme.Programme;

/// The journal of one programme: its records folded from the first entry to the last, and the way to add changes.
///
/// Taking in the same records twice adds nothing the second time.
public final class ProgrammeJournal {

    private final JournalStore store;
    private final String programme;

    /// @param programme name of the journal: the id of the instrument
    public ProgrammeJournal(JournalStore store, String programme) {
        this.store = store;
        this.programme = programme;
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

    /// Folds the journal.
    public State state() {
        Map<RecordChange.Name, ProgrammeRecord> records = new LinkedHashMap<>();
        List<State.NotUnderstood> unknown = new ArrayList<>();
        Head head = store.load(programme, entry -> {
            Optional<RecordChange> change = RecordChange.of(entry);
            if (change.isEmpty()) {
                unknown.add(new State.NotUnderstood(entry.sequence(), entry.changeKind()));
            } else if (unknown.isEmpty()) {
                apply(change.get(), records);
            }
        });
        return unknown.isEmpty()
                ? new State.Known(head, new ProgrammeRecords(List.copyOf(records.values())))
                : unknown.getFirst();
    }

    private static void apply(RecordChange change, Map<RecordChange.Name, ProgrammeRecord> records) {
        switch (change) {
            case RecordChange.Put(ProgrammeRecord record) ->
                records.put(new RecordChange.Name(record.file(), record.key()), record);
            case RecordChange.Removed(String file, String key) -> records.remove(new RecordChange.Name(file, key));
        }
    }

    /// Adds what is different in other records.
    ///
    /// @param base       what the difference was computed against
    /// @param difference from `base` to the records wanted
    /// @param actor      who takes them in
    /// @param reason     why
    public Append take(State.Known base, RecordDifference difference, String actor, String reason) {
        List<NewEntry> entries = new ArrayList<>();
        difference.added().forEach(record -> entries.add(new RecordChange.Put(record).entry(actor, reason)));
        difference
                .changed()
                .forEach(changed -> entries.add(new RecordChange.Put(changed.after()).entry(actor, reason)));
        difference
                .removed()
                .forEach(record ->
                        entries.add(new RecordChange.Removed(record.file(), record.key()).entry(actor, reason)));
        return store.append(programme, base.head(), entries);
    }
}
