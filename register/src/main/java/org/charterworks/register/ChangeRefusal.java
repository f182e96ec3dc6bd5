package org.charterworks.register;

import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// Why one state of a register may not follow another, although both are sound.
public sealed interface ChangeRefusal {

    /// What is refused, in one sentence.
    String sentence();

    /// What to do instead.
    String advice();

    /// A date promised first was moved or taken away, and no decision says so.
    ///
    /// @param after null when it, or its whole milestone, was taken away
    record BaselineMoved(
            MilestoneId milestone,
            PeriodDate before,
            @Nullable PeriodDate after) implements ChangeRefusal {
        @Override
        public String sentence() {
            return "the baseline of " + milestone + " would "
                    + (after == null ? "be lost (" + before + ")" : "move from " + before + " to " + after)
                    + " without a decision";
        }

        @Override
        public String advice() {
            return "record with it a new decision about milestone:" + milestone + " or project:" + milestone.project()
                    + "; what is expected now belongs in the forecast";
        }
    }

    /// A date expected now was moved, and nobody says why.
    record ForecastMoved(MilestoneId milestone, PeriodDate before, PeriodDate after) implements ChangeRefusal {
        @Override
        public String sentence() {
            return "the forecast of " + milestone + " would move from " + before + " to " + after
                    + " without a reason code and a new reason";
        }

        @Override
        public String advice() {
            return "write why it moves: a code in its field reason_code and words in its field reason";
        }
    }
}
