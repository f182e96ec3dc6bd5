package org.charterworks.register.group;

import java.util.List;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// A meeting, held or only scheduled.
///
/// @param body       the body that met, null when the parties met without one
/// @param held       false when it was scheduled and no report of it was found
/// @param visibility null when it follows its body
public record Meeting(
        MeetingId id,
        @Nullable BodyId body,
        PeriodDate on,
        String title,
        boolean held,
        List<String> participants,
        String note,
        List<SourceId> sources,
        @Nullable Visibility visibility) {
    public Meeting {
        participants = List.copyOf(participants);
        sources = List.copyOf(sources);
    }

    public Meeting withBody(@Nullable BodyId changed) {
        return new Meeting(id, changed, on, title, held, participants, note, sources, visibility);
    }
}
