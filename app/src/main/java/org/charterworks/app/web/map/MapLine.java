package org.charterworks.app.web.map;

import java.util.List;

/// A link as it is drawn.
///
/// @param reference kind and id, as in `link:A-B-rail`
/// @param layer     word of its layer: class of its colour and place beside other layers
/// @param course    places it runs through, both ends included
/// @param state     how it stands on the date shown
/// @param width     in pixels
/// @param href      where its facts are; empty when it leads nowhere
/// @param name      what a screen reader says
/// @param chosen    its facts are shown, or it is part of the route shown
public record MapLine(
        String reference,
        String layer,
        List<Place> course,
        State state,
        double width,
        String href,
        String name,
        boolean chosen) {
    public MapLine {
        course = List.copyOf(course);
    }

    /// The same link in another width.
    public MapLine withWidth(double pixels) {
        return new MapLine(reference, layer, course, state, pixels, href, name, chosen);
    }

    /// How a link stands on the date shown.
    public enum State {
        OPEN,
        /// Planned or under construction: drawn dashed.
        NOT_OPEN,
        /// Drawn with a red tick.
        CLOSED
    }
}
