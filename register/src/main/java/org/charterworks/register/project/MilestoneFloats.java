package org.charterworks.register.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterworks.register.project.Activity.Precedence;
import org.charterworks.register.project.Activity.Relation;
import org.charterworks.register.project.MilestoneStatus.Promise;
import org.jspecify.annotations.Nullable;

/// How far each milestone can move before others must, from the dates known on a day and what depends on what.
///
/// A milestone is a point that comes no earlier than its own date and than every milestone it depends on. One
/// on which nothing depends is to be kept by its own date, so negative float says by how many days the promises
/// do not fit together. Method: `docs/methods/critical-path.md`.
public final class MilestoneFloats {
    private MilestoneFloats() {}

    /// Plans milestones in days since 1 January 1970. A milestone without a date known by `on` has no known
    /// duration, so that the answer says which dates are missing. Dependencies on milestones that are not
    /// listed are passed over.
    public static Planned<MilestoneId> of(List<Milestone> milestones, LocalDate on) {
        Set<MilestoneId> listed = new HashSet<>();
        Set<MilestoneId> needed = new HashSet<>();
        for (Milestone milestone : milestones) {
            listed.add(milestone.id());
            needed.addAll(milestone.dependsOn());
        }
        List<Activity<MilestoneId>> points = new ArrayList<>();
        for (Milestone milestone : milestones) {
            Integer day = day(milestone, on);
            List<Precedence<MilestoneId>> after = milestone.dependsOn().stream()
                    .filter(listed::contains)
                    .map(other -> new Precedence<>(other, Relation.FINISH_TO_START, 0))
                    .toList();
            Integer lastDay = needed.contains(milestone.id()) ? null : day;
            points.add(new Activity<>(milestone.id(), day == null ? null : 0, after, day == null ? 0 : day, lastDay));
        }
        return CriticalPath.of(points);
    }

    private static @Nullable Integer day(Milestone milestone, LocalDate on) {
        Milestone.Actual actual = milestone.actual();
        if (actual != null && actual.on().isOverBy(on)) {
            return Math.toIntExact(actual.on().last().toEpochDay());
        }
        Promise promise = Promise.newest(milestone, on);
        return promise == null ? null : Math.toIntExact(promise.on().last().toEpochDay());
    }
}
