package org.charterworks.app.web.chart;

import java.util.List;
import java.util.function.Consumer;

/// Things ranked by one measure or more, a bar for each measure with its range. Measures stand side by side, each
/// on an axis of its own, and are never added up.
///
/// @param panels one for each measure
/// @param rows   in the order of the ranking
public record Bars(
        String id, String finding, String subject, String inWords, String source, List<Panel> panels, List<Row> rows) {
    private static final double BAR = 13;
    private static final double LINE = 18;
    private static final double WIDE = 960;
    private static final double NARROW = 350;
    private static final double NAMES = 290;
    private static final double NAMES_BESIDE_ONE = 380;
    private static final double WORDS = 132;

    public Bars {
        panels = List.copyOf(panels);
        rows = List.copyOf(rows);
    }

    /// A measure.
    ///
    /// @param head what it is, with its unit; empty where the subject says so
    /// @param css  class that gives the colour of its bars
    public record Panel(String head, Axis axis, String css) {}

    /// A thing with a bar for each panel.
    ///
    /// @param href where it leads; empty when it leads nowhere
    public record Row(String name, String href, List<Bar> bars) {
        public Row {
            bars = List.copyOf(bars);
        }
    }

    /// A number with its range and how it is written beside the bar.
    public record Bar(double low, double central, double high, String words) {

        /// A number without a range.
        public static Bar exact(double number, String words) {
            return new Bar(number, number, number, words);
        }
    }

    public Drawing draw() {
        return new Drawing(id, finding, subject, wide(), narrow(), inWords, source);
    }

    private String wide() {
        double top = panels.stream().anyMatch(panel -> !panel.head().isEmpty()) ? LINE + 24 : 22;
        double rowHeight = BAR + 11;
        double height = top + rows.size() * rowHeight + 6;
        Svg svg = Svg.document(id + "-wide", WIDE, height, "chart", finding, inWords);
        double names = panels.size() == 1 ? NAMES_BESIDE_ONE : NAMES;
        double each = (WIDE - names) / Math.max(1, panels.size());
        for (int p = 0; p < panels.size(); p++) {
            double left = names + p * each;
            Panel panel = panels.get(p);
            Scale x = new Scale(panel.axis().from(), panel.axis().to(), left, left + each - WORDS);
            svg.text(left, 14, Anchor.START, "axis-name", panel.head());
            axis(svg, x, panel.axis(), top, height);
            for (int i = 0; i < rows.size(); i++) {
                bar(svg, x, rows.get(i).bars().get(p), top + 7 + i * rowHeight, panel.css());
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = top + 7 + i * rowHeight + BAR - 2;
            List<String> one = List.of(Lettering.cut(rows.get(i).name(), Plot.TYPE, names - 16));
            names(svg, rows.get(i), one, names - 12, y, Anchor.END);
        }
        return svg.drawn();
    }

    /// On phones names stand above their bars, and the bars of one thing one under another.
    String narrow() {
        double top = panels.stream().anyMatch(panel -> !panel.head().isEmpty()) ? panels.size() * LINE + 6 : 0;
        Svg body = Svg.part();
        for (int p = 0; p < panels.size() && top > 0; p++) {
            body.rectangle(0, 2 + p * LINE, 18, BAR - 2, "bar " + panels.get(p).css());
            body.text(26, 12 + p * LINE, Anchor.START, "", panels.get(p).head());
        }
        double y = top;
        for (Row row : rows) {
            List<String> lines = Lettering.lines(row.name(), Plot.TYPE, NARROW);
            names(body, row, lines, 0, y + 14, Anchor.START);
            y += lines.size() * LINE + 2;
            for (int p = 0; p < panels.size(); p++) {
                Axis axis = panels.get(p).axis();
                Scale x = new Scale(axis.from(), axis.to(), 0, NARROW - WORDS);
                bar(body, x, row.bars().get(p), y, panels.get(p).css());
                y += BAR + 5;
            }
            y += 6;
        }
        return Svg.document(id + "-narrow", NARROW, y + 4, "chart", finding, inWords)
                .put(body)
                .drawn();
    }

    private static void axis(Svg svg, Scale x, Axis axis, double top, double height) {
        svg.group("axis", g -> {
            for (Axis.Tick tick : axis.ticks()) {
                double at = x.at(tick.value());
                boolean first = tick.value() == axis.from();
                g.line(at, top - 2, at, height, first ? "axis-line" : "grid");
                g.text(at, top - 8, first ? Anchor.START : Anchor.MIDDLE, "", tick.words());
            }
        });
    }

    private static void names(Svg svg, Row row, List<String> lines, double x, double y, Anchor anchor) {
        Consumer<Svg> words = g -> {
            for (int i = 0; i < lines.size(); i++) {
                g.text(x, y + i * LINE, anchor, "", lines.get(i));
            }
        };
        if (row.href().isEmpty()) {
            svg.named("row-name", row.name(), words);
        } else {
            svg.link(row.href(), row.name(), "row-name", words);
        }
    }

    private static void bar(Svg svg, Scale x, Bar bar, double y, String css) {
        double zero = x.start();
        double end = x.at(Math.max(x.from(), bar.central()));
        svg.rectangle(zero, y, end - zero, BAR, "bar " + css);
        double right = end;
        if (bar.low() < bar.high()) {
            double low = x.at(Math.max(x.from(), bar.low()));
            double high = x.at(Math.max(x.from(), bar.high()));
            svg.line(low, y + BAR / 2, high, y + BAR / 2, "whisker");
            right = Math.max(end, high);
        }
        svg.text(right + 6, y + BAR - 2, Anchor.START, "bar-words", bar.words());
    }
}
