package org.charterworks.app.web.map;

/// A node as it is drawn.
///
/// @param reference  kind and id, as in `node:A`
/// @param symbol     what is drawn at its place
/// @param importance nodes with more are named first; the least important only where the map is near
/// @param href       where its facts are; empty when it leads nowhere
/// @param chosen     its facts are shown, or it ends the route shown
public record MapPoint(
        String reference, Place at, Symbol symbol, String name, int importance, String href, boolean chosen) {
    /// The name as it stands on the map: without what is explained in brackets.
    String label() {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    /// The shapes that tell kinds of places apart.
    public enum Symbol {
        /// A square.
        PORT,
        /// An upright bar.
        BORDER,
        /// A circle.
        CITY,
        /// A dot without a name.
        JUNCTION,
        /// A triangle.
        SUPPLY
    }
}
