package org.charterworks.app.web.chart;

import java.util.List;

/// Two bars for each thing, side by side, each with its range: what a project adds by itself and what is lost
/// without
/// it. The bars answer different questions, so they are never stacked and there is no sum.
///
/// @param first  what the upper bar of each row says
/// @param second what the lower bar says
public record PairedBars(
        String id,
        String finding,
        String subject,
        String inWords,
        String source,
        Axis axis,
        String first,
        String second,
        List<Row> rows) {
    private static final double BAR = 11;
    private static final double NAME_LINE = 20;

    public PairedBars {
        rows = List.copyOf(rows);
    }

    /// A thing with its two bars.
    public record Row(String name, String href, Bar first, Bar second) {}

    /// A number with its range and how it is written beside the bar.
    public record Bar(double low, double central, double high, String words) {}

    public Drawing draw() {
        return new Drawing(id, finding, subject, draw("wide", 960, 300), draw("narrow", 350, 0), inWords, source);
    }

    /// @param nameRoom room for names left of the bars; 0 = names stand above their bars
    private String draw(String form, double width, double nameRoom) {
        double rowHeight = 2 * BAR + 18 + (nameRoom == 0 ? NAME_LINE : 0);
        double top = 3 * NAME_LINE + 6;
        double height = top + rows.size() * rowHeight + 8;
        Svg svg = Svg.document(id + "-" + form, width, height, "chart", finding, inWords);
        Scale x = new Scale(axis.from(), axis.to(), nameRoom, width - (nameRoom == 0 ? 76 : 150));
        key(svg, nameRoom);
        axis(svg, x, top, height);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, x, rows.get(i), top + i * rowHeight, nameRoom);
        }
        return svg.drawn();
    }

    private void key(Svg svg, double left) {
        svg.rectangle(left, 4, 22, BAR, "bar bar-first");
        svg.text(left + 30, 14, Anchor.START, "", first);
        svg.rectangle(left, 4 + NAME_LINE, 22, BAR, "bar bar-second");
        svg.text(left + 30, 14 + NAME_LINE, Anchor.START, "", second);
    }

    private void axis(Svg svg, Scale x, double top, double height) {
        svg.group("axis", g -> {
            for (Axis.Tick tick : axis.ticks()) {
                double at = x.at(tick.value());
                g.line(at, top - 4, at, height, tick.value() == axis.from() ? "axis-line" : "grid");
                boolean first = tick.value() == axis.from();
                g.text(at, top - 10, first ? Anchor.START : Anchor.MIDDLE, "", tick.words());
            }
        });
    }

    private static void row(Svg svg, Scale x, Row row, double top, double nameRoom) {
        double bars = top + 8 + (nameRoom == 0 ? NAME_LINE : 0);
        double nameWidth = nameRoom == 0 ? x.end() + 70 : nameRoom - 16;
        List<String> lines = Lettering.lines(row.name(), Plot.TYPE, nameWidth);
        double y = nameRoom == 0 ? top + 16 : bars + BAR + 4 - (Math.min(2, lines.size()) - 1) * 8;
        svg.link(row.href(), row.name(), "row-name", a -> {
            for (int i = 0; i < Math.min(2, lines.size()); i++) {
                boolean last = i == 1 || (nameRoom == 0 && i == 0);
                String words = last && lines.size() > i + 1
                        ? Lettering.cut(String.join(" ", lines.subList(i, lines.size())), Plot.TYPE, nameWidth)
                        : lines.get(i);
                a.text(
                        nameRoom == 0 ? 0 : nameRoom - 12,
                        y + i * 16,
                        nameRoom == 0 ? Anchor.START : Anchor.END,
                        "",
                        words);
                if (last) {
                    break;
                }
            }
        });
        bar(svg, x, row.first(), bars, "bar-first");
        bar(svg, x, row.second(), bars + BAR + 2, "bar-second");
    }

    private static void bar(Svg svg, Scale x, Bar bar, double y, String css) {
        double zero = x.at(0);
        double end = x.at(bar.central());
        svg.rectangle(Math.min(zero, end), y, Math.abs(end - zero), BAR, "bar " + css);
        double right = Math.max(zero, end);
        if (bar.low() < bar.high()) {
            svg.line(x.at(bar.low()), y + BAR / 2, x.at(bar.high()), y + BAR / 2, "whisker");
            right = Math.max(right, x.at(bar.high()));
        }
        svg.text(right + 6, y + BAR - 1, Anchor.START, "bar-words", bar.words());
    }
}
