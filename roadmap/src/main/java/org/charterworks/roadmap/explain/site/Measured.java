package org.charterworks.roadmap.explain.site;

import org.charterworks.roadmap.figure.Figure;

/// What a criterion says of a site.
public sealed interface Measured {
    /// It is known.
    ///
    /// @param note  what decides it, such as the plant whose loss is the largest
    record Known(Figure figure, String note) implements Measured {}

    /// An input is missing.
    ///
    /// @param missing  what would have to be known
    record Unknown(String missing) implements Measured {}
}
