package org.charterworks.app.web.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.charterworks.app.web.view.KeepingView;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.jspecify.annotations.Nullable;

/// The works of the roadmap as a file; what is not known is empty.
final class RoadmapCsv {
    static final List<String> HEAD = List.of(
            "project",
            "name",
            "area",
            "promised",
            "expected",
            "assumed",
            "in_service",
            "slip_months",
            "total_float_days",
            "free_float_days",
            "critical",
            "timeliness");

    private RoadmapCsv() {}

    static List<String> row(WorkRow row) {
        PlanFloats.Room room = row.room();
        KeepingView keeping = row.keeping();
        boolean hasSlip = row.promisedOn() != null && row.expectedOn() != null;
        return List.of(
                row.project().id(),
                row.project().name(),
                row.areaId(),
                day(row.promisedOn()),
                day(row.expectedOn()),
                row.assumed() ? "yes" : "no",
                day(row.happenedOn()),
                hasSlip ? Long.toString(row.slipMonths()) : "",
                room == null ? "" : Integer.toString(room.totalDays()),
                room == null ? "" : Integer.toString(room.freeDays()),
                room == null ? "" : room.isCritical() ? "yes" : "no",
                keeping == null ? "" : keeping.timeliness());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
