package org.charterworks.app.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Values over time, measured, expected and to be reached, with the ways that lead from baselines to targets.
///
/// What was measured is joined by a line where one value stands for a day; where several compete the line stops, for
/// none is chosen.
///
/// @param across days since 1970 as numbers, with words for years
/// @param marks  values with a day, in any order
public record Series(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        Axis across,
        Axis up,
        List<Mark> marks,
        List<Way> ways,
        double today,
        String todayName) {
    private static final double SMALL_WIDTH = 168;
    private static final double SMALL_HEIGHT = 44;
    private static final double SMALL_EDGE = 7;

    public Series {
        marks = List.copyOf(marks);
        ways = List.copyOf(ways);
    }

    /// What a mark stands for, each with a shape of its own.
    public enum Shape {
        BASELINE,
        MEASURED,
        FORECAST,
        TARGET;

        private boolean isMeasured() {
            return this == BASELINE || this == MEASURED;
        }
    }

    /// One value on its day.
    ///
    /// @param words stand beside it; may be empty
    public record Mark(double at, double value, Shape shape, String words) {}

    /// From one value to another.
    ///
    /// @param atOnce nothing is expected before the day of the second
    public record Way(double fromAt, double from, double toAt, double to, boolean atOnce) {}

    public Drawing draw() {
        return new Drawing(id, finding, subject, draw("wide", 720, 320), draw("narrow", 350, 280), inWords, source);
    }

    private String draw(String form, double width, double height) {
        Svg svg = Svg.picture(id + "-" + form, width, height, "chart", finding, inWords);
        Plot plot = new Plot(width, height, 24, across, up);
        plot.axes(svg);
        if (across.from() < today && today < across.to()) {
            double x = plot.x(today);
            svg.line(x, plot.top(), x, plot.bottom(), "today");
            svg.text(x, plot.top() - 4, Anchor.MIDDLE, "today-name", todayName);
        }
        draw(svg, new Scale(across.from(), across.to(), plot.left(), plot.right()), plot::y, 1);
        for (Mark mark : marks) {
            if (!mark.words().isEmpty()) {
                boolean atTheEnd = plot.x(mark.at()) > (plot.left() + plot.right()) / 2;
                svg.text(
                        plot.x(mark.at()) + (atTheEnd ? -9 : 9),
                        plot.y(mark.value()) - 8,
                        atTheEnd ? Anchor.END : Anchor.START,
                        "row-words",
                        mark.words());
            }
        }
        return svg.drawn();
    }

    /// The same without axes, for a row of a table. Its words are those of the drawing.
    public String small() {
        Svg svg = Svg.picture(id + "-small", SMALL_WIDTH, SMALL_HEIGHT, "chart series-small", finding, inWords);
        Scale x = new Scale(across.from(), across.to(), SMALL_EDGE, SMALL_WIDTH - SMALL_EDGE);
        Scale y = new Scale(up.from(), up.to(), SMALL_HEIGHT - SMALL_EDGE, SMALL_EDGE);
        svg.line(0, SMALL_HEIGHT - SMALL_EDGE, SMALL_WIDTH, SMALL_HEIGHT - SMALL_EDGE, "axis-line");
        draw(svg, x, y::at, 0.75);
        return svg.drawn();
    }

    /// Where a value stands upright.
    @FunctionalInterface
    private interface Upright {
        double at(double value);
    }

    private void draw(Svg svg, Scale x, Upright y, double size) {
        for (Way way : ways) {
            Outline outline = new Outline().moveTo(x.at(way.fromAt()), y.at(way.from()));
            if (way.atOnce()) {
                outline.lineTo(x.at(way.toAt()), y.at(way.from()));
            }
            svg.path(outline.lineTo(x.at(way.toAt()), y.at(way.to())), "series-way");
        }
        joined().forEach(points -> svg.path(
                Outline.through(points.stream()
                        .map(mark -> new Point(x.at(mark.at()), y.at(mark.value())))
                        .toList()),
                "series-line"));
        marks.forEach(mark -> draw(svg, mark.shape(), x.at(mark.at()), y.at(mark.value()), size));
    }

    private static void draw(Svg svg, Shape shape, double x, double y, double size) {
        double r = 5 * size;
        switch (shape) {
            case BASELINE -> svg.rectangle(x - r, y - r, 2 * r, 2 * r, "series-measured");
            case MEASURED -> svg.circle(x, y, r, "series-measured");
            case FORECAST -> svg.circle(x, y, r, "series-hollow");
            case TARGET ->
                svg.path(
                        new Outline()
                                .moveTo(x - 1.3 * r, y)
                                .lineTo(x, y - 1.3 * r)
                                .lineTo(x + 1.3 * r, y)
                                .lineTo(x, y + 1.3 * r)
                                .close(),
                        "series-hollow");
        }
    }

    /// Measured values in stretches of two or more days on which one value stands.
    private List<List<Mark>> joined() {
        SortedMap<Double, List<Mark>> byDay = new TreeMap<>();
        marks.stream()
                .filter(mark -> mark.shape().isMeasured())
                .forEach(mark ->
                        byDay.computeIfAbsent(mark.at(), _ -> new ArrayList<>()).add(mark));
        List<List<Mark>> stretches = new ArrayList<>();
        List<Mark> stretch = new ArrayList<>();
        for (List<Mark> day : byDay.values()) {
            if (day.size() == 1) {
                stretch.add(day.getFirst());
            } else {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
        }
        stretches.add(stretch);
        return stretches.stream().filter(each -> each.size() > 1).toList();
    }
}
