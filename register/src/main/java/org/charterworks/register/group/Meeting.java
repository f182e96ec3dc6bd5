package org.charterworks.register.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.jspecify.annotations.Nullable;

/// A meeting, held or only scheduled.
///
/// @param body       the body that met, null when the parties met without one
/// @param held       false when it was scheduled and no report of it was found
/// @param agenda     what it was called to speak about, in order; empty when not known
/// @param minutes    what was said, as text with a blank line between paragraphs; empty when not known
/// @param visibility null when it follows its body
public record Meeting(
        MeetingId id,
        @Nullable BodyId body,
        PeriodDate on,
        String title,
        boolean held,
        List<String> participants,
        List<String> agenda,
        String minutes,
        String note,
        List<SourceId> sources,
        @Nullable Visibility visibility) {
    public Meeting {
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        sources = List.copyOf(sources);
    }

    /// What is known of a meeting on a day.
    public enum State {
        HELD,
        TO_COME,
        /// It was announced for a day that has passed, and no report of it was found.
        NO_REPORT;

        /// The word used in answers, such as `to-come`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What is known of it on a day.
    public State stateOn(LocalDate day) {
        if (!on.isOverBy(day)) {
            return State.TO_COME;
        }
        return held ? State.HELD : State.NO_REPORT;
    }

    public Meeting withBody(@Nullable BodyId changed) {
        return new Meeting(id, changed, on, title, held, participants, agenda, minutes, note, sources, visibility);
    }
}
