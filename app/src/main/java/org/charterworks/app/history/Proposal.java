package org.charterworks.app.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.register.journal.Head;

/// A change that somebody wants recorded, all of it or none.
///
/// @param actor   who
/// @param reason  why
/// @param seen    where the journal stood when the change was made up
/// @param put     records with the content wanted
/// @param removed records to be taken out; only file and key count
/// @param takesBack it restores what stood before, so that a date that goes back needs no new reason of its own
public record Proposal(
        String actor,
        String reason,
        Head seen,
        List<ProgrammeRecord> put,
        List<ProgrammeRecord> removed,
        boolean takesBack) {
    public Proposal {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }

    /// A change that takes nothing back.
    public Proposal(String actor, String reason, Head seen, List<ProgrammeRecord> put, List<ProgrammeRecord> removed) {
        this(actor, reason, seen, put, removed, false);
    }

    /// Everything in which wanted records differ from those seen.
    public static Proposal of(RecordDifference difference, Head seen, String actor, String reason) {
        List<ProgrammeRecord> put = new ArrayList<>(difference.added());
        difference.changed().forEach(changed -> put.add(changed.after()));
        return new Proposal(actor, reason, seen, put, difference.removed());
    }

    /// The same without the orders of lists that follow from what it adds to them: those are made when it is recorded,
    /// on
    /// whatever stands then, so that two who add to one list do not disturb each other.
    ///
    /// @param standing the records that were seen
    public Proposal addingBehind(ProgrammeRecords standing) {
        Set<ProgrammeRecord> follow = Set.copyOf(standing.with(put.stream()
                        .filter(record -> !RecordKeys.isOrder(record.file(), record.key()))
                        .toList())
                .records());
        return new Proposal(
                actor,
                reason,
                seen,
                put.stream()
                        .filter(record -> !RecordKeys.isOrder(record.file(), record.key()) || !follow.contains(record))
                        .toList(),
                removed,
                takesBack);
    }

    /// With the orders of the lists it adds to, where it does not say them itself.
    Proposal inOrderOn(ProgrammeRecords standing) {
        Set<RecordChange.Name> names = names();
        RecordDifference whole = standing.differenceTo(standing.with(put));
        List<ProgrammeRecord> all = new ArrayList<>(put);
        Stream.concat(whole.added().stream(), whole.changed().stream().map(RecordDifference.Changed::after))
                .filter(record -> RecordKeys.isOrder(record.file(), record.key())
                        && !names.contains(new RecordChange.Name(record.file(), record.key())))
                .forEach(all::add);
        return new Proposal(actor, reason, seen, all, removed, takesBack);
    }

    public boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }

    List<RecordChange> changes() {
        List<RecordChange> changes = new ArrayList<>();
        put.forEach(record -> changes.add(new RecordChange.Put(record)));
        removed.forEach(record -> changes.add(new RecordChange.Removed(record.file(), record.key())));
        return changes;
    }

    Set<RecordChange.Name> names() {
        return changes().stream().map(RecordChange::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The records that stand once it is carried out.
    ProgrammeRecords appliedTo(ProgrammeRecords records) {
        Map<RecordChange.Name, ProgrammeRecord> result = new LinkedHashMap<>();
        records.records().forEach(record -> result.put(new RecordChange.Name(record.file(), record.key()), record));
        put.forEach(record -> result.put(new RecordChange.Name(record.file(), record.key()), record));
        removed.forEach(record -> result.remove(new RecordChange.Name(record.file(), record.key())));
        return new ProgrammeRecords(List.copyOf(result.values()));
    }
}
