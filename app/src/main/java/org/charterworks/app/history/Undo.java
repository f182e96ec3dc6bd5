package org.charterworks.app.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.register.journal.Head;

/// Takes back recorded changes by recording their opposite; the journal keeps both.
public final class Undo {

    private Undo() {}

    /// What came of the wish.
    public sealed interface Outcome {

        /// The change that takes them back, to be recorded like any other.
        record Compensating(Proposal proposal) implements Outcome {}

        /// Records they touched were changed since, so that taking them back would take back more.
        ///
        /// @param since the later changes, oldest first; never empty
        record ChangedSince(List<RecordedChange> since) implements Outcome {
            public ChangedSince {
                since = List.copyOf(since);
            }
        }

        /// The journal has no such entries.
        record NoSuchEntry(long last) implements Outcome {}
    }

    /// The opposite of some entries.
    ///
    /// @param first number of the first
    /// @param last  number of the last, `first` or more
    public static Outcome of(ProgrammeJournal journal, long first, long last, String actor, String reason) {
        Head head = journal.state() instanceof ProgrammeJournal.State.Known known ? known.head() : null;
        if (head == null || first < 1 || last < first || last > head.sequence()) {
            return new Outcome.NoSuchEntry(journal.length());
        }
        Set<RecordChange.Name> names = new LinkedHashSet<>();
        journal.changesBetween(first - 1, last)
                .forEach(change -> names.add(new RecordChange.Name(change.file(), change.key())));
        List<Long> since = journal.touchesAfter(names, last);
        if (!since.isEmpty()) {
            return new Outcome.ChangedSince(since.stream()
                    .flatMap(entry -> journal.changesBetween(entry - 1, entry).stream())
                    .toList());
        }
        List<ProgrammeRecord> put = new ArrayList<>();
        List<ProgrammeRecord> removed = new ArrayList<>();
        for (RecordChange.Name name : names) {
            Optional<ProgrammeRecord> before = journal.recordAfter(name, first - 1);
            Optional<ProgrammeRecord> now = journal.recordAfter(name, last);
            if (before.isPresent()) {
                put.add(before.get());
            } else {
                now.ifPresent(removed::add);
            }
        }
        return new Outcome.Compensating(new Proposal(actor, reason, head, put, removed, true));
    }
}
