package org.charterworks.app.web.project;

import java.util.List;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.MilestoneView;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.project.Milestone;
import org.charterworks.roadmap.schedule.Schedule;

/// Makes the views of milestones for one visit.
public final class MilestoneViews {
    private final Register register;
    private final Schedule schedule;
    private final Visit visit;
    private final Words words;

    public MilestoneViews(Portal portal, Visit visit, Words words) {
        this.register = portal.register();
        this.schedule = portal.schedule(visit.scenario());
        this.visit = visit;
        this.words = words;
    }

    public MilestoneView of(Milestone milestone) {
        List<Milestone> before = milestone.dependsOn().stream()
                .flatMap(id -> register.findMilestone(id).stream())
                .toList();
        MilestoneView.Setting setting = new MilestoneView.Setting(
                visit.on(), new Refs(register), words, register.baselineMoves(milestone.id()));
        return MilestoneView.of(milestone, schedule.delivery(milestone.id()), before, setting);
    }
}
