package org.charterworks.app.web.roadmap;

import java.util.List;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Ref;
import org.charterworks.app.web.view.Refs;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.DateText;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.Register;
import org.charterworks.register.project.Milestone;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.schedule.Delivery;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.charterworks.roadmap.schedule.Schedule;

/// How far a milestone to come that waits, or is waited for, can slip.
///
/// @param after      what it waits for
/// @param totalDays  before a milestone that nothing waits for moves, with the signs of the language
/// @param freeDays   before any other milestone moves
/// @param isCritical nothing has less float in the plan
public record RoomRow(
        Ref milestone,
        Ref project,
        DateText planned,
        List<Ref> after,
        String totalDays,
        String freeDays,
        boolean isCritical) {
    public RoomRow {
        after = List.copyOf(after);
    }

    /// The milestones of some projects, in the order of the register.
    static List<RoomRow> of(List<Project> projects, PlanFloats floats, Portal portal, Visit visit, Words words) {
        Schedule schedule = portal.schedule(visit.scenario());
        return projects.stream()
                .flatMap(project -> project.milestones().stream()
                        .filter(milestone -> floats.isTied(milestone.id()))
                        .filter(milestone -> isToCome(milestone, schedule))
                        .map(milestone -> of(milestone, project, floats, portal.register(), schedule, words)))
                .toList();
    }

    private static boolean isToCome(Milestone milestone, Schedule schedule) {
        return schedule.delivery(milestone.id())
                .filter(delivery -> delivery.basis() != Delivery.Basis.ACTUAL)
                .isPresent();
    }

    private static RoomRow of(
            Milestone milestone,
            Project project,
            PlanFloats floats,
            Register register,
            Schedule schedule,
            Words words) {
        Refs refs = new Refs(register);
        PlanFloats.Room room = floats.find(milestone.id()).orElseThrow();
        return new RoomRow(
                refs.of(milestone),
                refs.of(project),
                words.shown(schedule.delivery(milestone.id()).orElseThrow().on()),
                milestone.dependsOn().stream()
                        .flatMap(id -> register.findMilestone(id).map(refs::of).stream())
                        .toList(),
                words.count(room.totalDays()),
                words.count(room.freeDays()),
                room.isCritical());
    }
}
