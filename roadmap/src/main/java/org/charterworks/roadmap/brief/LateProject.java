package org.charterworks.roadmap.brief;

import java.util.List;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.figure.Figure;

/// A project with late milestones, and what a further month costs.
///
/// @param milestones   its late milestones, latest first; never empty
/// @param furtherMonth figures of a delay of one month from the scenario's date, both variants; empty when not
/// priced
/// @param notPriced    why there are none; empty when there are
public record LateProject(
        Project project, List<MilestoneLine> milestones, List<Figure> furtherMonth, String notPriced) {

    public LateProject {
        milestones = List.copyOf(milestones);
        furtherMonth = List.copyOf(furtherMonth);
    }

    /// Days by which its latest milestone is late.
    public long daysLate() {
        return milestones.getFirst().daysLate();
    }
}
