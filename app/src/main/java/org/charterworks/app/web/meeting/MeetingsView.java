package org.charterworks.app.web.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingRhythm;
import org.jspecify.annotations.Nullable;

/// The meetings, newest first.
///
/// @param held      how many were held by the day of the page
/// @param decisions how many decisions they took
/// @param open      how many actions are not done on the day of the page
/// @param rhythm    how often the parties are to meet, null when the instrument does not say
public record MeetingsView(
        long held, int decisions, long open, @Nullable Rhythm rhythm, List<Row> meetings) {
    public MeetingsView {
        meetings = List.copyOf(meetings);
    }

    /// A meeting.
    ///
    /// @param state code: `held`, `to-come`, or `no-report` when it was scheduled and no report was found
    public record Row(
            Ref ref,
            DateText on,
            @Nullable Ref body,
            String state,
            int decisions,
            int actions,
            List<String> participants,
            List<SourceRef> sources) {}

    /// How often the parties are to meet.
    public record Rhythm(@Nullable Ref provision, int everyMonths) {}

    static MeetingsView of(Register register, LocalDate on, Words words) {
        Refs refs = new Refs(register);
        List<Row> rows = register.contents().meetings().stream()
                .sorted(Comparator.comparing(Meeting::on).reversed())
                .map(meeting -> row(meeting, register, on, words))
                .toList();
        MeetingRhythm rhythm = register.contents().meetingRhythm();
        return new MeetingsView(
                rows.stream().filter(row -> row.state().equals("held")).count(),
                rows.stream().mapToInt(Row::decisions).sum(),
                register.contents().actions().stream()
                        .filter(action -> !action.isDoneBy(on))
                        .count(),
                rhythm == null
                        ? null
                        : new Rhythm(refs.provision(rhythm.provision()).orElse(null), rhythm.everyMonths()),
                rows);
    }

    private static Row row(Meeting meeting, Register register, LocalDate on, Words words) {
        Refs refs = new Refs(register);
        return new Row(
                refs.of(meeting),
                words.shown(meeting.on()),
                Optional.ofNullable(meeting.body()).flatMap(refs::body).orElse(null),
                meeting.stateOn(on).code(),
                register.decisionsOf(meeting.id()).size(),
                register.actionsOf(meeting.id()).size(),
                meeting.participants(),
                refs.sources(meeting.sources()));
    }
}
