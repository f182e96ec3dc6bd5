package org.charterworks.app.history;

import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.store.Append;
import org.charterworks.app.store.FileContent;
import org.charterworks.app.store.KeptAnswer;
import org.charterworks.register.ChangeRefusal;
import org.charterworks.register.ChangeRules;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.register.journal.NewEntry;

/// The one way by which changes come into a programme's journal, from wherever they come.
///
/// Two people may change different records at the same time; a record that somebody else changed since it
/// was seen is never merged: the second is told what changed, field by field, and may propose again.
/// What is added to a list stands behind whatever stands in it by then; an order that somebody states is a record like
/// any other. Whatever is recorded has been checked as a whole against everything recorded before it.
public final class Recorder {

    private final ProgrammeJournal journal;

    public Recorder(ProgrammeJournal journal) {
        this.journal = journal;
    }

    /// Records a change, or says why not.
    public Written record(Proposal proposal) {
        return record(proposal, List.of());
    }

    /// Records a change together with the files it speaks of, both or neither, or says why not.
    public Written record(Proposal proposal, List<FileContent> files) {
        return record(proposal, files, Optional.empty());
    }

    /// Records a change together with the files it speaks of and the answer that is given to whoever asked for it, all
    /// or nothing, or says why not.
    public Written record(Proposal proposal, List<FileContent> files, Optional<KeptAnswer> answer) {
        while (true) {
            if (!(journal.state() instanceof ProgrammeJournal.State.Known known) || !isPassed(proposal.seen())) {
                return new Written.SetBack(journal.store().head(journal.programme()));
            }
            List<Written.Meanwhile> meanwhile = meanwhile(proposal);
            if (!meanwhile.isEmpty()) {
                return new Written.Conflict(known.head(), meanwhile);
            }
            if (proposal.isEmpty() && files.isEmpty() && answer.isEmpty()) {
                return new Written.Recorded(known.head(), known.head().sequence() + 1);
            }
            Proposal ordered = proposal.inOrderOn(known.records());
            Optional<Written> refused = refused(known.records(), ordered);
            if (refused.isPresent()) {
                return refused.get();
            }
            Optional<Written> written = append(ordered, files, answer, known.head());
            if (written.isPresent()) {
                return written.get();
            }
        }
    }

    /// What stands in the way of a change as things are now; empty when it would be recorded.
    public Optional<Written> objection(Proposal proposal) {
        if (!(journal.state() instanceof ProgrammeJournal.State.Known known)) {
            return Optional.of(new Written.SetBack(journal.store().head(journal.programme())));
        }
        return proposal.isEmpty() ? Optional.empty() : refused(known.records(), proposal);
    }

    private static Optional<Written> refused(ProgrammeRecords standing, Proposal proposal) {
        return switch (ProgrammeFolder.read(proposal.appliedTo(standing))) {
            case Read.Refused refused -> Optional.of(new Written.Unsound(refused.problems()));
            case Read.Loaded loaded -> {
                List<ChangeRefusal> refusals =
                        !standing.records().isEmpty() && ProgrammeFolder.read(standing) instanceof Read.Loaded before
                                ? ChangeRules.refusals(
                                                before.programme().register(),
                                                loaded.programme().register())
                                        .stream()
                                        .filter(refusal -> !proposal.takesBack()
                                                || !(refusal instanceof ChangeRefusal.ForecastMoved))
                                        .toList()
                                : List.of();
                yield refusals.isEmpty() ? Optional.empty() : Optional.of(new Written.AgainstTheRules(refusals));
            }
        };
    }

    /// Empty when somebody else was faster: then everything is looked at again.
    private Optional<Written> append(
            Proposal proposal, List<FileContent> files, Optional<KeptAnswer> answer, Head head) {
        List<NewEntry> entries = proposal.changes().stream()
                .map(change -> change.entry(proposal.actor(), proposal.reason()))
                .toList();
        return switch (journal.store().append(journal.programme(), head, entries, files, answer)) {
            case Append.Appended appended -> Optional.of(new Written.Recorded(appended.head(), head.sequence() + 1));
            case Append.Conflict _ -> Optional.empty();
            case Append.Repeated _ -> Optional.of(new Written.Repeated());
            case Append.UnknownHead unknown -> Optional.of(new Written.SetBack(unknown.head()));
        };
    }

    private boolean isPassed(Head seen) {
        return seen.isEmpty()
                ? seen.equals(Head.ofEmpty(journal.programme()))
                : journal.store().entries(journal.programme(), List.of(seen.sequence())).stream()
                        .map(JournalEntry::head)
                        .anyMatch(seen::equals);
    }

    private List<Written.Meanwhile> meanwhile(Proposal proposal) {
        return journal.touchesAfter(proposal.names(), proposal.seen().sequence()).stream()
                .flatMap(sequence -> journal.changesBetween(sequence - 1, sequence).stream())
                .map(change -> new Written.Meanwhile(change, fields(change)))
                .toList();
    }

    private List<FieldChange> fields(RecordedChange change) {
        RecordChange.Name name = new RecordChange.Name(change.file(), change.key());
        Optional<ProgrammeRecord> before = journal.recordAfter(name, change.sequence() - 1);
        RecordDifference difference = records(before).differenceTo(records(change.record()));
        return difference.changed().isEmpty()
                ? List.of(new FieldChange(
                        "",
                        before.map(ProgrammeRecord::json).orElse(""),
                        change.content().orElse("")))
                : difference.changed().getFirst().fields();
    }

    private static ProgrammeRecords records(Optional<ProgrammeRecord> record) {
        return new ProgrammeRecords(record.stream().toList());
    }
}
