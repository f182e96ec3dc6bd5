package org.charterworks.app.web.chart;

import java.util.List;

/// The course of a line on a drawing, as SVG writes it in `d`.
public final class Outline {
    private final StringBuilder text = new StringBuilder();

    public Outline moveTo(double x, double y) {
        return command('M', x, y);
    }

    public Outline lineTo(double x, double y) {
        return command('L', x, y);
    }

    public Outline acrossTo(double x) {
        text.append('H').append(Svg.number(x));
        return this;
    }

    public Outline upOrDownTo(double y) {
        text.append('V').append(Svg.number(y));
        return this;
    }

    /// A smooth curve, a cubic Bézier with two points that pull it.
    public Outline curveTo(double pullX1, double pullY1, double pullX2, double pullY2, double x, double y) {
        command('C', pullX1, pullY1);
        text.append(' ').append(Svg.number(pullX2)).append(' ').append(Svg.number(pullY2));
        text.append(' ').append(Svg.number(x)).append(' ').append(Svg.number(y));
        return this;
    }

    public Outline close() {
        text.append('Z');
        return this;
    }

    /// Straight lines from point to point.
    public static Outline through(List<Point> points) {
        return new Outline().follow(points);
    }

    /// A further line from point to point. Written in steps, which takes half the room; steps are taken
    /// between rounded
    /// places, so that they do not drift.
    public Outline follow(List<Point> points) {
        long x = 0;
        long y = 0;
        boolean first = true;
        for (int i = 0; i < points.size(); i++) {
            long toX = Math.round(points.get(i).x() * 10);
            long toY = Math.round(points.get(i).y() * 10);
            if (i == 0) {
                command('M', toX / 10.0, toY / 10.0);
            } else if (toX != x || toY != y) {
                step(toX - x, toY - y, first);
                first = false;
            }
            x = toX;
            y = toY;
        }
        return this;
    }

    private void step(long across, long down, boolean first) {
        if (first) {
            text.append('l');
        } else if (across >= 0) {
            text.append(' ');
        }
        text.append(Svg.tenths(across));
        if (down >= 0) {
            text.append(' ');
        }
        text.append(Svg.tenths(down));
    }

    /// The area between a line and another one with the same beginning and end, walked forth and back.
    public static Outline between(List<Point> upper, List<Point> lower) {
        Outline outline = through(upper);
        lower.reversed().forEach(point -> outline.lineTo(point.x(), point.y()));
        return outline.close();
    }

    private Outline command(char letter, double x, double y) {
        text.append(letter).append(Svg.number(x)).append(' ').append(Svg.number(y));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
