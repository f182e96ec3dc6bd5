package org.charterworks.app.web.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.app.web.chart.Drawing;
import org.charterworks.app.web.chart.Gantt;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.app.web.words.Words;
import org.charterworks.roadmap.schedule.PlanFloats;
import org.jspecify.annotations.Nullable;

/// The works on a time line: promise thin, expectation solid under it, a tick where it has happened.
final class TimeLine {
    private static final int FIRST_YEAR_BEFORE = 6;

    private TimeLine() {}

    static Drawing of(List<WorkRow> rows, long later, Visit visit, Words words) {
        Map<String, List<Gantt.Row>> sections = new LinkedHashMap<>();
        rows.forEach(row ->
                sections.computeIfAbsent(row.area(), area -> new ArrayList<>()).add(row(row, visit, words)));
        return new Gantt(
                        "roadmap",
                        words.say("roadmap.finding", rows.size(), later),
                        words.say("roadmap.subject", visit.scenario().name(), words.date(visit.on())),
                        words.say("roadmap.words", rows.size(), later),
                        words.say("roadmap.source"),
                        LocalDate.of(visit.on().getYear() - FIRST_YEAR_BEFORE, 1, 1),
                        end(rows, visit),
                        visit.on(),
                        new Gantt.Key(
                                words.date(visit.on()),
                                words.say("gantt.baseline"),
                                words.say("gantt.forecast"),
                                words.say("gantt.assumed"),
                                words.say("gantt.range"),
                                words.say("gantt.actual"),
                                ""),
                        sections.entrySet().stream()
                                .map(section -> new Gantt.Section(section.getKey(), section.getValue()))
                                .toList(),
                        List.of())
                .draw();
    }

    private static LocalDate end(List<WorkRow> rows, Visit visit) {
        int last = rows.stream()
                .mapToInt(
                        row -> Math.max(year(row.latestOn()), Math.max(year(row.expectedOn()), year(row.promisedOn()))))
                .max()
                .orElse(0);
        return LocalDate.of(Math.max(last, visit.on().getYear()) + 1, 12, 31);
    }

    private static int year(@Nullable LocalDate date) {
        return date == null ? 0 : date.getYear();
    }

    private static String room(WorkRow row, Words words) {
        PlanFloats.Room room = row.room();
        return room == null
                ? ""
                : " " + words.say("roadmap.room", words.count(room.totalDays()), words.count(room.freeDays()));
    }

    private static Gantt.Row row(WorkRow row, Visit visit, Words words) {
        LocalDate expected = row.expectedOn();
        LocalDate earliest = row.earliestOn();
        LocalDate latest = row.latestOn();
        Gantt.Expected forecast = expected == null || earliest == null || latest == null
                ? null
                : new Gantt.Expected(
                        earliest.isAfter(expected) ? expected : earliest,
                        expected,
                        latest.isBefore(expected) ? expected : latest,
                        row.assumed());
        String beside = row.slipMonths() <= 0 ? "" : words.say("slip.months", row.slipMonths());
        return new Gantt.Row(
                row.project().id(),
                row.project().name(),
                visit.to(row.project().path()),
                row.begunOn(),
                row.promisedOn(),
                forecast,
                row.happenedOn(),
                beside,
                row.project().name() + " " + beside + room(row, words));
    }
}
