package org.charterworks.app.web.map;

import org.charterworks.app.web.chart.Anchor;
import org.charterworks.app.web.chart.Outline;
import org.charterworks.app.web.chart.Svg;

/// The scale bar in the lower left corner: a round number of kilometres, a tenth to a fifth of the drawing.
///
/// @param height of the drawing in pixels
record MapScale(double kmPerPixel, double height) {
    static final double ROOM_HEIGHT = 34;

    private static final double MOST_PIXELS = 160;
    private static final double LEFT = 12;

    double roomWidth() {
        return LEFT + lengthKm() / kmPerPixel() + 60;
    }

    /// The largest of 1, 2 and 5 times a power of ten that fits.
    int lengthKm() {
        double most = MOST_PIXELS * kmPerPixel();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double length = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        return (int) Math.round(length);
    }

    void draw(Svg svg) {
        double length = lengthKm() / kmPerPixel();
        double y = height - 12;
        svg.path(
                new Outline()
                        .moveTo(LEFT, y - 5)
                        .upOrDownTo(y)
                        .acrossTo(LEFT + length)
                        .upOrDownTo(y - 5),
                "scale");
        svg.text(LEFT + length + 6, y + 2, Anchor.START, "scale-name", lengthKm() + "\u202fkm");
    }
}
