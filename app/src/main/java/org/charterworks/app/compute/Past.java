package org.charterworks.app.compute;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.history.Moment;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.RecordedChange;
import org.charterworks.register.access.Viewer;

/// What a programme with a journal was believed to be at earlier moments, as one viewer may see it.
///
/// What is restricted today is restricted in the past too: an earlier state is shown under the restrictions
/// of that time and of today, whichever is stricter. Who made a change and why is shown only to whoever may
/// see every record that was changed with it, because words carry no mark of who may read them. Safe for
/// many threads.
public final class Past {

    private final ProgrammeJournal journal;
    private final Viewer viewer;
    private final PastEditions editions;

    /// The past of the programme of a journal.
    public Past(ProgrammeJournal journal, Viewer viewer) {
        this.journal = journal;
        this.viewer = viewer;
        this.editions = new PastEditions(journal, viewer);
    }

    /// Takes over the edition that is served, so that nobody reads it again.
    ///
    /// @param sequence the last entry it shows
    void serve(long sequence, Edition edition) {
        editions.serve(sequence, edition);
    }

    /// What is known of an earlier moment.
    public sealed interface Then {

        /// The programme as it was believed to be.
        record Known(Edition edition, Moment moment) implements Then {}

        /// Nothing had been recorded yet.
        ///
        /// @param since when the first change was recorded
        record BeforeTheFirst(Instant since) implements Then {}

        /// What was recorded by then is not understood by this program, or gives no sound programme.
        record NotReadable(String reason) implements Then {}
    }

