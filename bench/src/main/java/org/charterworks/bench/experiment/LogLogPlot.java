package org.charterworks.bench.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Figures with both axes logarithmic, as SVG, one line for each quantity. Whiskers reach
/// from the least to the most of the runs.
final class LogLogPlot {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;
    private static final int LEFT = 70;
    private static final int RIGHT = 310;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final String[] COLOURS = {"#1b6ca8", "#b3541e", "#3b7d3b", "#7a4d9e", "#8a6d00", "#555555"};
    private static final String[] DASHES = {"", "6 4", "2 3", "8 3 2 3"};

    private final String title;
    private final String across;
    private final List<Point> points;
    private final int leastX;
    private final int mostX;
    private final int leastY;
    private final int mostY;
    private final StringBuilder svg = new StringBuilder();

    /// A figure with its spread.
    ///
    /// @param line  what the line is called that it belongs to
    record Point(String line, double x, double least, double median, double most) {
        static Point of(Measurement found, String line, double x) {
            return new Point(line, x, found.least(), found.median(), found.most());
        }
    }

    /// @param across  title of the axis from left to right
    /// @param points  with figures above 0
    LogLogPlot(String title, String across, List<Point> points) {
        this.title = title;
        this.across = across;
        this.points = points;
        leastX = (int) Math.floor(
                points.stream().mapToDouble(m -> Math.log10(m.x())).min().orElse(0));
        mostX = (int) Math.ceil(
                points.stream().mapToDouble(m -> Math.log10(m.x())).max().orElse(1));
        leastY = (int) Math.floor(
                points.stream().mapToDouble(m -> Math.log10(m.least())).min().orElse(0));
        mostY = (int) Math.ceil(
                points.stream().mapToDouble(m -> Math.log10(m.most())).max().orElse(1));
    }

    String svg() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\" role=\"img\" aria-label=\"%s\">",
                WIDTH, HEIGHT, title);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        add("<text x=\"%d\" y=\"24\" font-size=\"16\">%s</text>", LEFT, title);
        axes();
        Map<String, List<Point>> lines =
                points.stream().collect(Collectors.groupingBy(Point::line, LinkedHashMap::new, Collectors.toList()));
        int index = 0;
        for (var line : lines.entrySet()) {
            draw(line.getKey(), line.getValue(), index++);
        }
        add("</svg>");
        return svg.toString();
    }

    private void axes() {
        for (int p = leastX; p <= mostX; p++) {
            double at = x(Math.pow(10, p));
            add("<path d=\"M%.1f %dV%d\" stroke=\"#ddd\"/>", at, TOP, HEIGHT - BOTTOM);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">1e%d</text>", at, HEIGHT - BOTTOM + 18, p);
        }
        for (int p = leastY; p <= mostY; p++) {
            double at = y(Math.pow(10, p));
            add("<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>", LEFT, at, WIDTH - RIGHT);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">1e%d</text>", LEFT - 6, at + 4, p);
        }
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, across);
    }

    private void draw(String name, List<Point> line, int index) {
        String colour = COLOURS[index % COLOURS.length];
        StringBuilder path = new StringBuilder();
        for (Point m : line) {
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(m.x()), y(m.median())));
            add("<path d=\"M%.1f %.1fV%.1f\" stroke=\"%s\"/>", x(m.x()), y(m.least()), y(m.most()), colour);
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(m.x()), y(m.median()), colour);
        }
        String dashes = DASHES[index / COLOURS.length % DASHES.length];
        add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" stroke-dasharray=\"%s\"/>",
                path, colour, dashes);
        int at = TOP + 12 + 20 * index;
        add(
                "<path d=\"M%d %dh24\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                WIDTH - RIGHT + 12, at - 4, colour, dashes);
        add("<text x=\"%d\" y=\"%d\" font-size=\"11\">%s</text>", WIDTH - RIGHT + 42, at, name);
    }

    private double x(double links) {
        return LEFT + (Math.log10(links) - leastX) / (mostX - leastX) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (Math.log10(value) - leastY) / (mostY - leastY) * (HEIGHT - TOP - BOTTOM);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
