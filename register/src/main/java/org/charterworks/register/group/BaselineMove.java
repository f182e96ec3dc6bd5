package org.charterworks.register.group;

import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// A date promised first that a decision moved, with when and where that was decided.
///
/// @param before null when none had been promised
public record BaselineMove(
        DecisionId decision,
        MeetingId meeting,
        PeriodDate decidedOn,
        @Nullable PeriodDate before,
        PeriodDate after) {}
