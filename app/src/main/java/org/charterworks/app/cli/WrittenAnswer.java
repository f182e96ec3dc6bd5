package org.charterworks.app.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.compute.ChangeOutcome;
import org.charterworks.app.compute.Past;
import org.charterworks.app.exchange.record.RecordDifference.FieldChange;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.app.history.RecordedChange;
import org.charterworks.app.history.Written;
import org.charterworks.register.ChangeRefusal;
import org.charterworks.register.journal.Head;

/// Tells what became of a change that a command wanted recorded.
final class WrittenAnswer {

    private WrittenAnswer() {}

    /// Where the journal stands with the change in it.
    ///
    /// @throws Stop saying why it was not recorded, with everything that stands in its way
    static Head head(Written written) {
        return switch (written) {
            case Written.Recorded recorded -> recorded.head();
            case Written.Conflict conflict -> throw conflict(conflict.meanwhile());
            case Written.Unsound unsound -> throw unsound(unsound.problems());
            case Written.AgainstTheRules against -> throw stop(refusals(against.refusals()));
            case Written.SetBack _ -> throw setBack();
            case Written.Repeated _ -> throw new IllegalStateException("commands send no keys");
        };
    }

    private static Stop conflict(List<Written.Meanwhile> meanwhile) {
        List<String> lines = new ArrayList<>();
        for (Written.Meanwhile each : meanwhile) {
            RecordedChange change = each.change();
            lines.add(changed(
                    change.sequence(),
                    change.recordedAt(),
                    change.actor(),
                    change.reason(),
                    change.file() + " " + change.key()));
            each.fields().forEach(field -> lines.add("  " + line(field)));
        }
        return changedMeanwhile(lines);
    }

    /// Somebody else was faster.
    static Stop stale(ChangeOutcome.Stale stale) {
        List<String> lines = new ArrayList<>();
        for (ChangeOutcome.Meanwhile each : stale.meanwhile()) {
            Past.Change change = each.change();
            change.words()
                    .ifPresent(words -> lines.add(changed(
                            words.entry(),
                            change.at(),
                            words.actor(),
                            words.reason(),
                            each.place().file() + " " + each.place().key())));
            change.fields().forEach(field -> lines.add("  " + line(field)));
        }
        return changedMeanwhile(lines);
    }

    private static String changed(long entry, Instant at, String actor, String reason, String record) {
        return "entry " + entry + ", " + at + ", " + actor + " (" + reason + "): " + record;
    }

    private static Stop changedMeanwhile(List<String> changes) {
        List<String> lines = new ArrayList<>(List.of("somebody else changed the same records meanwhile"));
        lines.addAll(changes);
        return Stop.refused(
                String.join("\n  ", lines), "nothing was recorded; look at it again and repeat the command");
    }

    /// What would stand is no sound programme.
    static Stop unsound(List<Problem> problems) {
        return Stop.refused(
                String.join("\n  ", lines("what would stand then is no sound programme", problems)),
                "mend this and repeat the command");
    }

    /// Something that can be mended stands in the way.
    static Stop stop(List<String> lines) {
        return Stop.refused(String.join("\n  ", lines), "nothing was recorded; mend this and repeat the command");
    }

    static Stop setBack() {
        return Stop.refused(
                "the journal was set back, or is that of another database", "repeat the command on what it holds");
    }

    /// Problems under a line that says what cannot be because of them.
    static List<String> lines(String refused, List<Problem> problems) {
        List<String> lines = new ArrayList<>(List.of(refused));
        problems.forEach(problem -> lines.add(problem.toString()));
        return lines;
    }

    static List<String> refusals(List<ChangeRefusal> refusals) {
        List<String> lines = new ArrayList<>(List.of("the register may not change like this"));
        refusals.forEach(refusal -> lines.add(refusal.sentence() + ": " + refusal.advice()));
        return lines;
    }

    private static String line(FieldChange field) {
        String path = field.path().isEmpty() ? "record" : field.path();
        return path + ": " + (field.before().isEmpty() ? "nothing" : field.before()) + " → "
                + (field.after().isEmpty() ? "nothing" : field.after());
    }
}
