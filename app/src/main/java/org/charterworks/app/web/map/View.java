package org.charterworks.app.web.map;

import java.util.List;
import org.charterworks.app.web.chart.Point;

/// What a drawing shows: a part of one of the two maps, on so many pixels.
///
/// @param width of the drawing in pixels
public record View(Extent extent, Box box, double width) {
    /// Width of a map that takes a page.
    public static final double PAGE_PIXELS = 1120;

    /// The whole of an extent on a page.
    public static View whole(Extent extent) {
        return new View(extent, extent.whole(), PAGE_PIXELS);
    }

    double kmPerPixel() {
        return box.width() / width;
    }

    double height() {
        return box.height() / kmPerPixel();
    }

    Point at(Place place) {
        return pixel(extent.at(place));
    }

    Point pixel(Point km) {
        return new Point((km.x() - box.x()) / kmPerPixel(), (km.y() - box.y()) / kmPerPixel());
    }

    List<Point> pixels(List<Point> km) {
        return km.stream().map(this::pixel).toList();
    }

    boolean shows(Point pixel) {
        return pixel.x() >= 0 && pixel.y() >= 0 && pixel.x() <= width && pixel.y() <= height();
    }
}
