package org.charterworks.app.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.calendar.DatedItem.Sort;
import org.charterworks.register.Register;
import org.charterworks.register.commitment.Commitment;
import org.charterworks.register.commitment.DeadlineRule;
import org.charterworks.register.group.Body;
import org.charterworks.register.group.Meeting;
import org.charterworks.register.group.MeetingRhythm;
import org.charterworks.register.instrument.Instrument;
import org.charterworks.register.project.Basis;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// Finds every date of a register.
final class DatedItems {
    private final Register register;
    private final Instrument instrument;
    private final List<DatedItem> found = new ArrayList<>();

    private DatedItems(Register register) {
        this.register = register;
        this.instrument = register.instrument();
    }

    /// The dates of a register that holds what the viewer may see and nothing else.
    static List<DatedItem> of(Register register) {
        DatedItems items = new DatedItems(register);
        register.commitments().forEach(items::add);
        Optional.ofNullable(register.contents().meetingRhythm()).ifPresent(items::add);
        register.contents().meetings().forEach(items::add);
        register.projects()
                .forEach(project -> project.milestones().forEach(milestone -> items.add(project, milestone)));
        return List.copyOf(items.found);
    }

    private String key(String kind, String id, String date) {
        return instrument.id() + "/" + kind + "/" + id + "/" + date;
    }

    private void add(Commitment commitment) {
        if (commitment.deadline() instanceof DeadlineRule.None) {
            return;
        }
        String id = commitment.id().value();
        found.add(new DatedItem.Owed(
                key("commitment", id, "due"),
                "/commitments/" + id,
                id,
                commitment.title(),
                commitment.deadline(),
                commitment.deadlineText(),
                instrument.signature().on(),
                instrument.countingRule()));
    }

    /// Left out where a commitment of the same provision falls due on the same days.
    private void add(MeetingRhythm rhythm) {
        boolean isOwed = register.commitmentsOf(rhythm.provision()).stream()
                .anyMatch(commitment -> commitment.deadline().equals(rhythm.rule()));
        if (!isOwed) {
            found.add(new DatedItem.MeetingDue(
                    key("meeting-rhythm", rhythm.provision().value(), "due"),
                    "/meetings",
                    rhythm.provision(),
                    rhythm.rule(),
                    instrument.signature().on(),
                    instrument.countingRule()));
        }
    }

    private void add(Meeting meeting) {
        String id = meeting.id().value();
        String body = Optional.ofNullable(meeting.body())
                .flatMap(register::findBody)
                .map(Body::name)
                .orElse("");
        found.add(new DatedItem.Met(
                key("meeting", id, "on"),
                "/meetings/" + id,
                id,
                meeting.title(),
                body,
                meeting.on(),
                meeting.held(),
                meeting.participants()));
    }

    /// A forecast counts for as long as nobody says that the milestone was reached.
    private void add(Project project, Milestone milestone) {
        Milestone.Baseline baseline = milestone.baseline();
        if (baseline != null) {
            found.add(reaching(project, milestone, Sort.BASELINE, baseline.on(), baseline.saidOn(), null));
        }
        Milestone.Forecast forecast = milestone.forecast();
        Milestone.Actual actual = milestone.actual();
        if (actual != null) {
            found.add(reaching(project, milestone, Sort.REACHED, actual.on(), null, null));
        } else if (forecast != null) {
            found.add(reaching(project, milestone, Sort.FORECAST, forecast.expected(), forecast.saidOn(), forecast));
        }
    }

    private DatedItem reaching(
            Project project,
            Milestone milestone,
            Sort sort,
            PeriodDate on,
            @Nullable PeriodDate saidOn,
            Milestone.@Nullable Forecast forecast) {
        MilestoneId id = milestone.id();
        return new DatedItem.Reaching(
                key("milestone", id.value(), sort.name().toLowerCase(Locale.ROOT)),
                "/projects/" + project.id(),
                id,
                milestone.title(),
                project.name(),
                sort,
                on,
                saidOn,
                forecast == null ? null : forecast.earliest(),
                forecast == null ? null : forecast.latest(),
                forecast == null ? Basis.SOURCE : forecast.basis());
    }
}
