package org.charterworks.app.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterworks.app.web.chart.Anchor;
import org.charterworks.app.web.chart.Lettering;
import org.charterworks.app.web.chart.Point;

/// Finds room for names: the first that asks gets the best free place, a name without a free place is left out.
final class Labels {
    private static final double GAP = 3;

    private final double width;
    private final double height;
    private final List<Area> taken = new ArrayList<>();

    /// @param width  of the drawing in pixels: names stay inside
    /// @param height of the drawing in pixels
    Labels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// A name with its place.
    record Placed(double x, double y, Anchor anchor) {}

    private record Area(double left, double top, double right, double bottom) {
        boolean meets(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /// Keeps room free for something that is drawn anyway.
    void take(double left, double top, double right, double bottom) {
        taken.add(new Area(left, top, right, bottom));
    }

    /// A place beside a symbol: right, left, above, below, then the corners.
    ///
    /// @param clear distance from the middle of the symbol
    Optional<Placed> beside(Point at, double clear, String words, double size) {
        double side = clear + GAP;
        double middle = size * 0.35;
        List<Placed> candidates = List.of(
                new Placed(at.x() + side, at.y() + middle, Anchor.START),
                new Placed(at.x() - side, at.y() + middle, Anchor.END),
                new Placed(at.x(), at.y() - side, Anchor.MIDDLE),
                new Placed(at.x(), at.y() + side + size * 0.75, Anchor.MIDDLE),
                new Placed(at.x() + side * 0.7, at.y() - side * 0.7, Anchor.START),
                new Placed(at.x() + side * 0.7, at.y() + side * 0.7 + size * 0.75, Anchor.START),
                new Placed(at.x() - side * 0.7, at.y() - side * 0.7, Anchor.END),
                new Placed(at.x() - side * 0.7, at.y() + side * 0.7 + size * 0.75, Anchor.END));
        return candidates.stream()
                .filter(candidate -> isFree(area(candidate, words, size)))
                .findFirst()
                .map(candidate -> keep(candidate, words, size));
    }

    /// A place centred on a point, or near it, or none.
    ///
    /// @param anyway on the point itself where nothing near is free
    Optional<Placed> on(Point at, String words, double size, boolean anyway) {
        Placed wanted = new Placed(at.x(), at.y() + size * 0.35, Anchor.MIDDLE);
        for (double down : List.of(0.0, -0.7, 0.7)) {
            for (double across : List.of(0.0, -1.5, 1.5, -3.0, 3.0)) {
                Placed near = new Placed(wanted.x() + across * size, wanted.y() + down * size, Anchor.MIDDLE);
                if (isFree(area(near, words, size))) {
                    return Optional.of(keep(near, words, size));
                }
            }
        }
        return anyway ? Optional.of(keep(wanted, words, size)) : Optional.empty();
    }

    private Placed keep(Placed placed, String words, double size) {
        taken.add(area(placed, words, size));
        return placed;
    }

    private boolean isFree(Area area) {
        return area.left() >= 0
                && area.top() >= 0
                && area.right() <= width
                && area.bottom() <= height
                && taken.stream().noneMatch(area::meets);
    }

    private static Area area(Placed placed, String words, double size) {
        double length = Lettering.width(words, size);
        double left = switch (placed.anchor()) {
            case START -> placed.x();
            case MIDDLE -> placed.x() - length / 2;
            case END -> placed.x() - length;
        };
        return new Area(left - 1, placed.y() - size * 0.8, left + length + 1, placed.y() + size * 0.25);
    }
}
