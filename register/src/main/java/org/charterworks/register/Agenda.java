package org.charterworks.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.register.commitment.Assessment;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.Due;
import org.charterworks.register.commitment.StatusRule;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.group.Action;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingRhythm;
import org.charterworks.register.instrument.AreaId;
import org.charterworks.register.project.DeliveredBy;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneStatus;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// What the register puts before a meeting: what is late, what falls due before the next one, what has to
/// be decided, and what somebody was asked to do. Method: `docs/methods/agenda.md`.
///
/// @param meeting  for which
/// @param on       the day whose state it shows: the day asked about, or that of the meeting when it is over
/// @param until    the last day of what counts as falling due: by then the parties are to meet again
/// @param areas    only what belongs to one of these, or all where the body that meets has none
/// @param previous the last meeting of the same body before it; of any body for a meeting of the parties
/// @param items    by section, then by date; what has no date comes last
public record Agenda(
        Meeting meeting,
        LocalDate on,
        LocalDate until,
        List<AreaId> areas,
        Optional<Meeting> previous,
        List<AgendaItem> items) {

    /// How far ahead is looked where the instrument sets no rhythm of meetings.
    private static final int USUAL_MONTHS = 12;

    public Agenda {
        areas = List.copyOf(areas);
        items = List.copyOf(items);
    }

    /// The agenda of a meeting as far as was known on a day.
    ///
    /// @param asked the day asked about
    public static Agenda of(Register register, Meeting meeting, StatusRule rule, LocalDate asked) {
        LocalDate on = meeting.on().isOverBy(asked) ? meeting.on().last() : asked;
        LocalDate from = meeting.on().last().isAfter(on) ? meeting.on().last() : on;
        LocalDate until = from.plusMonths(monthsToNext(register));
        List<AreaId> areas = Optional.ofNullable(meeting.body())
                .flatMap(register::findBody)
                .map(Body::areas)
                .orElse(List.of());
        return new Agenda(
                meeting,
                on,
                until,
                areas,
                previous(register, meeting),
                new Gathering(register, rule, on, until, Set.copyOf(areas)).items());
    }

    /// Months from a meeting to the next, by the rhythm the instrument sets; 12 where it sets none.
    public static int monthsToNext(Register register) {
        MeetingRhythm rhythm = register.contents().meetingRhythm();
        return rhythm == null ? USUAL_MONTHS : rhythm.everyMonths();
    }

    /// The items of one section, in order.
    public List<AgendaItem> of(AgendaItem.Section section) {
        return items.stream().filter(item -> item.section() == section).toList();
    }

    private static Optional<Meeting> previous(Register register, Meeting meeting) {
        return register.contents().meetings().stream()
                .filter(other ->
                        other.held() && other.on().last().isBefore(meeting.on().first()))
                .filter(other -> meeting.body() == null || meeting.body().equals(other.body()))
                .max(Comparator.comparing(other -> other.on().last()));
    }

    /// Collects the items.
    private record Gathering(Register register, StatusRule rule, LocalDate on, LocalDate until, Set<AreaId> areas) {
        private static final Comparator<AgendaItem> ORDER = Comparator.comparing(AgendaItem::section)
                .thenComparing(item -> item.when() == null ? LocalDate.MAX : item.when())
                .thenComparing(AgendaItem::kind)
                .thenComparing(AgendaItem::id);

        List<AgendaItem> items() {
            List<AgendaItem> items = new ArrayList<>();
            boolean isSigned = !on.isBefore(register.instrument().signature().on());
            register.commitments().stream()
                    .filter(commitment -> isSigned && isMeant(commitment.areas()))
                    .forEach(commitment -> items.addAll(of(commitment)));
            register.projects().stream()
                    .filter(project -> isMeant(List.of(project.area())))
                    .forEach(project -> project.milestones()
                            .forEach(milestone -> of(milestone, project).ifPresent(items::add)));
            register.countedBodies().stream()
                    .filter(body -> body.isPermittedAndNotCreated(on) && isMeant(body.areas()))
                    .forEach(body -> items.add(new AgendaItem(
                            AgendaItem.Kind.BODY_NOT_FORMED, body.id().value(), body.name(), null, body.note())));
            register.contents().actions().forEach(action -> of(action).ifPresent(items::add));
            items.sort(ORDER);
            return items;
        }

        private boolean isMeant(List<AreaId> of) {
            return areas.isEmpty() || of.stream().anyMatch(areas::contains);
        }

        private List<AgendaItem> of(Commitment commitment) {
            List<AgendaItem> items = new ArrayList<>();
            for (Assessment item : register.assess(commitment, rule, on)) {
                Due due = item.due();
                LocalDate when = due == null ? null : due.on();
                kind(item, when)
                        .ifPresent(kind -> items.add(new AgendaItem(
                                kind, commitment.id().value(), commitment.title(), when, item.reason())));
                if (item.claimed() && item.doneOn() == null) {
                    items.add(new AgendaItem(
                            AgendaItem.Kind.NOT_ACCEPTED,
                            commitment.id().value(),
                            commitment.title(),
                            when,
                            item.reason()));
                }
            }
            return items;
        }

        private Optional<AgendaItem.Kind> kind(Assessment item, @Nullable LocalDate when) {
            if (item.timeliness() == Timeliness.LATE) {
                return Optional.of(AgendaItem.Kind.LATE);
            }
            if (item.timeliness() == Timeliness.NO_EVIDENCE_FOUND) {
                return Optional.of(AgendaItem.Kind.NO_EVIDENCE_FOUND);
            }
            boolean isAhead = when != null && item.doneOn() == null && !when.isBefore(on) && !when.isAfter(until);
            return isAhead ? Optional.of(AgendaItem.Kind.DUE) : Optional.empty();
        }

        /// Only what the parties deliver can be decided by them.
        private Optional<AgendaItem> of(Milestone milestone, Project project) {
            return switch (MilestoneStatus.of(milestone, on)) {
                case MilestoneStatus.NoEvidenceAfterItsDate past ->
                    Optional.of(item(AgendaItem.Kind.PAST_ITS_DATE, milestone, past.promised(), past));
                case MilestoneStatus.LateAgainstBaseline late
                when project.deliveredBy() == DeliveredBy.PARTIES ->
                    Optional.of(item(AgendaItem.Kind.LATER_THAN_PROMISED, milestone, late.expected(), late));
                case MilestoneStatus.Forecast ahead
                when !ahead.expected().last().isAfter(until) ->
                    Optional.of(item(AgendaItem.Kind.MILESTONE_DUE, milestone, ahead.expected(), ahead));
                case MilestoneStatus.LateAgainstBaseline _,
                        MilestoneStatus.Forecast _,
                        MilestoneStatus.Done _,
                        MilestoneStatus.Undated _ -> Optional.empty();
            };
        }

        private static AgendaItem item(
                AgendaItem.Kind kind, Milestone milestone, PeriodDate when, MilestoneStatus status) {
            return new AgendaItem(kind, milestone.id().value(), milestone.title(), when.last(), status.sentence());
        }

        private Optional<AgendaItem> of(Action action) {
            boolean isSaid = register.contents().meetings().stream()
                    .anyMatch(meeting -> meeting.id().equals(action.meeting()) && isMeant(areasOf(meeting)));
            if (!isSaid || action.isDoneBy(on)) {
                return Optional.empty();
            }
            PeriodDate due = action.dueOn();
            return Optional.of(new AgendaItem(
                    action.isLateOn(on) ? AgendaItem.Kind.ACTION_LATE : AgendaItem.Kind.ACTION_OPEN,
                    action.id().value(),
                    action.text(),
                    due == null ? null : due.last(),
                    ""));
        }

        /// Actions of a meeting without a body, or of a body without areas, are for everybody.
        private List<AreaId> areasOf(Meeting meeting) {
            List<AreaId> found = Optional.ofNullable(meeting.body())
                    .flatMap(register::findBody)
                    .map(Body::areas)
                    .orElse(List.of());
            return found.isEmpty() ? List.copyOf(areas) : found;
        }
    }
}
