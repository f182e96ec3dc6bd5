package org.charterworks.register.group;

import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.instrument.ProvisionId;

/// How often the parties are to meet.
public record MeetingRhythm(ProvisionId provision, int everyMonths, String text) {
    public MeetingRhythm {
        if (everyMonths < 1) {
            throw new IllegalArgumentException("meetings every " + everyMonths + " months; expected 1 or more");
        }
    }

    /// The same as a rule that gives dates.
    public DeadlineRule rule() {
        return new DeadlineRule.EveryMonthsAfterSignature(everyMonths);
    }
}
