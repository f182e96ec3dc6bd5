package org.charterworks.app.web.view;

import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.MilestoneStatus;
import org.jspecify.annotations.Nullable;

/// Says how a milestone stands, in the reader's language.
final class StatusWords {
    private StatusWords() {}

    static String sentence(MilestoneStatus status, Words words) {
        return switch (status) {
            case MilestoneStatus.Done done ->
                words.say("milestone.done", words.period(done.on())) + againstBaseline(done.daysAfterBaseline(), words);
            case MilestoneStatus.Forecast forecast ->
                words.say("milestone.forecast", words.period(forecast.expected())) + assumed(forecast.basis(), words);
            case MilestoneStatus.LateAgainstBaseline late ->
                words.say(
                                "milestone.late-against-baseline",
                                words.period(late.expected()),
                                words.period(late.baseline()),
                                words.count(MilestoneView.monthsBetween(late.baseline(), late.expected())))
                        + assumed(late.basis(), words);
            case MilestoneStatus.NoEvidenceAfterItsDate unknown ->
                words.say(
                        "milestone.no-evidence-after-its-date",
                        words.period(unknown.promised()),
                        words.count(unknown.days()));
            case MilestoneStatus.Undated undated -> words.say("milestone.undated");
        };
    }

    private static String againstBaseline(@Nullable Long days, Words words) {
        if (days == null) {
            return "";
        }
        if (days == 0) {
            return " " + words.say("milestone.done.as-promised");
        }
        return " "
                + words.say(days > 0 ? "milestone.done.after" : "milestone.done.before", words.count(Math.abs(days)));
    }

    private static String assumed(Basis basis, Words words) {
        return switch (basis) {
            case SOURCE -> "";
            case ASSUMPTION -> " " + words.say("milestone.assumed");
        };
    }
}
