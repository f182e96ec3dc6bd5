package org.charterworks.roadmap.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterworks.register.Register;
import org.charterworks.register.project.Activity;
import org.charterworks.register.project.CriticalPath;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.Planned;

/// How far each milestone of a schedule can slip before one that nothing waits for moves: total float by the
/// critical path method; `docs/methods/critical-path.md`.
///
/// What is taken after the last thing waited for is the activity; a milestone with only a date is a point that comes
/// no earlier.
public final class PlanFloats {

    private final Planned.Plan<MilestoneId> planned;
    private final Set<MilestoneId> critical;
    private final Set<MilestoneId> tied;

    private PlanFloats(Planned.Plan<MilestoneId> planned, Set<MilestoneId> tied) {
        this.planned = planned;
        this.critical = Set.copyOf(planned.critical());
        this.tied = Set.copyOf(tied);
    }

    /// The floats of a schedule.
    public static PlanFloats of(Register register, Schedule plan) {
        Set<MilestoneId> needed = new HashSet<>();
        plan.deliveries()
                .keySet()
                .forEach(id -> needed.addAll(register.milestone(id).dependsOn()));
        List<Activity<MilestoneId>> activities = new ArrayList<>();
        plan.deliveries()
                .forEach((id, delivery) -> activities.add(activity(register.milestone(id), delivery, plan, needed)));
        return switch (CriticalPath.of(activities)) {
            case Planned.Plan<MilestoneId> done -> new PlanFloats(done, tied(activities, plan));
            case Planned.Circular<MilestoneId>(List<List<MilestoneId>> circles) ->
                throw new IllegalArgumentException("milestones wait for each other in circles: " + circles);
            case Planned.Incomplete<MilestoneId>(List<MilestoneId> without) ->
                throw new IllegalStateException("no duration: " + without);
            case Planned.Missing<MilestoneId>(List<MilestoneId> missing) ->
                throw new IllegalStateException("not listed: " + missing);
        };
    }

    private static Set<MilestoneId> tied(List<Activity<MilestoneId>> activities, Schedule plan) {
        Set<MilestoneId> tied = new HashSet<>();
        activities.forEach(activity -> activity.after().stream()
                .map(Activity.Precedence::other)
                .filter(other -> plan.delivery(other)
                        .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                        .isPresent())
                .forEach(other -> {
                    tied.add(activity.key());
                    tied.add(other);
                }));
        return tied;
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

    /// How far one milestone can slip.
    ///
    /// @param totalDays  before a milestone that nothing waits for moves, negative when a last date cannot be met
    /// @param freeDays   before any other milestone moves
    /// @param isCritical nothing has less float in the plan
    public record Room(int totalDays, int freeDays, boolean isCritical) {}

    /// Total float in days, negative when a last date cannot be met.
    ///
    /// @throws IllegalArgumentException when the milestone has no date in the schedule
    public int of(MilestoneId milestone) {
        return find(milestone)
                .orElseThrow(() -> new IllegalArgumentException(milestone + " has no date in the schedule"))
                .totalDays();
    }

    /// How far a milestone can slip; empty when it has no date in the schedule.
    public Optional<Room> find(MilestoneId milestone) {
        return Optional.ofNullable(planned.timings().get(milestone))
                .map(timing -> new Room(timing.totalFloat(), timing.freeFloat(), critical.contains(milestone)));
    }

    /// Whether a milestone waits for another to come, or another waits for it while it is to come; one that
    /// stands alone has no path to be on.
    public boolean isTied(MilestoneId milestone) {
        return tied.contains(milestone);
    }

    /// The milestones that nothing can slip behind without moving one that nothing waits for, in order of time.
    public List<MilestoneId> critical() {
        return planned.critical();
    }
}
