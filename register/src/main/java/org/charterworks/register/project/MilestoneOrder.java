package org.charterworks.register.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// In which order milestones can be reached at all.
public final class MilestoneOrder {
    private MilestoneOrder() {}

    /// The circles in which milestones depend on each other, each from its smallest member along "depends on";
    /// empty when there is none. A milestone listed twice counts as first given; dependencies on unlisted
    /// milestones are passed over.
    public static List<List<MilestoneId>> cycles(List<Milestone> milestones) {
        Map<MilestoneId, List<MilestoneId>> dependsOn = new TreeMap<>();
        milestones.forEach(milestone -> dependsOn.putIfAbsent(milestone.id(), milestone.dependsOn()));
        return DependencyCycles.in(dependsOn);
    }
}
