package org.charterworks.app.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Lines with their ranges over one axis, such as the cost of a delay by month in its two variants. Each line
/// is named
/// at its end; ranges are bands behind the lines.
///
/// @param across what runs to the right, such as months
/// @param up     what is measured; begins at nothing
/// @param marked a value on `across` that the page speaks of, with its word
public record Curves(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        Axis across,
        Axis up,
        List<Curve> curves,
        Optional<Axis.Tick> marked) {
    private static final double LABEL_ROOM = 150;
    private static final double LABEL_LINE = 16;

    public Curves {
        curves = List.copyOf(curves);
    }

    /// One line.
    ///
    /// @param css    class that gives its colour and dash
    /// @param values in rising order of `at`, one or more
    public record Curve(String label, String css, List<Value> values) {
        public Curve {
            values = List.copyOf(values);
        }
    }

    /// A number with its range at one place.
    public record Value(double at, double low, double central, double high) {}

    public Drawing draw() {
        return new Drawing(id, finding, subject, draw("wide", 720, 360), draw("narrow", 350, 300), inWords, source);
    }

    private String draw(String form, double width, double height) {
        boolean wide = form.equals("wide");
        Svg svg = Svg.picture(id + "-" + form, width, height, "chart", finding, inWords);
        Plot plot = new Plot(width, height, wide ? LABEL_ROOM : 12, across, up);
        plot.axes(svg);
        marked.ifPresent(tick -> {
            double x = plot.x(tick.value());
            svg.line(x, plot.top(), x, plot.bottom(), "reference");
            svg.text(x, plot.top() - 4, Anchor.MIDDLE, "reference-name", tick.words());
        });
        curves.forEach(curve -> band(svg, plot, curve));
        curves.forEach(curve -> svg.path(Outline.through(course(plot, curve, Value::central)), "curve " + curve.css()));
        if (wide) {
            namesAtTheEnds(svg, plot);
        } else {
            namesAtTheTop(svg, plot);
        }
        return svg.drawn();
    }

    private static void band(Svg svg, Plot plot, Curve curve) {
        List<Point> high = course(plot, curve, Value::high);
        List<Point> low = course(plot, curve, Value::low);
        if (!high.equals(low)) {
            svg.path(Outline.between(high, low), "band " + curve.css());
        }
    }

    private static List<Point> course(Plot plot, Curve curve, ToDoubleFunction<Value> number) {
        return curve.values().stream()
                .map(value -> plot.at(value.at(), number.applyAsDouble(value)))
                .toList();
    }

    /// Names stand beside the field; that of a line which ends inside it, under its end.
    private void namesAtTheEnds(Svg svg, Plot plot) {
        curves.stream().filter(curve -> endsInside(plot, curve)).forEach(curve -> {
            Point end = end(plot, curve);
            svg.circle(end.x(), end.y(), 3, "curve-end " + curve.css());
            svg.text(end.x() + 6, end.y() + LABEL_LINE, Anchor.START, "curve-name " + curve.css(), curve.label());
        });
        List<Curve> byHeight = curves.stream()
                .filter(curve -> !endsInside(plot, curve))
                .sorted(Comparator.comparingDouble(curve -> end(plot, curve).y()))
                .toList();
        List<List<String>> words = byHeight.stream()
                .map(curve -> Lettering.lines(curve.label(), Plot.TYPE, LABEL_ROOM - 10))
                .toList();
        int most = words.stream().mapToInt(List::size).max().orElse(1);
        List<Double> places = Spread.apart(
                byHeight.stream().map(curve -> end(plot, curve).y()).toList(),
                most * LABEL_LINE + 4,
                plot.top(),
                plot.bottom());
        for (int i = 0; i < byHeight.size(); i++) {
            Curve curve = byHeight.get(i);
            svg.circle(end(plot, curve).x(), end(plot, curve).y(), 3, "curve-end " + curve.css());
            double y = places.get(i) + 4 - (words.get(i).size() - 1) * LABEL_LINE / 2;
            for (String line : words.get(i)) {
                svg.text(plot.right() + 10, y, Anchor.START, "curve-name " + curve.css(), line);
                y += LABEL_LINE;
            }
        }
    }

    /// Narrow drawings have no room beside the field: the names stand in its empty upper left corner, which a
    /// cost
    /// that grows to the right leaves free.
    private void namesAtTheTop(Svg svg, Plot plot) {
        List<Curve> byHeight = new ArrayList<>(curves);
        byHeight.sort(Comparator.comparingDouble(curve -> end(plot, curve).y()));
        double y = plot.top() + 14;
        for (Curve curve : byHeight) {
            svg.line(plot.left() + 8, y - 4, plot.left() + 28, y - 4, "curve " + curve.css());
            for (String line : Lettering.lines(curve.label(), Plot.TYPE, (plot.right() - plot.left()) * 0.8)) {
                svg.text(plot.left() + 34, y, Anchor.START, "curve-name " + curve.css(), line);
                y += LABEL_LINE;
            }
        }
    }

    private static boolean endsInside(Plot plot, Curve curve) {
        return end(plot, curve).x() + Lettering.width(curve.label(), Plot.TYPE) + LABEL_LINE < plot.right();
    }

    private static Point end(Plot plot, Curve curve) {
        Value last = curve.values().getLast();
        return plot.at(last.at(), last.central());
    }
}
