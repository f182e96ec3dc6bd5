package org.charterworks.app.web.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.MilestoneStatus;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;

/// Chooses the milestone that stands for a project where there is room for one: the last entry into service
/// that is
/// still
/// to come, else the last that was reached; a project without entry into service is stood for by its last
/// milestone.
public final class Completion {
    private Completion() {}

    /// The milestone that stands for a project on a day; empty when it has none.
    public static Optional<Milestone> of(Project project, LocalDate on) {
        List<Milestone> services = project.milestones().stream()
                .filter(each -> each.kind() == MilestoneKind.IN_SERVICE)
                .toList();
        List<Milestone> candidates = services.isEmpty() ? project.milestones() : services;
        List<Milestone> open =
                candidates.stream().filter(each -> !each.isReachedBy(on)).toList();
        List<Milestone> dated = open.stream().filter(each -> hasDate(each, on)).toList();
        if (!dated.isEmpty()) {
            return dated.stream().max(Comparator.comparing(each -> lastDate(each, on)));
        }
        return open.isEmpty()
                ? candidates.stream().max(Comparator.comparing(each -> lastDate(each, on)))
                : Optional.of(open.getLast());
    }

    private static boolean hasDate(Milestone milestone, LocalDate on) {
        return !(MilestoneStatus.of(milestone, on) instanceof MilestoneStatus.Undated);
    }

    private static LocalDate lastDate(Milestone milestone, LocalDate on) {
        return switch (MilestoneStatus.of(milestone, on)) {
            case MilestoneStatus.Done done -> last(done.on());
            case MilestoneStatus.Forecast forecast -> last(forecast.expected());
            case MilestoneStatus.LateAgainstBaseline late -> last(late.expected());
            case MilestoneStatus.NoEvidenceAfterItsDate unknown -> last(unknown.promised());
            case MilestoneStatus.Undated undated -> LocalDate.MIN;
        };
    }

    private static LocalDate last(PeriodDate date) {
        return date.last();
    }
}
