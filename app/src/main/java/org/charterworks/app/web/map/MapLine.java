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
/// @param load      what is said of its traffic
public record MapLine(
        String reference,
        String layer,
        List<Place> course,
        State state,
        double width,
        String href,
        String name,
        boolean chosen,
        Load load) {
    public MapLine {
        course = List.copyOf(course);
    }

    /// A link of whose traffic nothing is said.
    public MapLine(
            String reference,
            String layer,
            List<Place> course,
            State state,
            double width,
            String href,
            String name,
            boolean chosen) {
        this(reference, layer, course, state, width, href, name, chosen, Load.NOT_SHOWN);
    }

    /// The same link in another width.
    public MapLine withWidth(double pixels) {
        return new MapLine(reference, layer, course, state, pixels, href, name, chosen, load);
    }

    /// The same link with its traffic.
    public MapLine with(Load other) {
        return new MapLine(reference, layer, course, state, width, href, name, chosen, other);
    }

    /// What is said of a link's traffic.
    public enum Load {
        NOT_SHOWN,
        /// Carries nothing: drawn pale, behind the others.
        IDLE,
        CARRIES,
        /// Carries all it can, and more room would be worth something: drawn with an edge and a mark.
        FULL
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
