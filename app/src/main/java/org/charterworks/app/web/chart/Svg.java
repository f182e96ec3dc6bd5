package org.charterworks.app.web.chart;

import java.util.function.Consumer;

/// Writes one SVG drawing as text. Shapes carry a class and no style of their own, so that the style sheet
/// decides
/// colours in light, dark and print, and a strict content policy holds.
///
/// Always: what is written is well formed, every text is escaped, numbers have at most one decimal.
public final class Svg {
    private static final double MOST = 1e12;

    private final StringBuilder text = new StringBuilder();

    private Svg(String head) {
        text.append(head);
    }

    /// A drawing without links, read by a screen reader as one picture.
    ///
    /// @param id          unique on its page
    /// @param title       what the drawing shows
    /// @param description the numbers that matter, in words
    public static Svg picture(String id, double width, double height, String css, String title, String description) {
        return new Svg(head(id, box(0, 0, width, height), width, height, css, "img", title, description));
    }

    /// A drawing with links in it, read by a screen reader as a group of them.
    public static Svg document(String id, double width, double height, String css, String title, String description) {
        return new Svg(head(id, box(0, 0, width, height), width, height, css, "group", title, description));
    }

    /// A part of a drawing to be put into another one with [#put].
    public static Svg part() {
        return new Svg("");
    }

    private static String head(
            String id,
            String box,
            double width,
            double height,
            String css,
            String role,
            String title,
            String description) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box + "\" width=\"" + number(width)
                + "\" height=\"" + number(height) + "\" class=\"" + escaped(css) + "\" role=\"" + role
                + "\" aria-labelledby=\"" + escaped(id) + "-title " + escaped(id) + "-desc\">"
                + "<title id=\"" + escaped(id) + "-title\">" + escaped(title) + "</title>"
                + "<desc id=\"" + escaped(id) + "-desc\">" + escaped(description) + "</desc>";
    }

    private static String box(double x, double y, double width, double height) {
        return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
    }

    public Svg line(double x1, double y1, double x2, double y2, String css) {
        text.append("<line").append(css(css));
        attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
        text.append("/>");
        return this;
    }

    public Svg rectangle(double x, double y, double width, double height, String css) {
        text.append("<rect").append(css(css));
        attribute("x", x).attribute("y", y).attribute("width", Math.max(0, width));
        attribute("height", Math.max(0, height));
        text.append("/>");
        return this;
    }

    public Svg circle(double x, double y, double radius, String css) {
        text.append("<circle").append(css(css));
        attribute("cx", x).attribute("cy", y).attribute("r", radius);
        text.append("/>");
        return this;
    }

    public Svg path(Outline outline, String css) {
        text.append("<path").append(css(css)).append(" d=\"").append(outline).append("\"/>");
        return this;
    }

    /// A line with a width of its own, such as one that shows a capacity.
    public Svg stroke(Outline outline, String css, double width) {
        text.append("<path").append(css(css)).append(" d=\"").append(outline).append('"');
        attribute("stroke-width", width);
        text.append("/>");
        return this;
    }

    public Svg text(double x, double y, Anchor anchor, String css, String words) {
        text.append("<text").append(css(css));
        attribute("x", x).attribute("y", y);
        if (anchor != Anchor.START) {
            text.append(" text-anchor=\"").append(anchor.code()).append('"');
        }
        text.append('>').append(escaped(words)).append("</text>");
        return this;
    }

    /// A symbol of another file, in a square.
    public Svg use(String href, double x, double y, double size, String css) {
        text.append("<use")
                .append(css(css))
                .append(" href=\"")
                .append(escaped(href))
                .append('"');
        attribute("x", x).attribute("y", y).attribute("width", size).attribute("height", size);
        text.append("/>");
        return this;
    }

    /// Shapes that belong together.
    public Svg group(String css, Consumer<Svg> content) {
        text.append("<g").append(css(css)).append('>');
        content.accept(this);
        text.append("</g>");
        return this;
    }

    /// Shapes that a pointer shows a word for.
    public Svg named(String css, String title, Consumer<Svg> content) {
        text.append("<g")
                .append(css(css))
                .append("><title>")
                .append(escaped(title))
                .append("</title>");
        content.accept(this);
        text.append("</g>");
        return this;
    }

    /// Shapes that lead to another page.
    ///
    /// @param label what a screen reader says instead of the shapes
    public Svg link(String href, String label, String css, Consumer<Svg> content) {
        text.append("<a").append(css(css)).append(" href=\"").append(escaped(href));
        text.append("\" aria-label=\"").append(escaped(label)).append("\">");
        content.accept(this);
        text.append("</a>");
        return this;
    }

    /// A pattern of slanting lines that classes may fill areas with, by its id.
    public Svg hatch(String id, double step) {
        text.append("<defs><pattern id=\"").append(escaped(id)).append("\" patternUnits=\"userSpaceOnUse\"");
        attribute("width", step).attribute("height", step);
        text.append(" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V");
        text.append(number(step)).append("\"/></pattern></defs>");
        return this;
    }

    /// The shapes of a part.
    public Svg put(Svg part) {
        text.append(part.text);
        return this;
    }

    /// The finished drawing.
    public String drawn() {
        return text + "</svg>";
    }

    private Svg attribute(String name, double value) {
        text.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    private static String css(String css) {
        return css.isEmpty() ? "" : " class=\"" + escaped(css) + "\"";
    }

    /// A number as SVG writes it: at most one decimal, no exponent, no negative zero.
    public static String number(double value) {
        if (!(Math.abs(value) < MOST)) {
            throw new IllegalArgumentException("a drawing needs finite numbers of sensible size, got " + value);
        }
        return tenths(Math.round(value * 10));
    }

    /// A whole number of tenths, written with a point where it is needed.
    static String tenths(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    /// Text that may stand between tags and in attributes. Characters that XML forbids are left out.
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\t' || c == '\n') {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
