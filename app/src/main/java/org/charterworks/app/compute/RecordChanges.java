package org.charterworks.app.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.compute.ChangeOutcome.Meanwhile;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;

/// Single records as one viewer reads and changes them.
///
/// Whoever changes a record says which form of it they saw, by its tag. When it is another by now, nothing is written
/// and they are told what became of it; nothing is ever merged. What is wrong is told as far as the viewer could know
/// it: problems that only arise with what they may not see are not spelled out.
public final class RecordChanges {
    private final Recording recording;

    public RecordChanges(Past past) {
        this.recording = new Recording(past);
    }

    /// A record as it stands, as far as the viewer may see it.
    public Optional<Tagged> find(String file, String key) {
        return recording.standing().flatMap(known -> recording.seen(known.records(), new RecordKeys.Place(file, key)));
    }

    /// Carries a proposal out, or says why not.
    public ChangeOutcome change(RecordProposal proposal) {
        while (true) {
            Optional<ChangeOutcome> outcome =
                    attempt(proposal, recording.standing().orElseThrow());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /// Empty when somebody else was faster: then everything is looked at again.
    private Optional<ChangeOutcome> attempt(RecordProposal proposal, ProgrammeJournal.State.Known known) {
        Optional<Tagged> now = recording.seen(known.records(), proposal.place());
        if (!now.map(Tagged::tag).equals(proposal.tag())) {
            return Optional.of(new ChangeOutcome.Stale(now.stream().toList(), meanwhile(proposal)));
        }
        Optional<ProgrammeRecord> whole = Recording.find(known.records(), proposal.place());
        if (!now.map(Tagged::record).equals(whole)) {
            return Optional.of(new ChangeOutcome.NotAllSeen());
        }
        return switch (ProgrammeFolder.read(with(known.records(), proposal))) {
            case Read.Refused refused -> Optional.of(new ChangeOutcome.Unsound(recording.told(refused.problems())));
            case Read.Loaded loaded -> record(proposal, known, loaded.records());
        };
    }

    private Optional<ChangeOutcome> record(
            RecordProposal proposal, ProgrammeJournal.State.Known known, ProgrammeRecords wanted) {
        RecordDifference difference = known.records().differenceTo(wanted);
        Proposal whole = Proposal.of(difference, known.head(), proposal.actor(), proposal.reason());
        Optional<Problem> another = another(proposal, whole);
        if (another.isPresent()) {
            return Optional.of(new ChangeOutcome.Unsound(List.of(another.get())));
        }
        Proposal adding = whole.addingBehind(known.records());
        ChangeOutcome.Done done = new ChangeOutcome.Done(
                difference, wanted, known.head(), proposal.tag().orElse(""));
        return recording.outcome(
                proposal.dryRun()
                        ? recording.look(adding)
                        : recording.write(adding, List.of(), done, proposal.receipt()),
                done);
    }

    private static ProgrammeRecords with(ProgrammeRecords standing, RecordProposal proposal) {
        return proposal.json()
                .map(json -> standing.with(List.of(new ProgrammeRecord(proposal.file(), proposal.key(), json))))
                .orElseGet(() -> new ProgrammeRecords(standing.records().stream()
                        .filter(record -> !isOf(proposal, record))
                        .toList()));
    }

    private static boolean isOf(RecordProposal proposal, ProgrammeRecord record) {
        return record.file().equals(proposal.file()) && record.key().equals(proposal.key());
    }

    /// Whether a record is the order of the list in which the proposed one stands.
    private static boolean isOrder(RecordProposal proposal, ProgrammeRecord record) {
        return record.file().equals(proposal.file()) && proposal.key().startsWith(record.key() + "/");
    }

    /// A record whose own id is another than its key's would stand somewhere else.
    private static Optional<Problem> another(RecordProposal proposal, Proposal whole) {
        List<ProgrammeRecord> touched = new ArrayList<>(whole.put());
        touched.addAll(whole.removed());
        return touched.stream()
                .filter(record -> !isOf(proposal, record) && !isOrder(proposal, record))
                .findFirst()
                .map(record -> new Problem(
                        proposal.file(),
                        0,
                        "",
                        record.file() + " " + record.key(),
                        "the record of " + proposal.key() + " and no other",
                        "give the record the id that its key names"));
    }

    private List<Meanwhile> meanwhile(RecordProposal proposal) {
        return proposal.tag()
                .flatMap(tag -> recording.forms(proposal.place()).reversed().stream()
                        .filter(form -> form.seen().map(Tagged::tag).equals(Optional.of(tag)))
                        .findFirst())
                .map(form -> recording.changesOf(List.of(proposal.place()), form.since()))
                .orElse(List.of());
    }
}
