package org.charterworks.app.web.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.agreement.ReadingView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingRhythm;
import org.charterworks.register.group.Person;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// The bodies of the reading that is followed, and what is known of each on the day of the page.
///
/// @param notCreated how many were permitted or discussed and not found to be created
/// @param meetings   oldest first
/// @param held       how many meetings were held by the day
/// @param rhythm     how often the parties are to meet, null when the instrument does not say
public record BodiesView(
        int notCreated,
        long held,
        List<ReadingView> readings,
        List<BodyRow> bodies,
        List<MeetingRow> meetings,
        @Nullable Rhythm rhythm,
        List<PersonRow> people) {
    public BodiesView {
        readings = List.copyOf(readings);
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
    }

    /// A body.
    ///
    /// @param kind       code of what sort of body it is
    /// @param status     code of what is known of its existence
    /// @param isMissing  permitted or discussed, and not found to be created
    /// @param formed     when it was formed, null when not formed or not known
    public record BodyRow(
            Ref ref,
            String kind,
            String status,
            boolean isMissing,
            @Nullable DateText formed,
            @Nullable Ref provision,
            String verb,
            List<String> areas,
            String note,
            List<SourceRef> sources) {}

    /// A meeting.
    ///
    /// @param state code: `held`, `to-come`, or `no-report` when it was scheduled and no report was found
    public record MeetingRow(
            String id,
            DateText on,
            String title,
            @Nullable Ref body,
            String state,
            List<String> participants,
            List<String> decisions,
            List<String> actions,
            String note,
            List<SourceRef> sources) {}

    /// How often the parties are to meet.
    public record Rhythm(@Nullable Ref provision, int everyMonths, String text) {}

    /// A person in a public role.
    public record PersonRow(String name, String party, String role, List<SourceRef> sources) {}

    static BodiesView of(Register register, LocalDate on, Words words) {
        Refs refs = new Refs(register);
        List<MeetingRow> meetings = register.contents().meetings().stream()
                .map(meeting -> meeting(meeting, register, on, words))
                .toList();
        List<BodyRow> bodies = register.countedBodies().stream()
                .map(body -> body(body, refs, on, words))
                .toList();
        return new BodiesView(
                Math.toIntExact(bodies.stream().filter(BodyRow::isMissing).count()),
                meetings.stream().filter(row -> row.state().equals("held")).count(),
                ReadingView.all(register),
                bodies,
                meetings,
                rhythm(register, refs),
                register.contents().people().stream()
                        .map(person -> person(person, register))
                        .toList());
    }

    private static BodyRow body(Body body, Refs refs, LocalDate on, Words words) {
        PeriodDate formed = body.formedOn();
        VerbId verb = body.verb();
        return new BodyRow(
                refs.of(body),
                body.kind().code(),
                body.status().code(),
                body.isPermittedAndNotCreated(on),
                formed == null ? null : words.shown(formed),
                Optional.ofNullable(body.provision()).flatMap(refs::provision).orElse(null),
                verb == null ? "" : verb.value(),
                body.areas().stream().map(refs::area).toList(),
                body.note(),
                refs.sources(body.sources()));
    }

    private static MeetingRow meeting(Meeting meeting, Register register, LocalDate on, Words words) {
        Refs refs = new Refs(register);
        return new MeetingRow(
                meeting.id().value(),
                words.shown(meeting.on()),
                meeting.title(),
                Optional.ofNullable(meeting.body()).flatMap(refs::body).orElse(null),
                state(meeting, on),
                meeting.participants(),
                register.contents().decisions().stream()
                        .filter(decision -> decision.meeting().equals(meeting.id()))
                        .map(decision -> decision.text())
                        .toList(),
                register.contents().actions().stream()
                        .filter(action -> action.meeting().equals(meeting.id()))
                        .map(action -> action.text())
                        .toList(),
                meeting.note(),
                refs.sources(meeting.sources()));
    }

    private static String state(Meeting meeting, LocalDate on) {
        if (!meeting.on().isOverBy(on)) {
            return "to-come";
        }
        return meeting.held() ? "held" : "no-report";
    }

    private static @Nullable Rhythm rhythm(Register register, Refs refs) {
        MeetingRhythm rhythm = register.contents().meetingRhythm();
        return rhythm == null
                ? null
                : new Rhythm(refs.provision(rhythm.provision()).orElse(null), rhythm.everyMonths(), rhythm.text());
    }

    private static PersonRow person(Person person, Register register) {
        return new PersonRow(
                person.name(),
                register.instrument()
                        .findParty(person.party())
                        .map(Party::name)
                        .orElse(person.party().value()),
                person.role(),
                new Refs(register).sources(person.sources()));
    }
}
