package org.charterworks.app.exchange.build;

import static org.charterworks.app.exchange.build.Cells.each;
import static org.charterworks.app.exchange.build.Cells.given;
import static org.charterworks.app.exchange.build.Cells.period;
import static org.charterworks.app.exchange.build.Cells.word;

import org.charterworks.app.exchange.record.RecordValue;
import org.charterworks.register.access.Visibility;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.ActionId;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.BodyKind;
import org.charterworks.register.group.BodyReading;
import org.charterworks.register.group.BodyStatus;
import org.charterworks.register.group.DecidedChange;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.DecisionId;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingId;
import org.charterworks.register.group.MeetingRhythm;
import org.charterworks.register.group.Person;
import org.charterworks.register.group.ReadingId;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.instrument.BodyId;
import org.charterworks.register.instrument.PartyId;
import org.charterworks.register.instrument.ProvisionId;
import org.charterworks.register.instrument.VerbId;
import org.charterworks.register.instrument.Verified;
import org.charterworks.register.source.PeriodDate;
import org.charterworks.register.source.SourceId;
import org.charterworks.register.source.Subject;
import org.jspecify.annotations.Nullable;

/// Working groups and platforms, and what they met about, from `bodies.yaml`.
final class BodiesBuilder {

    private BodiesBuilder() {}

    static BodyReading reading(RecordValue reading) {
        return new BodyReading(
                new ReadingId(reading.text("id")),
                reading.text("name"),
                reading.yes("authoritative"),
                word(Verified.class, reading, "verified"),
                reading.text("basis"),
                each(reading, "bodies", BodyId::new),
                each(reading, "sources", SourceId::new));
    }

    static Body body(RecordValue body) {
        return new Body(
                new BodyId(body.text("id")),
                body.text("name"),
                word(BodyKind.class, body, "kind"),
                each(body, "areas", AreaId::new),
                given(body, "provision", ProvisionId::new),
                given(body, "verb", VerbId::new),
                word(BodyStatus.class, body, "status"),
                period(body, "formed_on"),
                body.text("note"),
                each(body, "sources", SourceId::new),
                visibility(body));
    }

    static MeetingRhythm rhythm(RecordValue rhythm) {
        return new MeetingRhythm(
                new ProvisionId(rhythm.text("provision")),
                Cells.number(rhythm, "every_months").intValueExact(),
                rhythm.text("text"));
    }

    static Meeting meeting(RecordValue meeting) {
        return new Meeting(
                new MeetingId(meeting.text("id")),
                given(meeting, "body", BodyId::new),
                PeriodDate.of(meeting.text("on")),
                meeting.text("title"),
                meeting.yes("held"),
                meeting.texts("participants"),
                meeting.texts("agenda"),
                meeting.text("minutes"),
                meeting.text("note"),
                each(meeting, "sources", SourceId::new),
                visibility(meeting));
    }

    static Decision decision(RecordValue decision) {
        return new Decision(
                new DecisionId(decision.text("id")),
                new MeetingId(decision.text("meeting")),
                decision.text("text"),
                each(decision, "about", BodiesBuilder::subject),
                decision.records("changes").stream().map(BodiesBuilder::decided).toList(),
                each(decision, "sources", SourceId::new),
                visibility(decision));
    }

    private static DecidedChange decided(RecordValue change) {
        String of = change.text("of");
        String id = of.substring(of.indexOf(':') + 1);
        return switch (change.text("change")) {
            case "baseline_moved" ->
                new DecidedChange.BaselineMoved(subject(of), period(change, "before"), after(change));
            case "forecast_moved" ->
                new DecidedChange.ForecastMoved(subject(of), period(change, "before"), after(change));
            case "body_formed" ->
                new DecidedChange.BodyFormed(
                        new BodyId(id), given(change, "status_before", text -> word(BodyStatus.class, text)));
            case "action_opened" -> new DecidedChange.ActionOpened(new ActionId(id));
            case "action_done" -> new DecidedChange.ActionDone(new ActionId(id), after(change));
            default -> throw new IllegalStateException("no decided change " + change.text("change"));
        };
    }

    private static PeriodDate after(RecordValue change) {
        return PeriodDate.of(change.text("after"));
    }

    static Action action(RecordValue action) {
        return new Action(
                new ActionId(action.text("id")),
                new MeetingId(action.text("meeting")),
                action.text("text"),
                each(action, "owners", Actor::new),
                period(action, "due_on"),
                period(action, "done_on"),
                each(action, "sources", SourceId::new),
                visibility(action));
    }

    static Person person(RecordValue person) {
        return new Person(
                person.text("name"),
                new PartyId(person.text("party")),
                person.text("role"),
                each(person, "sources", SourceId::new));
    }

    static @Nullable Visibility visibility(RecordValue record) {
        return given(record, "visibility", text -> Visibility.parse(text).orElseThrow());
    }

    static Subject subject(String reference) {
        return Subject.parse(reference).orElseThrow();
    }
}
