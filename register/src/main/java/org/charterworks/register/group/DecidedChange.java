package org.charterworks.register.group;

import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// What a decision did to the register, with what stood before. Recorded together with the decision.
public sealed interface DecidedChange {

    /// The date promised first was moved.
    ///
    /// @param before null when none had been promised
    record BaselineMoved(Subject milestone, @Nullable PeriodDate before, PeriodDate after) implements DecidedChange {}

    /// The date expected was moved; why stands with the milestone.
    ///
    /// @param before null when none had been stated
    record ForecastMoved(Subject milestone, @Nullable PeriodDate before, PeriodDate after) implements DecidedChange {}

    /// A group, platform or other body was formed.
    ///
    /// @param before what was known of its existence, null when the register did not hold it
    record BodyFormed(BodyId body, @Nullable BodyStatus before) implements DecidedChange {}

    /// Somebody was asked to do something.
    record ActionOpened(ActionId action) implements DecidedChange {}

    /// Something that somebody was asked to do was taken as done.
    record ActionDone(ActionId action, PeriodDate on) implements DecidedChange {}
}
