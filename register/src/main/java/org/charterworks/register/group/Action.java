package org.charterworks.register.group;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// Something somebody agreed at a meeting to do.
///
/// @param owners     who does it
/// @param dueOn      by when, null when no date was set
/// @param doneOn     when it was done, null while open
/// @param visibility null when it follows its meeting
public record Action(
        ActionId id,
        MeetingId meeting,
        String text,
        List<Actor> owners,
        @Nullable PeriodDate dueOn,
        @Nullable PeriodDate doneOn,
        List<SourceId> sources,
        @Nullable Visibility visibility) {
    public Action {
        owners = List.copyOf(owners);
        sources = List.copyOf(sources);
    }

    /// Whether it was done by a day.
    public boolean isDoneBy(LocalDate day) {
        return doneOn != null && doneOn.isOverBy(day);
    }

    /// Whether its date has passed and it was not done by then.
    public boolean isLateOn(LocalDate day) {
        return dueOn != null && dueOn.last().isBefore(day) && !isDoneBy(day);
    }

    public Action withOwners(List<Actor> changed) {
        return new Action(id, meeting, text, changed, dueOn, doneOn, sources, visibility);
    }
}
