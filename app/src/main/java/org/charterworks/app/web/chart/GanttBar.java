package org.charterworks.app.web.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The marks of one row: the thin promise over the solid expectation, or diamonds where there is no beginning.
final class GanttBar {
    private static final double PROMISE_Y = 7;
    private static final double EXPECTED_Y = 11;
    private static final double THICK = 9;
    private static final double DIAMOND = 5.5;
    private static final double LEAST_ARROW = 10;

    private final Gantt.Row row;
    private final Scale x;
    private final double y;

    GanttBar(Gantt.Row row, Scale x, double y) {
        this.row = row;
        this.x = x;
        this.y = y;
    }

    boolean isDrawn() {
        return row.end() != null;
    }

    /// Where the row ends; only for rows that are drawn.
    double end() {
        LocalDate end = row.end();
        return end == null ? x.start() : x.within(end);
    }

    double middle() {
        return y + EXPECTED_Y + THICK / 2;
    }

    void draw(Svg svg) {
        if (row.start() != null) {
            bars(svg, row.start());
        } else {
            diamonds(svg);
        }
        slip(svg);
        if (row.actual() != null) {
            double at = x.within(row.actual());
            svg.rectangle(at - 1.5, middle() - 8, 3, 16, "reached");
        }
        words(svg);
    }

    private void bars(Svg svg, LocalDate start) {
        double begin = x.within(start);
        if (row.baseline() != null && !row.baseline().isBefore(start)) {
            svg.rectangle(begin, y + PROMISE_Y - 1.5, x.within(row.baseline()) - begin, 2.5, "promise");
        }
        if (row.actual() != null) {
            svg.rectangle(begin, y + EXPECTED_Y, x.within(row.actual()) - begin, THICK, "expected reached-bar");
        } else if (row.forecast() != null) {
            double end = x.within(row.forecast().expected());
            svg.rectangle(begin, y + EXPECTED_Y, end - begin, THICK, expectedCss(row.forecast()));
            whisker(svg, row.forecast());
        }
    }

    private void diamonds(Svg svg) {
        if (row.baseline() != null) {
            double at = x.within(row.baseline());
            svg.line(at, y + PROMISE_Y - 4, at, y + PROMISE_Y + 4, "promise-tick");
        }
        if (row.forecast() != null && row.actual() == null) {
            whisker(svg, row.forecast());
            svg.path(diamond(x.within(row.forecast().expected()), middle()), expectedCss(row.forecast()));
        }
    }

    private static String expectedCss(Gantt.Expected expected) {
        return expected.assumed() ? "expected assumed" : "expected";
    }

    private void whisker(Svg svg, Gantt.Expected expected) {
        if (expected.earliest().isBefore(expected.latest())) {
            double early = x.within(expected.earliest());
            double late = x.within(expected.latest());
            svg.line(early, middle(), late, middle(), "whisker");
            svg.line(early, middle() - 3, early, middle() + 3, "whisker");
            svg.line(late, middle() - 3, late, middle() + 3, "whisker");
        }
    }

    /// From the promise to what is expected or happened, at the height of the promise.
    private void slip(Svg svg) {
        LocalDate end = row.end();
        if (row.baseline() == null || end == null) {
            return;
        }
        double from = x.within(row.baseline());
        double to = x.within(end);
        if (to - from >= LEAST_ARROW) {
            double at = y + PROMISE_Y;
            svg.path(
                    new Outline()
                            .moveTo(from, at)
                            .acrossTo(to)
                            .moveTo(to - 5, at - 3)
                            .lineTo(to, at)
                            .lineTo(to - 5, at + 3),
                    "slip-arrow");
        }
    }

    private void words(Svg svg) {
        if (row.words().isEmpty()) {
            return;
        }
        double after = Math.max(lastMark() + 10, x.start());
        boolean fits = after + Lettering.width(row.words(), Plot.TYPE) < x.end() + 96;
        double at = fits ? after : firstMark() - 8;
        svg.text(at, middle() + 4, fits ? Anchor.START : Anchor.END, "row-words", row.words());
    }

    private double lastMark() {
        double last = row.start() == null ? x.start() : x.within(row.start());
        last = Math.max(last, at(row.baseline(), last));
        last = Math.max(last, at(row.actual(), last));
        return row.forecast() == null || row.actual() != null
                ? last
                : Math.max(last, x.within(row.forecast().latest()));
    }

    private double firstMark() {
        double first = row.start() == null ? end() : x.within(row.start());
        return Math.min(first, at(row.baseline(), first));
    }

    private double at(@Nullable LocalDate day, double otherwise) {
        return day == null ? otherwise : x.within(day);
    }

    static Outline diamond(double x, double y) {
        return new Outline()
                .moveTo(x - DIAMOND, y)
                .lineTo(x, y - DIAMOND)
                .lineTo(x + DIAMOND, y)
                .lineTo(x, y + DIAMOND)
                .close();
    }
}
