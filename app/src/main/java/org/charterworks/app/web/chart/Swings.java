package org.charterworks.app.web.chart;

import java.util.List;
import java.util.function.Consumer;

/// How far things lie, or move a number, to either side of a centre: one bar each across a line at the centre.
///
/// @param centre where the line stands
/// @param inside how far from the centre still counts as near; drawn as a band, 0 = none
public record Swings(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        Axis axis,
        double centre,
        double inside,
        List<Row> rows) {
    private static final double BAR = 13;
    private static final double LINE = 18;
    private static final double WIDE = 960;
    private static final double NARROW = 350;
    private static final double NAMES = 380;
    private static final double WORDS = 150;

    public Swings {
        rows = List.copyOf(rows);
    }

    /// One thing.
    ///
    /// @param from  left end of its bar
    /// @param to    right end, not below `from`
    /// @param words written beside the bar
    public record Row(String name, double from, double to, String words) {}

    public Drawing draw() {
        return new Drawing(id, finding, subject, wide(), narrow(), inWords, source);
    }

    private String wide() {
        double rowHeight = BAR + 11;
        double top = 22;
        double height = top + rows.size() * rowHeight + 6;
        Svg svg = Svg.picture(id + "-wide", WIDE, height, "chart", finding, inWords);
        Scale x = new Scale(axis.from(), axis.to(), NAMES, WIDE - WORDS);
        ground(svg, x, top, height);
        for (int i = 0; i < rows.size(); i++) {
            double y = top + 7 + i * rowHeight;
            String name = Lettering.cut(rows.get(i).name(), Plot.TYPE, NAMES - 40);
            svg.named("row-name", rows.get(i).name(), g -> g.text(NAMES - 24, y + BAR - 2, Anchor.END, "", name));
            bar(svg, x, rows.get(i), y);
        }
        return svg.drawn();
    }

    /// On phones names stand above their bars.
    private String narrow() {
        double top = 22;
        Svg body = Svg.part();
        Scale x = new Scale(axis.from(), axis.to(), 18, NARROW - 104);
        double y = top + 2;
        for (Row row : rows) {
            List<String> lines = Lettering.lines(row.name(), Plot.TYPE, NARROW);
            double above = y;
            Consumer<Svg> words = g -> {
                for (int i = 0; i < lines.size(); i++) {
                    g.text(0, above + 14 + i * LINE, Anchor.START, "", lines.get(i));
                }
            };
            body.named("row-name", row.name(), words);
            y += lines.size() * LINE + 2;
            bar(body, x, row, y);
            y += BAR + 9;
        }
        Svg svg = Svg.picture(id + "-narrow", NARROW, y + 4, "chart", finding, inWords);
        ground(svg, x, top, y);
        return svg.put(body).drawn();
    }

    private void ground(Svg svg, Scale x, double top, double height) {
        if (inside > 0) {
            double left = x.at(Math.max(axis.from(), centre - inside));
            double right = x.at(Math.min(axis.to(), centre + inside));
            svg.rectangle(left, top - 2, right - left, height - top + 2, "band");
        }
        svg.group("axis", g -> {
            for (Axis.Tick tick : axis.ticks()) {
                double at = x.at(tick.value());
                g.line(at, top - 2, at, height, "grid");
                g.text(at, top - 8, Anchor.MIDDLE, "", tick.words());
            }
        });
        svg.line(x.at(centre), top - 4, x.at(centre), height, "axis-line");
    }

    private void bar(Svg svg, Scale x, Row row, double y) {
        double left = x.at(Math.max(axis.from(), row.from()));
        double right = x.at(Math.min(axis.to(), row.to()));
        svg.rectangle(left, y, Math.max(1.5, right - left), BAR, "bar bar-first");
        svg.text(Math.max(right, x.at(centre)) + 6, y + BAR - 2, Anchor.START, "bar-words", row.words());
    }
}
