package org.charterworks.app.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.compute.ChangeOutcome.Meanwhile;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.edit.Edit;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.exchange.record.RecordKeys.Place;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Written;

/// Edits – minutes, statements, files – as one viewer states them, carried out in one transaction or not at all.
///
/// An edit is carried out on what the viewer sees, so that it fits or does not as if nothing else were there. Two who
/// add different things to one list do not disturb each other. A record that somebody changed since it was seen is
/// never merged: whoever is second is told.
public final class EditChanges {
    private final Recording recording;

    public EditChanges(Past past) {
        this.recording = new Recording(past);
    }

    /// Carries a proposal out, or says why not.
    public ChangeOutcome change(EditProposal proposal) {
        while (true) {
            Optional<ChangeOutcome> outcome =
                    attempt(proposal, recording.standing().orElseThrow());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /// Empty when somebody else was faster: then everything is looked at again.
    private Optional<ChangeOutcome> attempt(EditProposal proposal, ProgrammeJournal.State.Known known) {
        ProgrammeRecords visible = visible(known.records());
        return switch (proposal.edit().on(visible)) {
            case Edit.Edited.Refused refused -> Optional.of(new ChangeOutcome.Refused(refused.problems()));
            case Edit.Edited.Ready(ProgrammeRecords wanted) -> {
                RecordDifference difference = visible.differenceTo(wanted);
                List<ProgrammeRecord> put = Stream.concat(
                                difference.added().stream(),
                                difference.changed().stream().map(RecordDifference.Changed::after))
                        .filter(record -> !RecordKeys.isOrder(record.file(), record.key()))
                        .toList();
                yield attempt(proposal, known, put);
            }
        };
    }

    /// What the viewer sees, written as edits write.
    private ProgrammeRecords visible(ProgrammeRecords standing) {
        Hidden hidden = recording.past().hiddenNow();
        return hidden.isNothing() ? standing : hidden.shown(standing).rewritten();
    }

    private Optional<ChangeOutcome> attempt(
            EditProposal proposal, ProgrammeJournal.State.Known known, List<ProgrammeRecord> put) {
        List<Place> places = put.stream()
                .map(record -> new Place(record.file(), record.key()))
                .toList();
        List<Optional<Tagged>> forms = new ArrayList<>();
        boolean allSeen = true;
        for (Place place : places) {
            Optional<Tagged> seen = recording.seen(known.records(), place);
            allSeen &= seen.map(Tagged::record).equals(Recording.find(known.records(), place));
            forms.add(seen);
        }
        String tag = Tagged.of(places, forms);
        if (proposal.tag().filter(given -> !given.equals(tag)).isPresent()) {
            return Optional.of(new ChangeOutcome.Stale(
                    forms.stream().flatMap(Optional::stream).toList(),
                    meanwhile(places, proposal.tag().get())));
        }
        if (!allSeen) {
            return Optional.of(new ChangeOutcome.NotAllSeen());
        }
        return switch (ProgrammeFolder.read(known.records().with(put))) {
            case Read.Refused refused -> Optional.of(new ChangeOutcome.Unsound(recording.told(refused.problems())));
            case Read.Loaded loaded -> record(proposal, known, loaded.records(), tag);
        };
    }

    private Optional<ChangeOutcome> record(
            EditProposal proposal, ProgrammeJournal.State.Known known, ProgrammeRecords wanted, String tag) {
        RecordDifference difference = known.records().differenceTo(wanted);
        Proposal whole = Proposal.of(difference, known.head(), proposal.actor(), proposal.reason())
                .addingBehind(known.records());
        ChangeOutcome.Done done = new ChangeOutcome.Done(difference, wanted, known.head(), tag);
        Written written = proposal.dryRun()
                ? recording.look(whole)
                : recording.write(whole, proposal.files(), done, proposal.receipt());
        return written instanceof Written.Conflict conflict && proposal.tag().isEmpty()
                ? Optional.of(stale(conflict, known.head().sequence()))
                : recording.outcome(written, done);
    }

    private ChangeOutcome stale(Written.Conflict conflict, long after) {
        List<Place> places = conflict.meanwhile().stream()
                .map(each -> new Place(each.change().file(), each.change().key()))
                .distinct()
                .toList();
        ProgrammeRecords now = recording.standing().orElseThrow().records();
        return new ChangeOutcome.Stale(
                places.stream()
                        .flatMap(place -> recording.seen(now, place).stream())
                        .toList(),
                recording.changesOf(places, after));
    }

    /// What was changed of some places since they were seen in the form of a tag; empty when they never were in it.
    private List<Meanwhile> meanwhile(List<Place> places, String tag) {
        List<List<Recording.Form>> forms = places.stream().map(recording::forms).toList();
        List<Long> moments = new ArrayList<>(List.of(0L));
        forms.forEach(each -> each.forEach(form -> moments.add(form.since())));
        return moments.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .filter(moment -> Tagged.of(places, at(forms, moment)).equals(tag))
                .findFirst()
                .map(moment -> recording.changesOf(places, moment))
                .orElse(List.of());
    }

    private static List<Optional<Tagged>> at(List<List<Recording.Form>> forms, long moment) {
        return forms.stream()
                .map(each -> each.reversed().stream()
                        .filter(form -> form.since() <= moment)
                        .findFirst()
                        .flatMap(Recording.Form::seen))
                .toList();
    }
}
