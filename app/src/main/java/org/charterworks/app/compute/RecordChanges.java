package org.charterworks.app.compute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.exchange.ProgrammeFolder;
import org.charterworks.app.exchange.Read;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.exchange.record.ProgrammeRecords;
import org.charterworks.app.exchange.record.RecordDifference;
import org.charterworks.app.exchange.record.RecordKeys;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.RecordedChange;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Written;
import org.charterworks.register.ChangeRefusal;

/// Single records as one viewer reads and changes them.
///
/// Whoever changes a record says which form of it they saw, by its tag. When it is another by now, nothing is written
/// and they are told what became of it; nothing is ever merged. What is wrong is told as far as the viewer could know
/// it: problems that only arise with what they may not see are not spelled out.
public final class RecordChanges {
    private static final int TAG_BYTES = 16;

    private final Past past;

    public RecordChanges(Past past) {
        this.past = past;
    }

    /// A record with the tag of its form.
    public record Tagged(ProgrammeRecord record, String tag) {}

    /// A wish to change one record.
    ///
    /// @param json   the whole record as it is to be; empty to take it out
    /// @param tag    the form that was seen; empty when there was none
    /// @param actor  who
    /// @param reason why
    /// @param dryRun only look what would come of it
    public record Wish(
            String file,
            String key,
            Optional<String> json,
            Optional<String> tag,
            String actor,
            String reason,
            boolean dryRun) {}

    /// What became of a wish.
    public sealed interface Outcome {

        /// It is recorded, or would be.
        ///
        /// @param now    the record as it stands then; empty when it was taken out
        /// @param fields what changes; empty for a record put in or taken out, and when nothing does
        record Done(Optional<Tagged> now, List<RecordDifference.FieldChange> fields) implements Outcome {
            public Done {
                fields = List.copyOf(fields);
            }
        }

        /// The record is another than was seen.
        ///
        /// @param now       as it stands; empty when it does not
        /// @param meanwhile what was changed since, newest first; empty when the form seen never was
        record Stale(Optional<Tagged> now, List<Past.Change> meanwhile) implements Outcome {
            public Stale {
                meanwhile = List.copyOf(meanwhile);
            }
        }

        /// Something in the record is not for this viewer, who can therefore not say how all of it is to be.
        record NotAllSeen() implements Outcome {}

        /// What would stand is no sound programme.
        ///
        /// @param problems empty when they lie in what the viewer may not see
        record Unsound(List<Problem> problems) implements Outcome {
            public Unsound {
                problems = List.copyOf(problems);
            }
        }

