package org.charterworks.app.web.chart;

import java.util.List;

/// How many things have which status: one bar, a part for each status, named below with its glyph.
///
/// @param glyphs address of the file that holds a symbol for each status
public record StatusBar(
        String id, String finding, String subject, String inWords, String source, String glyphs, List<Part> parts) {
    private static final double BAR = 26;
    private static final double LINE = 24;
    private static final double GLYPH = 14;

    public StatusBar {
        parts = List.copyOf(parts);
    }

    /// A status and how many have it.
    ///
    /// @param code  of the status: class and symbol
    /// @param words the status in the reader's language
    public record Part(String code, String words, int count) {}

    public Drawing draw() {
        return new Drawing(id, finding, subject, draw("wide", 720), draw("narrow", 350), inWords, source);
    }

    private String draw(String form, double width) {
        List<Part> shown = parts.stream().filter(part -> part.count() > 0).toList();
        int all = shown.stream().mapToInt(Part::count).sum();
        Svg names = Svg.part();
        double height = names(names, shown, width);
        Svg svg = Svg.picture(id + "-" + form, width, height, "chart chart-status", finding, inWords);
        double x = 0;
        for (Part part : shown) {
            double length = (width - (shown.size() - 1) * 2) * part.count() / Math.max(1, all);
            svg.rectangle(x, 0, length, BAR, "part status-" + part.code());
            if (length > Lettering.width(Integer.toString(part.count()), Plot.TYPE) + 8) {
                svg.text(x + length / 2, BAR / 2 + 5, Anchor.MIDDLE, "part-count", Integer.toString(part.count()));
            }
            x += length + 2;
        }
        return svg.put(names).drawn();
    }

    /// Writes the names in as many lines as they need and gives the height of the whole.
    private double names(Svg svg, List<Part> shown, double width) {
        double x = 0;
        double y = BAR + LINE;
        for (Part part : shown) {
            String words = part.words() + " " + part.count();
            double room = GLYPH + 6 + Lettering.width(words, Plot.TYPE);
            if (x > 0 && x + room > width) {
                x = 0;
                y += LINE;
            }
            svg.use(glyphs + "#" + part.code(), x, y - GLYPH + 2, GLYPH, "status-" + part.code());
            svg.text(x + GLYPH + 6, y, Anchor.START, "", words);
            x += room + 22;
        }
        return y + 8;
    }
}
