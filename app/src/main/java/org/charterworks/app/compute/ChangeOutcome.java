package org.charterworks.app.compute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.register.ChangeRefusal;
import org.charterworks.register.journal.Head;

/// What became of a change that somebody proposed.
public sealed interface ChangeOutcome {

    /// It is recorded, or would be.
    ///
    /// @param difference everything that changes, also what the viewer may not see
    /// @param programme  every record that stands then
    /// @param head       where the journal stands
    /// @param tag        of the records it changes, in the form in which they were seen
    record Done(RecordDifference difference, ProgrammeRecords programme, Head head, String tag)
            implements ChangeOutcome {

        /// A record of which the viewer sees all, as it stands then; empty when it was taken out.
        public Optional<Tagged> seen(String file, String key) {
            return Recording.find(programme, new RecordKeys.Place(file, key)).map(Tagged::of);
        }

        /// What changes of a record; empty for one put in or taken out, and when nothing does.
        public List<RecordDifference.FieldChange> fieldsOf(String file, String key) {
            return difference.changed().stream()
                    .filter(changed -> changed.after().file().equals(file)
                            && changed.after().key().equals(key))
                    .findFirst()
                    .map(RecordDifference.Changed::fields)
                    .orElse(List.of());
        }

        /// Whether a record is new.
        public boolean adds(RecordKeys.Place place) {
            return difference.added().stream()
                    .anyMatch(record ->
                            record.file().equals(place.file()) && record.key().equals(place.key()));
        }

        /// The records it puts in or changes, without the orders of their lists.
        public List<RecordKeys.Place> places() {
            return Stream.concat(
                            difference.added().stream(),
                            difference.changed().stream().map(RecordDifference.Changed::after))
                    .map(record -> new RecordKeys.Place(record.file(), record.key()))
                    .filter(place -> !RecordKeys.isOrder(place.file(), place.key()))
                    .toList();
        }
    }

    /// What it changes is not as it was seen.
    ///
    /// @param now       the records as they stand, those that do
    /// @param meanwhile what was changed since, newest first; empty when the form seen never was
    record Stale(List<Tagged> now, List<Meanwhile> meanwhile) implements ChangeOutcome {
        public Stale {
            now = List.copyOf(now);
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /// One change that somebody made meanwhile.
    record Meanwhile(RecordKeys.Place place, Past.Change change) {}

    /// Something in a record it changes is not for this viewer, who can therefore not say how all of it is to be.
    record NotAllSeen() implements ChangeOutcome {}

    /// It cannot be carried out on what stands.
    ///
    /// @param problems all of them, in what was sent; never empty
    record Refused(List<Problem> problems) implements ChangeOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// What would stand is no sound programme.
    ///
    /// @param problems empty when they lie in what the viewer may not see
    record Unsound(List<Problem> problems) implements ChangeOutcome {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }

    /// The register may not change like this.
    record AgainstTheRules(List<ChangeRefusal> refusals) implements ChangeOutcome {
        public AgainstTheRules {
            refusals = List.copyOf(refusals);
        }
    }

    /// The very same request was carried out before; its answer is kept under its key.
    record Repeated() implements ChangeOutcome {}

    /// The journal was set back to an older copy, or is that of another database.
    record SetBack() implements ChangeOutcome {}
}
