package org.charterworks.roadmap.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charterworks.register.Register;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.register.source.PeriodDate;
import org.jspecify.annotations.Nullable;

/// What became of the promises in a register, sorted into reference classes by area and kind of milestone.
///
/// A promise counts once its milestone was reached, or once it was replaced by another; a promise still standing
/// says nothing yet. Promises without a day on which they were made cannot be measured and are left out.
public final class ReferenceClasses {

    private final Register register;
    private final List<Outcome> outcomes;

    private ReferenceClasses(Register register, List<Outcome> outcomes) {
        this.register = register;
        this.outcomes = outcomes;
    }

    /// As known on a day.
    public static ReferenceClasses of(Register register, LocalDate on) {
        List<Outcome> outcomes = new ArrayList<>();
        register.projects().stream()
                .flatMap(project -> project.milestones().stream())
                .sorted(Comparator.comparing(Milestone::id))
                .forEach(milestone -> outcomes.addAll(outcomes(milestone, on)));
        return new ReferenceClasses(register, List.copyOf(outcomes));
    }

    /// Every promise whose fate is known, by milestone and day.
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /// The class of a milestone: its area and kind, blended with all when small.
    public Overruns of(Milestone milestone) {
        Project project = register.project(milestone.id().project());
        MilestoneKind kind = milestone.kind();
        List<Outcome> own = outcomes.stream()
                .filter(outcome -> register.milestone(outcome.milestone()).kind() == kind
                        && register.project(outcome.milestone().project())
                                .area()
                                .equals(project.area()))
                .toList();
        return new Overruns(project.area() + ", " + kind.code(), own, outcomes);
    }

    private static List<Outcome> outcomes(Milestone milestone, LocalDate on) {
        List<Promise> promises = promises(milestone, on);
        if (promises.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> reached = Optional.ofNullable(milestone.actual())
                .map(actual -> actual.on().last())
                .filter(day -> !day.isAfter(on));
        LocalDate became = reached.orElse(promises.getLast().promised());
        return promises.stream()
                .filter(promise -> reached.isPresent() || !promise.equals(promises.getLast()))
                .filter(promise -> promise.saidOn().isBefore(became))
                .map(promise ->
                        new Outcome(milestone.id(), promise.saidOn(), promise.promised(), became, reached.isPresent()))
                .filter(Outcome::isLongEnough)
                .toList();
    }

    /// What was promised by a day, oldest first; the same date said again is not a new promise.
    private static List<Promise> promises(Milestone milestone, LocalDate on) {
        List<Promise> made = new ArrayList<>();
        Milestone.Baseline baseline = milestone.baseline();
        if (baseline != null) {
            add(made, baseline.saidOn(), baseline.on());
        }
        milestone.slips().forEach(slip -> add(made, slip.saidOn(), slip.promised()));
        Milestone.Forecast forecast = milestone.forecast();
        if (forecast != null) {
            add(made, forecast.saidOn(), forecast.expected());
        }
        made.removeIf(
                promise -> promise.saidOn().isAfter(on) || !promise.saidOn().isBefore(promise.promised()));
        List<Promise> different = new ArrayList<>();
        for (Promise promise : made) {
            if (different.isEmpty() || !different.getLast().promised().equals(promise.promised())) {
                different.add(promise);
            }
        }
        return different;
    }

    private static void add(List<Promise> made, @Nullable PeriodDate saidOn, PeriodDate promised) {
        if (saidOn != null) {
            made.add(new Promise(saidOn.last(), promised.last()));
        }
    }

    private record Promise(LocalDate saidOn, LocalDate promised) {}
}
