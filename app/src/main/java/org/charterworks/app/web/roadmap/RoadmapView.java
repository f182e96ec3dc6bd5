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
import org.jspecify.annotations.Nullable;

/// Every work with a date, on one time line and as a table.
///
/// @param rows    the works shown, by area and in the order of the programme
/// @param later   how many of them are expected later than first promised
/// @param undated how many works have no date in this scenario; they are in the table, not in the chart
/// @param chart   the time line, null when no work has a date
public record RoadmapView(
        List<WorkRow> rows,
        long later,
        long undated,
        List<Choice> areas,
        @Nullable Drawing chart) {

    public RoadmapView {
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
    }

    static RoadmapView of(Portal portal, Visit visit, String area, Words words) {
        Map<String, String> names = portal.register().instrument().areas().stream()
                .collect(Collectors.toMap(
                        each -> each.id().value(), Area::name, (first, second) -> first, LinkedHashMap::new));
        List<WorkRow> everything = portal.register().projects().stream()
                .map(project -> WorkRow.of(project, portal.schedule(visit.scenario()), names, words))
                .toList();
        Map<String, Long> counts =
                everything.stream().collect(Collectors.groupingBy(WorkRow::areaId, Collectors.counting()));
        List<WorkRow> shown = names.keySet().stream()
                .flatMap(id -> everything.stream().filter(row -> row.areaId().equals(id)))
                .filter(row -> area.isEmpty() || row.areaId().equals(area))
                .toList();
        List<WorkRow> dated = shown.stream().filter(WorkRow::isDated).toList();
        long later = dated.stream().filter(row -> row.slipMonths() > 0).count();
        return new RoadmapView(
                shown,
                later,
                shown.size() - dated.size(),
                Choice.among("/roadmap", "area", area, names, counts),
                dated.isEmpty() ? null : TimeLine.of(dated, later, visit, words));
    }
}
