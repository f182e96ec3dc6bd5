package org.charterworks.app.web.chart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays one Gantt chart out on a sheet of some width.
final class GanttSheet {
    private static final double TYPE = 13;
    private static final double ROW = 28;
    private static final double NAME_LINE = 18;
    private static final double SECTION = 34;
    private static final double KEY_LINE = 20;
    private static final double YEARS = 26;
    private static final double WORDS_ROOM = 96;
    private static final double LEAST_BETWEEN_YEARS = 44;

    private final Gantt gantt;
    private final String form;
    private final double width;
    private final double nameRoom;
    private final Scale x;
    private final Map<String, GanttBar> bars = new HashMap<>();
    private final Svg key = Svg.part();
    private final double top;
    private final double height;

    /// @param nameRoom room for names left of the bars; 0 = names stand above their bars
    GanttSheet(Gantt gantt, String form, double width, double nameRoom) {
        this.gantt = gantt;
        this.form = form;
        this.width = width;
        this.nameRoom = nameRoom;
        this.x = Scale.ofDays(gantt.from(), gantt.to(), nameRoom + 2, width - (nameRoom == 0 ? 12 : WORDS_ROOM));
        this.top = new GanttKey(gantt.key(), width).write(key) + YEARS + KEY_LINE / 2;
        double y = top;
        for (Gantt.Section section : gantt.sections()) {
            y += headingHeight(section);
            for (Gantt.Row row : section.rows()) {
                bars.put(row.id(), new GanttBar(row, x, y + (nameRoom == 0 ? NAME_LINE : 0)));
                y += rowHeight();
            }
        }
        this.height = y + 6;
    }

    private double rowHeight() {
        return ROW + (nameRoom == 0 ? NAME_LINE : 0);
    }

    private static double headingHeight(Gantt.Section section) {
        return section.name().isEmpty() ? 0 : SECTION;
    }

    String drawn() {
        Svg svg = Svg.document(
                gantt.id() + "-" + form, width, height, "chart chart-gantt", gantt.finding(), gantt.inWords());
        svg.put(key);
        years(svg);
        double y = top;
        for (Gantt.Section section : gantt.sections()) {
            if (!section.name().isEmpty()) {
                svg.text(0, y + SECTION - 10, Anchor.START, "section-name", section.name());
                y += SECTION;
            }
            for (Gantt.Row row : section.rows()) {
                svg.line(0, y, width, y, "grid");
                row(svg, row, y);
                y += rowHeight();
            }
        }
        waits(svg);
        day(svg, gantt.on());
        return svg.drawn();
    }

    private void years(Svg svg) {
        int first = gantt.from().getYear() + (gantt.from().getDayOfYear() == 1 ? 0 : 1);
        int last = gantt.to().getYear();
        double perYear = (x.end() - x.start()) / Math.max(1, last - first + 1);
        int step = 1;
        while (step * perYear < LEAST_BETWEEN_YEARS) {
            step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
        }
        int every = step;
        svg.group("axis", g -> {
            for (int year = first; year <= last; year++) {
                double at = x.at(LocalDate.of(year, 1, 1));
                g.line(at, top - 4, at, height, "grid");
                if (year % every == 0) {
                    g.text(at, top - 10, Anchor.MIDDLE, "", Integer.toString(year));
                }
            }
        });
    }

    private void row(Svg svg, Gantt.Row row, double y) {
        double room = nameRoom == 0 ? width : nameRoom - 16;
        String name = Lettering.cut(row.name(), TYPE, room);
        Svg words = Svg.part().text(0, y + (nameRoom == 0 ? 14 : ROW / 2 + 4), Anchor.START, "", name);
        if (row.href().isEmpty()) {
            svg.group("row-name", g -> g.put(words));
        } else {
            svg.link(row.href(), row.inWords(), "row-name", a -> a.put(words));
        }
        GanttBar bar = bar(row.id());
        if (bar != null) {
            svg.named("", row.inWords(), bar::draw);
        }
    }

    private @Nullable GanttBar bar(String id) {
        return bars.get(id);
    }

    /// Thin elbows from the end of what is waited for to the row that waits.
    private void waits(Svg svg) {
        svg.group("waits", g -> {
            for (Gantt.Wait wait : gantt.waits()) {
                GanttBar late = bar(wait.row());
                GanttBar early = bar(wait.waitsFor());
                if (late != null && early != null && late.isDrawn() && early.isDrawn()) {
                    elbow(g, early, late);
                }
            }
        });
    }

    private static void elbow(Svg svg, GanttBar early, GanttBar late) {
        double turn = Math.max(early.end(), late.end()) + 7;
        double arrow = late.end() + 2;
        svg.path(
                new Outline()
                        .moveTo(early.end(), early.middle())
                        .acrossTo(turn)
                        .upOrDownTo(late.middle())
                        .acrossTo(arrow)
                        .moveTo(arrow + 4, late.middle() - 3)
                        .lineTo(arrow, late.middle())
                        .lineTo(arrow + 4, late.middle() + 3),
                "wait");
    }

    private void day(Svg svg, LocalDate day) {
        if (day.isBefore(gantt.from()) || day.isAfter(gantt.to())) {
            return;
        }
        double at = x.at(day);
        svg.line(at, top - 6, at, height, "today");
        String word = gantt.key().on();
        boolean left = at + Lettering.width(word, TYPE) > width;
        svg.text(at, top - YEARS, left ? Anchor.END : Anchor.MIDDLE, "today-name", word);
        svg.line(at, top - YEARS + 3, at, top - 6, "today");
    }
}