    /// One change of a record, as far as the viewer may see it.
    ///
    /// @param words  who and why; empty when the viewer may not know
    /// @param fields what it changed; of a record put in or taken out all of it
    public record Change(Instant at, Optional<Words> words, Sort sort, List<RecordDifference.FieldChange> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    /// What happens to a record.
    public enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    /// Who made a change and why.
    public record Words(String actor, String reason, long entry) {}

    /// The journal it is the past of.
    public ProgrammeJournal journal() {
        return journal;
    }

    /// When the first change was recorded; empty for an empty journal.
    public Optional<Instant> since() {
        return journal.length() == 0 ? Optional.empty() : Optional.of(journal.recordedAt(1));
    }

    /// Reads what somebody wrote for a moment. Numbers of entries are only for viewers from whom nothing is
    /// hidden.
    public Optional<Moment> moment(String text, ZoneId zone) {
        return text.matches("[0-9]+") && !viewer.everything() ? Optional.empty() : Moment.read(text, journal, zone);
    }

    /// The programme as it was believed to be at a moment.
    public Then at(Moment moment) {
        if (moment.sequence() == 0) {
            return new Then.BeforeTheFirst(since().orElse(moment.at()));
        }
        return switch (editions.after(moment.sequence())) {
            case PastEditions.Result.Found(Edition edition) -> new Then.Known(edition, moment);
            case PastEditions.Result.NotReadable(String reason) -> new Then.NotReadable(reason);
        };
    }

    /// What is different at a later moment from what it was at an earlier one.
    public RecordDifference between(Moment earlier, Moment later) {
        return Hidden.shown(journal.between(earlier.sequence(), later.sequence()), hiddenAt(earlier), hiddenAt(later));
    }

    /// The records of the programme's folder as they stood at a moment, without what the viewer may not see.
    ///
    /// @param moment after the first entry
    public List<ProgrammeRecord> records(Moment moment) {
        return recordsWithComments(moment).records().stream()
                .filter(record -> !record.isComment())
                .toList();
    }

    /// The same with the comments of the files, as far as nothing is hidden from the viewer.
    ///
    /// @param moment after the first entry
    public ProgrammeRecords recordsWithComments(Moment moment) {
        return hiddenAt(moment).shown(journal.recordsAfter(moment.sequence()));
    }

    private Hidden hiddenAt(Moment moment) {
        return switch (at(moment)) {
            case Then.Known known -> known.edition().hidden();
            case Then.BeforeTheFirst _ -> new Hidden(Set.of());
            case Then.NotReadable unreadable -> throw new IllegalStateException(unreadable.reason());
        };
    }

    /// Every change of a thing, newest first; empty when the viewer may not see it or it never was.
    ///
    /// @param kind  name of its field table, such as `project`
    /// @param until nothing that came after this moment; empty for everything
    public List<Change> changesOf(String kind, String id, Optional<Moment> until) {
        long last = until.map(Moment::sequence).orElse(Long.MAX_VALUE);
        Optional<RecordKeys.Place> place = RecordKeys.of(kind, id);
        Hidden hidden = hiddenNow();
        if (place.isEmpty() || hidden.holds(place.get().file(), place.get().key())) {
            return List.of();
        }
        return changesOf(place.get(), hidden, 0, last);
    }

    /// What is hidden of the programme as it stands.
    Hidden hiddenNow() {
        return hiddenAt(new Moment(Instant.MAX, journal.length()));
    }

    /// Changes of a record that is not hidden itself, newest first; none of one that was hidden when it was taken out.
    ///
    /// @param after the entry after which they begin
    /// @param last  the entry with which they end
    List<Change> changesOf(RecordKeys.Place place, Hidden hidden, long after, long last) {
        List<RecordedChange> recorded = journal.changesOf(place.file(), place.key());
        if (!recorded.isEmpty() && !sawWhileItStood(recorded.getLast(), place)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        Optional<ProgrammeRecord> before = Optional.empty();
        for (RecordedChange change : recorded) {
            if (change.sequence() > last) {
                break;
            }
            Optional<ProgrammeRecord> now = change.record();
            if (change.sequence() > after) {
                RecordDifference shown = Hidden.shown(difference(before, now), hidden, hidden);
                fields(shown)
                        .ifPresent(fields -> changes.addFirst(
                                new Change(change.recordedAt(), words(change, hidden), sort(shown), fields)));
            }
            before = now;
        }
        return List.copyOf(changes);
    }

    /// Whether the viewer saw a thing before it was taken out, where the last change of it took it out.
    private boolean sawWhileItStood(RecordedChange last, RecordKeys.Place place) {
        if (viewer.everything() || last.record().isPresent()) {
            return true;
        }
        Instant before = last.recordedAt().minus(1, ChronoUnit.MICROS);
        return at(new Moment(before, journal.entryAt(before))) instanceof Then.Known known
                && !known.edition().hidden().holds(place.file(), place.key());
    }

    private static RecordDifference difference(Optional<ProgrammeRecord> before, Optional<ProgrammeRecord> after) {
        return new ProgrammeRecords(before.stream().toList())
                .differenceTo(new ProgrammeRecords(after.stream().toList()));
    }

    private static Sort sort(RecordDifference difference) {
        if (!difference.changed().isEmpty()) {
            return Sort.CHANGED;
        }
        return difference.added().isEmpty() ? Sort.REMOVED : Sort.ADDED;
    }

    /// Empty when nothing of the change may be seen.
    private static Optional<List<RecordDifference.FieldChange>> fields(RecordDifference difference) {
        if (difference.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                difference.changed().isEmpty()
                        ? List.of()
                        : difference.changed().getFirst().fields());
    }

    private Optional<Words> words(RecordedChange change, Hidden hidden) {
        if (!hidden.isNothing()) {
            Set<String> standing = journal.recordsAfter(journal.length()).records().stream()
                    .map(record -> record.file() + " " + record.key())
                    .collect(Collectors.toSet());
            boolean all = journal.recordedWith(change.sequence()).stream()
                    .allMatch(name -> standing.contains(name)
                            && !hidden.holds(
                                    name.substring(0, name.indexOf(' ')), name.substring(name.indexOf(' ') + 1)));
            if (!all) {
                return Optional.empty();
            }
        }
        return Optional.of(new Words(change.actor(), change.reason(), change.sequence()));
    }
}
