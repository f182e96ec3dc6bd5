package org.charterworks.network.energy;

import java.util.Locale;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Value;

/// The capacity of a link in one direction or season, where it differs from the link's own.
///
/// @param capacity  in the unit of the link's carrier
public record TransferLimit(LinkId link, Direction direction, Season season, Value capacity) {

    /// Which way a limit holds.
    public enum Direction {
        BOTH,
        /// From the beginning of the link to its end.
        FORWARD,
        BACKWARD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it holds for energy that enters a link at its beginning, or else at its end.
    boolean holds(boolean forward) {
        return direction == Direction.BOTH || (direction == Direction.FORWARD) == forward;
    }
}
