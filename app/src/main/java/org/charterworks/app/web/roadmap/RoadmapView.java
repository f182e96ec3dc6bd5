package org.charterworks.app.web.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.portal.Portal;
import org.charterworks.app.web.view.Choice;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.register.instrument.Area;
import org.charterworks.register.project.Project;
import org.charterworks.roadmap.risk.RiskQuestion;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.charterworks.roadmap.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// Every work with a date, on one time line and as a table.
///
/// @param rows    the works shown, by area and in the order of the programme
/// @param rooms   how far milestones to come can slip, of those that wait or are waited for
/// @param later   how many of them are expected later than first promised
/// @param undated how many works have no date in this scenario; they are in the table, not in the chart
/// @param chart   the time line, null when no work has a date
public record RoadmapView(
        List<WorkRow> rows,
        List<RoomRow> rooms,
        long later,
        long undated,
        List<Choice> areas,
        @Nullable Drawing chart) {

    public RoadmapView {
        rows = List.copyOf(rows);
        rooms = List.copyOf(rooms);
        areas = List.copyOf(areas);
    }

    static RoadmapView of(Portal portal, Visit visit, String area, Words words) {
        Map<String, String> names = portal.register().instrument().areas().stream()
                .collect(Collectors.toMap(
                        each -> each.id().value(), Area::name, (first, second) -> first, LinkedHashMap::new));
        Schedule schedule = portal.schedule(visit.scenario());
        PlanFloats floats = PlanFloats.of(portal.register(), schedule);
        WorkRow.Plan plan = new WorkRow.Plan(
                schedule,
                floats,
                names,
                RiskQuestion.usual(visit.scenario().id(), visit.on()),
                milestone -> portal.keeping(milestone, visit.scenario(), visit.on()));
        List<WorkRow> everything = portal.register().projects().stream()
                .map(project -> WorkRow.of(project, plan, words))
                .toList();
        Map<String, Long> counts =
                everything.stream().collect(Collectors.groupingBy(WorkRow::areaId, Collectors.counting()));
        List<WorkRow> shown = names.keySet().stream()
                .flatMap(id -> everything.stream().filter(row -> row.areaId().equals(id)))
                .filter(row -> area.isEmpty() || row.areaId().equals(area))
                .toList();
        List<WorkRow> dated = shown.stream().filter(WorkRow::isDated).toList();
        long later = dated.stream().filter(row -> row.slipMonths() > 0).count();
        List<Project> projects = portal.register().projects().stream()
                .filter(project -> area.isEmpty() || project.area().value().equals(area))
                .toList();
        return new RoadmapView(
                shown,
                RoomRow.of(projects, floats, portal, visit, words),
                later,
                shown.size() - dated.size(),
                Choice.among("/roadmap", "area", area, names, counts),
                dated.isEmpty() ? null : TimeLine.of(dated, later, visit, words));
    }
}
