package org.charterworks.app.web.chart;

/// The field of a chart with two axes: where values stand, and the rules and words around it.
///
/// The upright axis has its name above it, the level axis under its end, so that nothing has to be read sideways.
final class Plot {
    static final double TYPE = 13;

    private static final double LINE = 17;

    private final Axis across;
    private final Axis up;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Scale x;
    private final Scale y;

    /// @param rightRoom room kept free beside the field for labels
    Plot(double width, double height, double rightRoom, Axis across, Axis up) {
        this.across = across;
        this.up = up;
        this.left = 10
                + up.ticks().stream()
                        .mapToDouble(tick -> Lettering.width(tick.words(), TYPE))
                        .max()
                        .orElse(0);
        this.right = width - rightRoom;
        this.top = LINE + 12;
        this.bottom = height - 2 * LINE - 8;
        this.x = new Scale(across.from(), across.to(), left, right);
        this.y = new Scale(up.from(), up.to(), bottom, top);
    }

    double x(double value) {
        return x.at(value);
    }

    double y(double value) {
        return y.at(value);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    Point at(double across, double up) {
        return new Point(x(across), y(up));
    }

    /// Rules and words of both axes; drawn before anything else.
    void axes(Svg svg) {
        svg.group("axis", g -> {
            for (Axis.Tick tick : up.ticks()) {
                double at = y(tick.value());
                g.line(left, at, right, at, tick.value() == up.from() ? "axis-line" : "grid");
                g.text(left - 8, at + TYPE * 0.35, Anchor.END, "", tick.words());
            }
            for (Axis.Tick tick : across.ticks()) {
                double at = x(tick.value());
                g.line(at, bottom, at, bottom + 5, "axis-line");
                g.text(at, bottom + LINE + 2, Anchor.MIDDLE, "", tick.words());
            }
            g.text(0, TYPE, Anchor.START, "axis-name", up.label());
            g.text(right, bottom + 2 * LINE + 2, Anchor.END, "axis-name", across.label());
        });
    }
}
