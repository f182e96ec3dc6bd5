package org.charterworks.app.compute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterworks.app.history.Moment;
import org.charterworks.register.Register;
import org.charterworks.register.group.Meeting;

/// Finds the moments between which changes are told when nobody names them: since the last meeting held.
///
/// What was taken in first is where memory begins; it is no change.
///
/// @param past     what is remembered
/// @param register what the viewer may see of it, with its meetings
/// @param zone     whose days count
public record Since(Past past, Register register, ZoneId zone) {

    /// Meetings held by the end of a day, newest first.
    public Stream<Meeting> meetings(LocalDate by) {
        return register.contents().meetings().stream()
                .filter(meeting -> meeting.held() && meeting.on().isOverBy(by))
                .sorted(Comparator.comparing((Meeting meeting) -> meeting.on().last())
                        .reversed());
    }

    /// The last day of the newest meeting held before a day.
    public Optional<LocalDate> lastMeeting(LocalDate before) {
        return meetings(before.minusDays(1)).map(meeting -> meeting.on().last()).findFirst();
    }

    /// When the first change was complete.
    public Moment beginning() {
        return Moment.after(1, past.journal());
    }

    /// The end of a day, but not before the first change was complete.
    public Moment endOf(LocalDate day) {
        Instant end = Moment.instant(day.toString(), zone).orElseThrow();
        return end.isBefore(past.journal().recordedAt(1))
                ? beginning()
                : new Moment(end, past.journal().entryAt(end));
    }
}
