package org.charterworks.roadmap.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.register.Register;
import org.charterworks.register.project.Activity;
import org.charterworks.register.project.CriticalPath;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Planned;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;

/// How far each milestone of a schedule can slip before one that nothing waits for moves: total float by the
/// critical path method; `docs/methods/critical-path.md`.
///
/// What is taken after the last thing waited for is the activity; a milestone with only a date is a point that comes
/// no earlier.
public final class PlanFloats {

    private final Planned.Plan<MilestoneId> planned;

    private PlanFloats(Planned.Plan<MilestoneId> planned) {
        this.planned = planned;
    }

    public static PlanFloats of(Register register, Schedule plan) {
        Set<MilestoneId> needed = new HashSet<>();
        plan.deliveries()
                .keySet()
                .forEach(id -> needed.addAll(register.milestone(id).dependsOn()));
        List<Activity<MilestoneId>> activities = new ArrayList<>();
        plan.deliveries()
                .forEach((id, delivery) -> activities.add(activity(register.milestone(id), delivery, plan, needed)));
        return switch (CriticalPath.of(activities)) {
            case Planned.Plan<MilestoneId> done -> new PlanFloats(done);
            case Planned.Circular<MilestoneId>(List<List<MilestoneId>> circles) ->
                throw new IllegalArgumentException("milestones wait for each other in circles: " + circles);
            case Planned.Incomplete<MilestoneId>(List<MilestoneId> without) ->
                throw new IllegalStateException("no duration: " + without);
            case Planned.Missing<MilestoneId>(List<MilestoneId> missing) ->
                throw new IllegalStateException("not listed: " + missing);
        };
    }

    private static Activity<MilestoneId> activity(
            Milestone milestone, Delivery delivery, Schedule plan, Set<MilestoneId> needed) {
        boolean happened = delivery.basis() == Delivery.Basis.ACTUAL;
        Milestone.Takes takes = milestone.takes();
        int duration = happened || takes == null ? 0 : takes.days();
        int on = Math.toIntExact(delivery.on().toEpochDay());
        List<Activity.Precedence<MilestoneId>> after = happened
                ? List.of()
                : milestone.dependsOn().stream()
                        .filter(other -> plan.delivery(other).isPresent())
                        .map(other -> new Activity.Precedence<>(other, Activity.Relation.FINISH_TO_START, 0))
                        .toList();
        boolean waits = delivery.basis() == Delivery.Basis.DEPENDENCY;
        return new Activity<>(
                milestone.id(),
                duration,
                after,
                waits ? Integer.MIN_VALUE / 2 : on - duration,
                needed.contains(milestone.id()) ? null : on);
    }

    /// Days, negative when a last date cannot be met.
    public int of(MilestoneId milestone) {
        Planned.Timing timing = planned.timings().get(milestone);
        if (timing == null) {
            throw new IllegalArgumentException(milestone + " has no date in the schedule");
        }
        return timing.totalFloat();
    }

    /// The milestones that nothing can slip behind without moving one that nothing waits for, in order of time.
    public List<MilestoneId> critical() {
        return planned.critical();
    }
}
