package org.charterworks.app.web.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.charterworks.app.web.view.KeepingView;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.project.Keeping;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneKind;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.charterworks.roadmap.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// A work by the milestone that puts the last of it into service.
///
/// @param begunOn    when its works began, null when no source says so
/// @param promised   the first promise, null when none was found
/// @param promisedOn last day of that promise
/// @param expected   the day in this scenario, null when it has none or has happened
/// @param earliestOn earliest day of the forecast
/// @param latestOn   latest day of the forecast
/// @param assumed    no source states the expected day
/// @param happened   when it was put into service, null when no source says so
/// @param slipMonths whole months from the promise to the expected day; 0 when either is missing
/// @param room       how far it can slip in this scenario, null when it has no date, has happened,
///                   or nothing ties it to others
/// @param keeping    whether it keeps its first promise, null when none was found
public record WorkRow(
        Ref project,
        String areaId,
        String area,
        @Nullable LocalDate begunOn,
        @Nullable DateText promised,
        @Nullable LocalDate promisedOn,
        @Nullable DateText expected,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate earliestOn,
        @Nullable LocalDate latestOn,
        boolean assumed,
        @Nullable DateText happened,
        @Nullable LocalDate happenedOn,
        long slipMonths,
        PlanFloats.@Nullable Room room,
        @Nullable KeepingView keeping) {

    /// What the rows of a scenario share.
    ///
    /// @param areas   names by id
    /// @param question by which chances were drawn
    /// @param keeping whether a milestone keeps its first promise
    record Plan(
            Schedule schedule,
            PlanFloats floats,
            Map<String, String> areas,
            RiskQuestion question,
            Function<Milestone, Optional<Keeping>> keeping) {}

    static WorkRow of(Project project, Plan plan, Words words) {
        Schedule schedule = plan.schedule();
        Map<String, String> areas = plan.areas();
        Ref ref = new Ref(project.id().value(), project.name(), "/projects/" + project.id());
        String areaId = project.area().value();
        String area = areas.getOrDefault(areaId, areaId);
        Optional<Milestone> last = last(project, schedule);
        if (last.isEmpty()) {
            return new WorkRow(
                    ref, areaId, area, null, null, null, null, null, null, null, false, null, null, 0, null, null);
        }
        Milestone milestone = last.get();
        Milestone.Baseline baseline = milestone.baseline();
        Milestone.Forecast forecast = milestone.forecast();
        Milestone.Actual actual = milestone.actual();
        Delivery delivery =
                actual != null ? null : schedule.delivery(milestone.id()).orElse(null);
        LocalDate promisedOn = baseline == null ? null : baseline.on().last();
        LocalDate expectedOn = delivery == null ? null : delivery.on();
        return new WorkRow(
                ref,
                areaId,
                area,
                begun(project),
                baseline == null ? null : words.shown(baseline.on()),
                promisedOn,
                expectedOn == null ? null : words.shown(expectedOn),
                expectedOn,
                forecast == null || forecast.earliest() == null
                        ? expectedOn
                        : forecast.earliest().last(),
                forecast == null || forecast.latest() == null
                        ? expectedOn
                        : forecast.latest().last(),
                delivery != null && delivery.basis() == Delivery.Basis.ASSUMED,
                actual == null ? null : words.shown(actual.on()),
                actual == null ? null : actual.on().last(),
                promisedOn == null || expectedOn == null ? 0 : ChronoUnit.MONTHS.between(promisedOn, expectedOn),
                expectedOn == null || !plan.floats().isTied(milestone.id())
                        ? null
                        : plan.floats().find(milestone.id()).orElse(null),
                plan.keeping()
                        .apply(milestone)
                        .map(keeping -> KeepingView.of(keeping, milestone.id(), plan.question(), words))
                        .orElse(null));
    }

    /// Whether there is anything to draw.
    boolean isDated() {
        return promisedOn != null || expectedOn != null || happenedOn != null;
    }

    /// The milestone of kind in-service that comes last in the schedule, those without a date only when no
    /// other is
    /// there.
    private static Optional<Milestone> last(Project project, Schedule schedule) {
        return project.milestones().stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.IN_SERVICE)
                .max(Comparator.comparing(milestone ->
                        schedule.delivery(milestone.id()).map(Delivery::on).orElse(LocalDate.MIN)));
    }

    private static @Nullable LocalDate begun(Project project) {
        return project.milestones().stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.WORKS)
                .flatMap(milestone -> Optional.ofNullable(milestone.actual()).stream())
                .map(actual -> actual.on().first())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
