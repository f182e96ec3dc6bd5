package org.charterworks.app.compute;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.ChangeOutcome.Meanwhile;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.RecordedChange;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Written;
import org.charterworks.app.store.FileContent;
import org.charterworks.register.journal.Head;

/// What all changes made for one viewer have in common: what of the records they see, what they are told of problems,
/// and how a change goes into the journal.
final class Recording {
    private final Past past;

    Recording(Past past) {
        this.past = past;
    }

    Past past() {
        return past;
    }

    /// The programme as it stands; empty when its journal is not understood.
    Optional<ProgrammeJournal.State.Known> standing() {
        return past.journal().state() instanceof ProgrammeJournal.State.Known known
                ? Optional.of(known)
                : Optional.empty();
    }

    static Optional<ProgrammeRecord> find(ProgrammeRecords records, RecordKeys.Place place) {
        return records.records().stream()
                .filter(record ->
                        record.file().equals(place.file()) && record.key().equals(place.key()))
                .findFirst();
    }

    /// A record as the viewer sees it.
    Optional<Tagged> seen(ProgrammeRecords records, RecordKeys.Place place) {
        Hidden hidden = past.hiddenNow();
        return find(records, place)
                .filter(record -> !record.isComment() && !hidden.holds(place.file(), place.key()))
                .map(record -> tagged(record, hidden));
    }

    static Tagged tagged(ProgrammeRecord record, Hidden hidden) {
        return Tagged.of(hidden.isNothing() ? record : hidden.without(record));
    }

    /// Problems as far as the viewer may know them; what only arises with something hidden is left out.
    List<Problem> told(List<Problem> problems) {
        Hidden hidden = past.hiddenNow();
        return problems.stream()
                .filter(problem -> !hidden.isSpokenOf(problem.toString()))
                .toList();
    }

    /// Records a proposal, or says what stands in its way.
    ///
    /// @param done what comes of it when it is recorded
    Written write(Proposal proposal, List<FileContent> files, ChangeOutcome.Done done, Optional<Receipt> receipt) {
        return new Recorder(past.journal()).record(proposal, files, receipt.map(each -> each.of(done)));
    }

    /// What would stand in the way of a proposal.
    Written look(Proposal proposal) {
        return new Recorder(past.journal())
                .objection(proposal)
                .orElse(new Written.Recorded(proposal.seen(), proposal.seen().sequence() + 1));
    }

    /// What became of what was written; empty when somebody else was faster, and everything has to be looked at again.
    Optional<ChangeOutcome> outcome(Written written, ChangeOutcome.Done done) {
        return switch (written) {
            case Written.Recorded(Head head, long _) ->
                Optional.of(new ChangeOutcome.Done(done.difference(), done.programme(), head, done.tag()));
            case Written.Unsound unsound -> Optional.of(new ChangeOutcome.Unsound(told(unsound.problems())));
            case Written.AgainstTheRules against -> Optional.of(new ChangeOutcome.AgainstTheRules(against.refusals()));
            case Written.Conflict _ -> Optional.empty();
            case Written.Repeated _ -> Optional.of(new ChangeOutcome.Repeated());
            case Written.SetBack _ -> Optional.of(new ChangeOutcome.SetBack());
        };
    }

    /// What was changed of some places after an entry, as far as the viewer may see it, newest first.
    List<Meanwhile> changesOf(List<RecordKeys.Place> places, long after) {
        Hidden hidden = past.hiddenNow();
        return places.stream()
                .filter(place -> !hidden.holds(place.file(), place.key()))
                .flatMap(place -> past.changesOf(place, hidden, after, Long.MAX_VALUE).stream()
                        .map(change -> new Meanwhile(place, change)))
                .sorted((one, other) ->
                        other.change().at().compareTo(one.change().at()))
                .toList();
    }

    /// Every change of a place with the form in which the viewer would see the record then, oldest first.
    List<Form> forms(RecordKeys.Place place) {
        Hidden hidden = past.hiddenNow();
        return past.journal().changesOf(place.file(), place.key()).stream()
                .map(change -> form(change, hidden))
                .toList();
    }

    private static Form form(RecordedChange change, Hidden hidden) {
        return new Form(change.sequence(), change.record().map(record -> tagged(record, hidden)));
    }

    /// @param since entry with which it came
    /// @param seen  empty when the record was taken out
    record Form(long since, Optional<Tagged> seen) {}
}
