package org.charterworks.app.web.chart;

import java.util.List;
import java.util.function.BiConsumer;

/// Explains the marks of a Gantt chart above it, in as many lines as the width needs.
final class GanttKey {
    private static final double LINE = 20;
    private static final double SAMPLE = 30;

    private final List<Entry> entries;
    private final double width;

    /// A mark drawn at (x, y) and its word.
    private record Entry(String words, BiConsumer<Svg, Point> mark) {}

    GanttKey(Gantt.Key key, double width) {
        this.width = width;
        this.entries = List.of(
                new Entry(key.baseline(), (svg, at) -> svg.rectangle(at.x(), at.y() - 1, 24, 2.5, "promise")),
                new Entry(key.forecast(), (svg, at) -> svg.rectangle(at.x(), at.y() - 4, 24, 9, "expected")),
                new Entry(key.assumed(), (svg, at) -> svg.rectangle(at.x(), at.y() - 4, 24, 9, "expected assumed")),
                new Entry(key.range(), GanttKey::range),
                new Entry(key.actual(), (svg, at) -> svg.rectangle(at.x() + 10, at.y() - 8, 3, 16, "reached")),
                new Entry(
                        key.waits(),
                        (svg, at) -> svg.path(
                                new Outline()
                                        .moveTo(at.x() + 4, at.y() - 6)
                                        .acrossTo(at.x() + 20)
                                        .upOrDownTo(at.y() + 4)
                                        .acrossTo(at.x() + 10),
                                "wait")));
    }

    /// Writes the key and gives the height it takes.
    double write(Svg svg) {
        double x = 0;
        double y = 12;
        for (Entry entry : entries) {
            if (entry.words().isEmpty()) {
                continue;
            }
            double room = SAMPLE + Lettering.width(entry.words(), Plot.TYPE);
            if (x > 0 && x + room > width) {
                x = 0;
                y += LINE;
            }
            entry.mark().accept(svg, new Point(x, y));
            svg.text(x + SAMPLE, y + 4, Anchor.START, "key", entry.words());
            x += room + 18;
        }
        return y + LINE;
    }

    private static void range(Svg svg, Point at) {
        svg.line(at.x(), at.y(), at.x() + 24, at.y(), "whisker");
        svg.line(at.x(), at.y() - 3, at.x(), at.y() + 3, "whisker");
        svg.line(at.x() + 24, at.y() - 3, at.x() + 24, at.y() + 3, "whisker");
    }
}