        /// The register may not change like this.
        record AgainstTheRules(List<ChangeRefusal> refusals) implements Outcome {
            public AgainstTheRules {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /// A record as it stands, as far as the viewer may see it.
    public Optional<Tagged> find(String file, String key) {
        return standing().flatMap(known -> seen(known.records(), file, key));
    }

    private Optional<ProgrammeJournal.State.Known> standing() {
        return past.journal().state() instanceof ProgrammeJournal.State.Known known
                ? Optional.of(known)
                : Optional.empty();
    }

    private Optional<Tagged> seen(ProgrammeRecords records, String file, String key) {
        Hidden hidden = past.hiddenNow();
        return record(records, file, key)
                .filter(record -> !record.isComment() && !hidden.holds(file, key))
                .map(record -> tagged(hidden.isNothing() ? record : hidden.without(record)));
    }

    private static Optional<ProgrammeRecord> record(ProgrammeRecords records, String file, String key) {
        return records.records().stream()
                .filter(record -> record.file().equals(file) && record.key().equals(key))
                .findFirst();
    }

    /// Carries a wish out, or says why not.
    public Outcome change(Wish wish) {
        while (true) {
            Optional<Outcome> outcome = attempt(wish, standing().orElseThrow());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /// Empty when somebody else was faster: then everything is looked at again.
    private Optional<Outcome> attempt(Wish wish, ProgrammeJournal.State.Known known) {
        Optional<Tagged> now = seen(known.records(), wish.file(), wish.key());
        if (!now.map(Tagged::tag).equals(wish.tag())) {
            return Optional.of(new Outcome.Stale(now, meanwhile(wish)));
        }
        Optional<ProgrammeRecord> whole = record(known.records(), wish.file(), wish.key());
        if (!now.map(Tagged::record).equals(whole)) {
            return Optional.of(new Outcome.NotAllSeen());
        }
        return switch (ProgrammeFolder.read(with(known.records(), wish))) {
            case Read.Refused refused -> Optional.of(new Outcome.Unsound(told(refused.problems())));
            case Read.Loaded loaded -> record(wish, known, loaded.records());
        };
    }

    private Optional<Outcome> record(Wish wish, ProgrammeJournal.State.Known known, ProgrammeRecords wanted) {
        RecordDifference difference = known.records().differenceTo(wanted);
        Proposal proposal = Proposal.of(difference, known.head(), wish.actor(), wish.reason());
        Optional<Problem> another = another(wish, proposal);
        if (another.isPresent()) {
            return Optional.of(new Outcome.Unsound(List.of(another.get())));
        }
        Recorder recorder = new Recorder(past.journal());
        Written written = wish.dryRun()
                ? recorder.objection(proposal)
                        .orElse(new Written.Recorded(known.head(), known.head().sequence() + 1))
                : recorder.record(proposal);
        return switch (written) {
            case Written.Recorded _ ->
                Optional.of(new Outcome.Done(
                        record(wanted, wish.file(), wish.key()).map(RecordChanges::tagged),
                        difference.changed().isEmpty()
                                ? List.of()
                                : difference.changed().getFirst().fields()));
            case Written.Unsound unsound -> Optional.of(new Outcome.Unsound(told(unsound.problems())));
            case Written.AgainstTheRules against -> Optional.of(new Outcome.AgainstTheRules(against.refusals()));
            case Written.Conflict _, Written.SetBack _ -> Optional.empty();
        };
    }

    private static ProgrammeRecords with(ProgrammeRecords standing, Wish wish) {
        List<ProgrammeRecord> records = new ArrayList<>();
        boolean placed = false;
        for (ProgrammeRecord record : standing.records()) {
            if (isOf(wish, record)) {
                wish.json().ifPresent(json -> records.add(new ProgrammeRecord(wish.file(), wish.key(), json)));
                placed = true;
            } else {
                records.add(record);
            }
        }
        if (!placed) {
            wish.json().ifPresent(json -> records.add(new ProgrammeRecord(wish.file(), wish.key(), json)));
        }
        return new ProgrammeRecords(records);
    }

    private static boolean isOf(Wish wish, ProgrammeRecord record) {
        return record.file().equals(wish.file()) && record.key().equals(wish.key());
    }

    /// Whether a record is the order of the list in which the wished one stands.
    private static boolean isOrder(Wish wish, ProgrammeRecord record) {
        return record.file().equals(wish.file()) && wish.key().startsWith(record.key() + "/");
    }

    /// A record whose own id is another than its key's would stand somewhere else.
    private static Optional<Problem> another(Wish wish, Proposal proposal) {
        List<ProgrammeRecord> touched = new ArrayList<>(proposal.put());
        touched.addAll(proposal.removed());
        return touched.stream()
                .filter(record -> !isOf(wish, record) && !isOrder(wish, record))
                .findFirst()
                .map(record -> new Problem(
                        wish.file(),
                        0,
                        "",
                        record.file() + " " + record.key(),
                        "the record of " + wish.key() + " and no other",
                        "give the record the id that its key names"));
    }

    /// Problems as far as the viewer may know them; what only arises with something hidden is left out.
    private List<Problem> told(List<Problem> problems) {
        Hidden hidden = past.hiddenNow();
        return problems.stream()
                .filter(problem -> !hidden.isSpokenOf(problem.toString()))
                .toList();
    }

    private List<Past.Change> meanwhile(Wish wish) {
        Hidden hidden = past.hiddenNow();
        if (hidden.holds(wish.file(), wish.key()) || wish.tag().isEmpty()) {
            return List.of();
        }
        String seen = wish.tag().get();
        Optional<Long> at = past.journal().changesOf(wish.file(), wish.key()).reversed().stream()
                .filter(change -> change.record()
                        .map(record -> tagged(hidden.isNothing() ? record : hidden.without(record))
                                .tag()
                                .equals(seen))
                        .orElse(false))
                .findFirst()
                .map(RecordedChange::sequence);
        return at.map(sequence ->
                        past.changesOf(new RecordKeys.Place(wish.file(), wish.key()), hidden, sequence, Long.MAX_VALUE))
                .orElse(List.of());
    }

    private static Tagged tagged(ProgrammeRecord record) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((record.file() + "\n" + record.key() + "\n" + record.json())
                            .getBytes(StandardCharsets.UTF_8));
            return new Tagged(record, HexFormat.of().formatHex(hash, 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
