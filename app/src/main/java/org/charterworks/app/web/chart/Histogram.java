package org.charterworks.app.web.chart;

import java.util.List;

/// How often something takes how long: bars over one axis, with upright lines at the percentiles a planner reads.
///
/// @param across what is measured
/// @param up     share in each bar; the axis leaves room above the bars for the names of the lines
/// @param marks  lines in rising order, each with its words
public record Histogram(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        Axis across,
        Axis up,
        List<Bar> bars,
        List<Axis.Tick> marks) {
    private static final double LINE = 16;

    public Histogram {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /// One bar.
    public record Bar(double from, double to, double share) {}

    public Drawing draw() {
        return new Drawing(id, finding, subject, draw("wide", 720, 300), draw("narrow", 350, 280), inWords, source);
    }

    private String draw(String form, double width, double height) {
        Svg svg = Svg.picture(id + "-" + form, width, height, "chart", finding, inWords);
        Plot plot = new Plot(width, height, 12, across, up);
        plot.axes(svg);
        for (Bar bar : bars) {
            double left = plot.x(bar.from());
            double top = plot.y(bar.share());
            svg.rectangle(left, top, Math.max(0.5, plot.x(bar.to()) - left - 1), plot.bottom() - top, "histogram-bar");
        }
        double y = plot.top() + 11;
        for (Axis.Tick mark : marks) {
            double x = plot.x(mark.value());
            svg.line(x, y - 10, x, plot.bottom(), "reference");
            boolean fits = x + 6 + Lettering.width(mark.words(), Plot.TYPE) < width;
            svg.text(fits ? x + 5 : x - 5, y, fits ? Anchor.START : Anchor.END, "reference-name", mark.words());
            y += LINE;
        }
        return svg.drawn();
    }
}
