package org.charterworks.app.web.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.chart.Point;
import org.charterworks.app.web.chart.Svg;

/// A part of a projected map, in kilometres east and south of the projection's origin.
public record Box(double x, double y, double width, double height) {
    private static final double LEAST_KM = 40;
    private static final double MOST_KM = 20_000;

    public Box {
        if (!(width >= LEAST_KM && width <= MOST_KM && height >= LEAST_KM && height <= MOST_KM)
                || !(Math.abs(x) <= MOST_KM && Math.abs(y) <= MOST_KM)) {
            throw new IllegalArgumentException("not a part of a map: " + x + ", " + y + ", " + width + ", " + height);
        }
    }

    /// The box written by [#toString]; empty when the text is something else.
    public static Optional<Box> parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            double[] numbers = new double[4];
            for (int i = 0; i < 4; i++) {
                numbers[i] = Double.parseDouble(parts[i]);
            }
            return Optional.of(new Box(numbers[0], numbers[1], numbers[2], numbers[3]));
        } catch (IllegalArgumentException notABox) {
            return Optional.empty();
        }
    }

    /// Width to height of a map on a page.
    private static final double PROPORTION = 1.93;

    /// The box around places, in the proportion of a page, with room on all sides.
    ///
    /// @param roomKm least room between the places and the edge
    public static Box around(Extent extent, Collection<Place> places, double roomKm) {
        List<Point> points = places.stream().map(extent::at).toList();
        double left = points.stream().mapToDouble(Point::x).min().orElse(0) - roomKm;
        double right = points.stream().mapToDouble(Point::x).max().orElse(0) + roomKm;
        double top = points.stream().mapToDouble(Point::y).min().orElse(0) - roomKm;
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0) + roomKm;
        double newWidth = Math.clamp(Math.max(right - left, (bottom - top) * PROPORTION), LEAST_KM * 2, MOST_KM);
        double newHeight = newWidth / PROPORTION;
        return new Box((left + right - newWidth) / 2, (top + bottom - newHeight) / 2, newWidth, newHeight);
    }

    /// The box with the same middle and another size, as far as a map can show it.
    public Box times(double factor) {
        double newWidth = Math.clamp(width * factor, LEAST_KM, MOST_KM);
        double newHeight = Math.clamp(height * factor, LEAST_KM, MOST_KM);
        return new Box(x + (width - newWidth) / 2, y + (height - newHeight) / 2, newWidth, newHeight);
    }

    /// The box beside this one, moved by parts of its own size.
    public Box moved(double across, double down) {
        return new Box(x + across * width, y + down * height, width, height);
    }

    boolean holds(Point point) {
        return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /// As it stands in an address: four whole kilometres.
    @Override
    public String toString() {
        return Svg.number(Math.rint(x)) + "," + Svg.number(Math.rint(y)) + "," + Svg.number(Math.rint(width)) + ","
                + Svg.number(Math.rint(height));
    }
}
