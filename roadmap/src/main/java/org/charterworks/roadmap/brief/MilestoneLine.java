package org.charterworks.roadmap.brief;

import java.util.Comparator;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.MilestoneStatus;
import org.charterworks.register.project.Project;

/// One milestone and how it stands on the day.
public record MilestoneLine(Project project, Milestone milestone, MilestoneStatus status) {

    static final Comparator<MilestoneLine> LATEST_FIRST = Comparator.comparingLong(MilestoneLine::daysLate)
            .reversed()
            .thenComparing(line -> line.milestone().id());

    /// Whether it is expected later than first promised, or its date has passed without evidence.
    public boolean isLate() {
        return daysLate() > 0;
    }

    /// Days behind the first promise, or past the date last promised; 0 when neither.
    public long daysLate() {
        return switch (status) {
            case MilestoneStatus.LateAgainstBaseline late -> late.days();
            case MilestoneStatus.NoEvidenceAfterItsDate passed -> passed.days();
            case MilestoneStatus.Done done -> 0;
            case MilestoneStatus.Forecast forecast -> 0;
            case MilestoneStatus.Undated undated -> 0;
        };
    }
}
