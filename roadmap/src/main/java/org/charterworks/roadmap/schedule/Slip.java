package org.charterworks.roadmap.schedule;

import org.charterworks.register.project.MilestoneId;

/// A question asked of a schedule: what if this milestone came so many months later?
///
/// Months are clamped to the month end: one month after 31 January is the last day of February.
///
/// @param milestone the milestone that moves
/// @param months    how far, 0 or more
public record Slip(MilestoneId milestone, int months) {

    public Slip {
        if (months < 0) {
            throw new IllegalArgumentException(milestone + " slips by " + months + " months; a slip is 0 or more");
        }
    }
}
