package org.charterworks.network.energy;

import org.charterworks.network.model.LinkId;

/// A link between two zones with what it can take each way.
///
/// @param from   number of the zone at its beginning
/// @param to     number of the zone at its end
/// @param there  from beginning to end, [Double#NaN] when not known
/// @param back   from end to beginning, 0 when it is used one way only, [Double#NaN] when not known
record Line(LinkId link, int from, int to, double there, double back) {

    boolean isKnown() {
        return !Double.isNaN(there) && !Double.isNaN(back);
    }

    /// Whether anything can go this way, known or not.
    boolean goes(int start, int end) {
        return (start == from && end == to && there != 0) || (start == to && end == from && back != 0);
    }

    /// The same line after some of its room is taken.
    ///
    /// @param load  from beginning to end, negative the other way
    Line less(double load) {
        return new Line(
                link,
                from,
                to,
                load > 0 ? Math.max(0, there - load) : there,
                load < 0 ? Math.max(0, back + load) : back);
    }
}
