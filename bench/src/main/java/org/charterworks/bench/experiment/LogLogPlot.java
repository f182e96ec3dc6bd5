package org.charterworks.bench.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Figures over the number of links, both axes logarithmic, one line for each quantity, as SVG. Whiskers reach
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
    private final List<Measurement> measurements;
    private final int leastX;
    private final int mostX;
    private final int leastY;
    private final int mostY;
    private final StringBuilder svg = new StringBuilder();

    /// @param measurements  with figures above 0
    LogLogPlot(String title, List<Measurement> measurements) {
        this.title = title;
        this.measurements = measurements;
        leastX = (int) Math.floor(measurements.stream()
                .mapToDouble(m -> Math.log10(m.links()))
                .min()
                .orElse(0));
        mostX = (int) Math.ceil(measurements.stream()
                .mapToDouble(m -> Math.log10(m.links()))
                .max()
                .orElse(1));
        leastY = (int) Math.floor(measurements.stream()
                .mapToDouble(m -> Math.log10(m.least()))
                .min()
                .orElse(0));
        mostY = (int) Math.ceil(measurements.stream()
                .mapToDouble(m -> Math.log10(m.most()))
                .max()
                .orElse(1));
    }

    String svg() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\" role=\"img\" aria-label=\"%s\">",
                WIDTH, HEIGHT, title);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        add("<text x=\"%d\" y=\"24\" font-size=\"16\">%s</text>", LEFT, title);
        axes();
        Map<String, List<Measurement>> lines = measurements.stream()
                .collect(Collectors.groupingBy(
                        m -> m.quantity() + ", " + m.unit(), LinkedHashMap::new, Collectors.toList()));
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
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">links</text>", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10);
    }

    private void draw(String name, List<Measurement> points, int index) {
        String colour = COLOURS[index % COLOURS.length];
        StringBuilder path = new StringBuilder();
        for (Measurement m : points) {
            path.append(
                    String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(m.links()), y(m.median())));
            add("<path d=\"M%.1f %.1fV%.1f\" stroke=\"%s\"/>", x(m.links()), y(m.least()), y(m.most()), colour);
            add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(m.links()), y(m.median()), colour);
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
