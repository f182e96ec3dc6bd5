package org.charterworks.app.web.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.charterworks.app.web.view.FigureView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.view.SourceRef;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Agenda;
import org.charterworks.register.AgendaItem;
import org.charterworks.register.Register;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.Decision;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.instrument.Actor;
import org.charterworks.register.instrument.Party;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.source.Subject;
import org.charterworks.roadmap.deferral.Deferral;
import org.charterworks.roadmap.figure.Figure;
import org.jspecify.annotations.Nullable;

/// One meeting: its minutes with what was decided, and what the register puts before it.
///
/// @param state   code: `held`, `to-come`, `no-report`
/// @param minutes paragraphs of the minutes
/// @param pack    the day whose state the register shows
/// @param until   the last day of what counts as falling due
/// @param months  from the meeting to the next
/// @param dearestItem what costs most to leave until then, null when nothing costs anything
/// @param areas   names of the areas the register looks at; empty for all
public record MeetingView(
        Ref ref,
        DateText on,
        String state,
        @Nullable Ref body,
        List<String> participants,
        List<String> agenda,
        List<String> minutes,
        List<DecisionView> decisions,
        List<ActionRow> actions,
        String note,
        List<SourceRef> sources,
        DateText pack,
        DateText until,
        List<String> areas,
        @Nullable Ref previous,
        int months,
        @Nullable Item dearestItem,
        List<Section> sections) {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

    public MeetingView {
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        minutes = List.copyOf(minutes);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
        areas = List.copyOf(areas);
        sections = List.copyOf(sections);
    }

    /// Something to be done.
    ///
    /// @param isLate its date passed by the day of the page and it is not done
    public record ActionRow(
            String id,
            String text,
            List<String> owners,
            @Nullable DateText due,
            @Nullable DateText done,
            boolean isLate,
            List<SourceRef> sources) {}

    /// One part of what the register puts before the meeting.
    ///
    /// @param code `late`, `due`, `decision` or `action`
    public record Section(String code, List<Item> items) {}

    /// One thing the register puts before the meeting.
    ///
    /// @param kind code of why it is there
    /// @param ref  with an empty address where it has no page
    /// @param cost what it costs to leave it until the next meeting, null where it has no price
    /// @param reason code of why it has none; empty where it has one
    public record Item(
            String kind,
            Ref ref,
            @Nullable DateText when,
            @Nullable FigureView cost,
            String reason) {}

    /// What the items cost that have a price, and why the others have none, by item.
    ///
    /// @param months until the next meeting
    record Costs(int months, List<Deferral> deferrals, Function<Deferral.Priced, Figure> money) {

        Optional<Deferral> find(AgendaItem item) {
            return deferrals.stream().filter(each -> each.item().equals(item)).findFirst();
        }
    }

    /// How many things the register puts before the meeting.
    public int items() {
        return sections.stream().mapToInt(section -> section.items().size()).sum();
    }

    static MeetingView of(Meeting meeting, Agenda agenda, Costs costs, Register register, LocalDate on, Words words) {
        Refs refs = new Refs(register);
        List<Decision> decisions = register.decisionsOf(meeting.id());
        return new MeetingView(
                refs.of(meeting),
                words.shown(meeting.on()),
                meeting.stateOn(on).code(),
                Optional.ofNullable(meeting.body()).flatMap(refs::body).orElse(null),
                meeting.participants(),
                meeting.agenda(),
                paragraphs(meeting.minutes()),
                decisions.stream()
                        .map(decision -> DecisionView.of(decision, register, words))
                        .toList(),
                register.actionsOf(meeting.id()).stream()
                        .map(action -> action(action, register, on, words))
                        .toList(),
                meeting.note(),
                refs.sources(meeting.sources()),
                words.shown(agenda.on()),
                words.shown(agenda.until()),
                agenda.areas().stream().map(refs::area).toList(),
                agenda.previous().map(refs::of).orElse(null),
                costs.months(),
                costs.deferrals().stream()
                        .limit(1)
                        .filter(first -> first instanceof Deferral.Priced priced && priced.usd() > 1)
                        .map(first -> item(first.item(), costs, refs, words))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(AgendaItem.Section.values())
                        .map(section -> new Section(
                                section.code(),
                                agenda.of(section).stream()
                                        .map(item -> item(item, costs, refs, words))
                                        .toList()))
                        .toList());
    }

    private static List<String> paragraphs(String minutes) {
        return minutes.isEmpty()
                ? List.of()
                : PARAGRAPH.splitAsStream(minutes).map(String::strip).toList();
    }

    private static ActionRow action(Action action, Register register, LocalDate on, Words words) {
        return new ActionRow(
                action.id().value(),
                action.text(),
                action.owners().stream().map(owner -> name(owner, register)).toList(),
                action.dueOn() == null ? null : words.shown(action.dueOn()),
                action.doneOn() == null ? null : words.shown(action.doneOn()),
                action.isLateOn(on),
                new Refs(register).sources(action.sources()));
    }

    private static String name(Actor actor, Register register) {
        return register.instrument().parties().stream()
                .filter(party -> party.id().value().equals(actor.name()))
                .map(Party::name)
                .findFirst()
                .orElse(actor.name());
    }

    private static Item item(AgendaItem item, Costs costs, Refs refs, Words words) {
        Subject.Kind kind = switch (item.kind()) {
            case LATE, NO_EVIDENCE_FOUND, DUE, NOT_ACCEPTED -> Subject.Kind.COMMITMENT;
            case PAST_ITS_DATE, MILESTONE_DUE, LATER_THAN_PROMISED -> Subject.Kind.MILESTONE;
            case BODY_NOT_FORMED -> Subject.Kind.BODY;
            case ACTION_LATE, ACTION_OPEN -> null;
        };
        Ref ref = Optional.ofNullable(kind)
                .flatMap(known -> refs.subject(new Subject(known, item.id())))
                .orElse(new Ref(item.id(), item.title(), ""));
        if (kind == Subject.Kind.MILESTONE) {
            String project = refs.project(new MilestoneId(item.id()).project())
                    .map(Ref::name)
                    .orElse("");
            ref = new Ref(ref.id(), project + ": " + ref.name(), ref.path());
        }
        LocalDate when = item.when();
        FigureView cost = null;
        String reason = Deferral.Reason.NOTHING_WAITS.code();
        switch (costs.find(item).orElse(null)) {
            case Deferral.Priced priced -> {
                cost = FigureView.of(costs.money().apply(priced), words);
                reason = "";
            }
            case Deferral.NotPriced silent -> reason = silent.reason().code();
            case null -> {}
        }
        return new Item(item.kind().code(), ref, when == null ? null : words.shown(when), cost, reason);
    }
}
