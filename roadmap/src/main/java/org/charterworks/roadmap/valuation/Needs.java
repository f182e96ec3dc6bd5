package org.charterworks.roadmap.valuation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneId;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.effect.ProjectEffect;
import org.charterworks.roadmap.programme.Programme;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.Schedule;

/// Which projects cannot act without which others: the milestone behind an effect waits, directly or through
/// further milestones, for one of another project that has not happened yet.
///
/// @param byProject the others each project needs, among those that can be put in or taken out
public record Needs(SortedMap<ProjectId, SortedSet<ProjectId>> byProject) {

    public Needs {
        byProject = Collections.unmodifiableSortedMap(new TreeMap<>(byProject));
    }

    /// The needs of projects in a schedule.
    public static Needs of(Programme programme, Schedule schedule, SortedSet<ProjectId> projects) {
        SortedMap<ProjectId, SortedSet<ProjectId>> needs = new TreeMap<>();
        for (ProjectId project : projects) {
            SortedSet<ProjectId> needed = new TreeSet<>();
            Set<MilestoneId> seen = new HashSet<>();
            for (ProjectEffect effect : programme.effectsOf(project)) {
                collect(programme, schedule, effect.whenMet(), seen, needed);
            }
            needed.retainAll(projects);
            needed.remove(project);
            needs.put(project, needed);
        }
        return new Needs(needs);
    }

    private static void collect(
            Programme programme,
            Schedule schedule,
            MilestoneId milestone,
            Set<MilestoneId> seen,
            SortedSet<ProjectId> needed) {
        boolean happened = schedule.delivery(milestone)
                .filter(delivery -> delivery.basis() == Delivery.Basis.ACTUAL)
                .isPresent();
        if (!happened && seen.add(milestone)) {
            needed.add(milestone.project());
            programme
                    .register()
                    .findMilestone(milestone)
                    .map(Milestone::dependsOn)
                    .orElse(List.of())
                    .forEach(next -> collect(programme, schedule, next, seen, needed));
        }
    }

    /// What a project needs, directly and through others.
    public SortedSet<ProjectId> of(ProjectId project) {
        return byProject.getOrDefault(project, Collections.emptySortedSet());
    }

    /// The part of a set that can act: without the projects that need one which is not in it.
    public Set<ProjectId> feasible(Set<ProjectId> set) {
        Set<ProjectId> there = new HashSet<>(set);
        boolean removed = true;
        while (removed) {
            Set<ProjectId> now = Set.copyOf(there);
            removed = there.removeIf(
                    project -> !now.containsAll(byProject.getOrDefault(project, Collections.emptySortedSet())));
        }
        return there;
    }
}
