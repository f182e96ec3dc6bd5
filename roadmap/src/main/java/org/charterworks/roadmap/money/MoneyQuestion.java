package org.charterworks.roadmap.money;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.charterworks.register.project.ProjectId;
import org.charterworks.roadmap.schedule.ScenarioId;

/// Which projects are valued, as one group, in which scenario, beside what, on which terms.
public record MoneyQuestion(ScenarioId scenario, SortedSet<ProjectId> projects, View view, MoneyTerms terms) {
    public MoneyQuestion {
        projects = Collections.unmodifiableSortedSet(new TreeSet<>(projects));
    }
}
