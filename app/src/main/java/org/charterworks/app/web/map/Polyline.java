package org.charterworks.app.web.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.charterworks.app.web.chart.Point;

/// What is done to lines before they are drawn: fewer points, cut to a box, moved aside.
final class Polyline {
    private Polyline() {}

    /// The line with only those points that stand out by more than a tolerance (Ramer 1972, Douglas and
    /// Peucker 1973).
    /// Ends are kept.
    static List<Point> simplified(List<Point> line, double tolerance) {
        if (line.size() < 3) {
            return line;
        }
        boolean[] kept = new boolean[line.size()];
        kept[0] = true;
        kept[line.size() - 1] = true;
        Deque<int[]> parts = new ArrayDeque<>();
        parts.push(new int[] {0, line.size() - 1});
        while (!parts.isEmpty()) {
            int[] part = parts.pop();
            int far = farthest(line, part[0], part[1], tolerance);
            if (far >= 0) {
                kept[far] = true;
                parts.push(new int[] {part[0], far});
                parts.push(new int[] {far, part[1]});
            }
        }
        List<Point> simplified = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                simplified.add(line.get(i));
            }
        }
        return simplified;
    }

    /// The point between two others that stands out most, or −1 when none stands out by more than the tolerance.
    private static int farthest(List<Point> line, int from, int to, double tolerance) {
        int farthest = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(line.get(i), line.get(from), line.get(to));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    /// Distance of a point from a straight piece.
    static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
        double t = Math.clamp(along, 0.0, 1.0);
        return Math.hypot(point.x() - from.x() - t * dx, point.y() - from.y() - t * dy);
    }

    /// The part of an area inside a box (Sutherland and Hodgman 1974). May run along the edge of the box, so
    /// it is to
    /// be filled and not outlined. Empty when nothing is inside.
    static List<Point> clippedArea(List<Point> ring, Box box) {
        List<Point> inside = ring;
        for (Side side : Side.values()) {
            inside = cut(inside, side, box);
        }
        return inside;
    }

    private enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM;

        /// How far inside a point is; negative outside.
        double inside(Point point, Box box) {
            return switch (this) {
                case LEFT -> point.x() - box.x();
                case RIGHT -> box.right() - point.x();
                case TOP -> point.y() - box.y();
                case BOTTOM -> box.bottom() - point.y();
            };
        }
    }

    private static List<Point> cut(List<Point> ring, Side side, Box box) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point here = ring.get(i);
            Point before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            double inHere = side.inside(here, box);
            double inBefore = side.inside(before, box);
            if (inHere >= 0 != inBefore >= 0) {
                kept.add(between(before, here, inBefore / (inBefore - inHere)));
            }
            if (inHere >= 0) {
                kept.add(here);
            }
        }
        return kept;
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    /// The pieces of a line that come near a box; a piece keeps the points just outside, so that it runs to
    /// the edge.
    static List<List<Point>> clippedLine(List<Point> line, Box box) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (touches(line.get(i - 1), line.get(i), box)) {
                if (piece.isEmpty()) {
                    piece.add(line.get(i - 1));
                }
                piece.add(line.get(i));
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    /// Whether the rectangle around a straight piece meets the box.
    static boolean touches(Point from, Point to, Box box) {
        return Math.max(from.x(), to.x()) >= box.x()
                && Math.min(from.x(), to.x()) <= box.right()
                && Math.max(from.y(), to.y()) >= box.y()
                && Math.min(from.y(), to.y()) <= box.bottom();
    }

    /// The line moved to its right-hand side, seen along it, so that two layers between the same places stay
    /// apart.
    static List<Point> aside(List<Point> line, double distance) {
        if (distance == 0) {
            return line;
        }
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Point before = line.get(Math.max(0, i - 1));
            Point after = line.get(Math.min(line.size() - 1, i + 1));
            double dx = after.x() - before.x();
            double dy = after.y() - before.y();
            double length = Math.hypot(dx, dy);
            Point here = line.get(i);
            moved.add(
                    length == 0
                            ? here
                            : new Point(here.x() - dy / length * distance, here.y() + dx / length * distance));
        }
        return moved;
    }

    /// The point half-way along a line, with the direction there as the next point's offset.
    static Point middle(List<Point> line) {
        double half = length(line) / 2;
        for (int i = 1; i < line.size(); i++) {
            double piece = distance(line.get(i - 1), line.get(i));
            if (piece >= half && piece > 0) {
                return between(line.get(i - 1), line.get(i), half / piece);
            }
            half -= piece;
        }
        return line.getLast();
    }

    static double length(List<Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += distance(line.get(i - 1), line.get(i));
        }
        return length;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
