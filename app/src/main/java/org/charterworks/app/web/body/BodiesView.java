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
/// @param held       how many meetings were held by the day
/// @param rhythm     how often the parties are to meet, null when the instrument does not say
public record BodiesView(
        int notCreated,
        long held,
        List<ReadingView> readings,
        List<BodyRow> bodies,
        @Nullable Rhythm rhythm,
        List<PersonRow> people) {
    public BodiesView {
        readings = List.copyOf(readings);
        bodies = List.copyOf(bodies);
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

    /// How often the parties are to meet.
    public record Rhythm(@Nullable Ref provision, int everyMonths, String text) {}

    /// A person in a public role.
    public record PersonRow(String name, String party, String role, List<SourceRef> sources) {}

    static BodiesView of(Register register, LocalDate on, Words words) {
        Refs refs = new Refs(register);
        List<BodyRow> bodies = register.countedBodies().stream()
                .map(body -> body(body, refs, on, words))
                .toList();
        return new BodiesView(
                Math.toIntExact(bodies.stream().filter(BodyRow::isMissing).count()),
                register.contents().meetings().stream()
                        .filter(meeting -> meeting.stateOn(on) == Meeting.State.HELD)
                        .count(),
                ReadingView.all(register),
                bodies,
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
