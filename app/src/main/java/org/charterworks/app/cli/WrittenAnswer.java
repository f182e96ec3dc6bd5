package org.charterworks.app.cli;

import java.util.ArrayList;
import java.util.List;
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
            case Written.Conflict conflict ->
                throw Stop.refused(
                        String.join("\n  ", conflict(conflict.meanwhile())),
                        "nothing was recorded; look at it again and repeat the command");
            case Written.Unsound unsound ->
                throw Stop.refused(
                        String.join("\n  ", lines("what would stand then is no sound programme", unsound.problems())),
                        "mend this and repeat the command");
            case Written.AgainstTheRules against ->
                throw Stop.refused(
                        String.join("\n  ", refusals(against.refusals())),
                        "nothing was recorded; mend this and repeat the command");
            case Written.SetBack _ ->
                throw Stop.refused(
                        "the journal was set back, or is that of another database",
                        "repeat the command on what it holds");
        };
    }

    private static List<String> conflict(List<Written.Meanwhile> meanwhile) {
        List<String> lines = new ArrayList<>(List.of("somebody else changed the same records meanwhile"));
        for (Written.Meanwhile each : meanwhile) {
            RecordedChange change = each.change();
            lines.add("entry " + change.sequence() + ", " + change.recordedAt() + ", " + change.actor() + " ("
                    + change.reason() + "): " + change.file() + " " + change.key());
            each.fields().forEach(field -> lines.add("  " + line(field)));
        }
        return lines;
    }

    /// Problems under a line that says what cannot be because of them.
    static List<String> lines(String refused, List<Problem> problems) {
        List<String> lines = new ArrayList<>(List.of(refused));
        problems.forEach(problem -> lines.add(problem.toString()));
        return lines;
    }

    private static List<String> refusals(List<ChangeRefusal> refusals) {
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
