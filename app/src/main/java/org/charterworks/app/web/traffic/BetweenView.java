package org.charterworks.app.web.traffic;

import java.util.List;
import org.charterworks.app.web.view.Ref;
import org.jspecify.annotations.Nullable;

/// What holds between two places: routes that share nothing, and the most that can pass with its cut.
///
/// @param from      name of the one
/// @param to        name of the other
/// @param map       the two routes drawn; empty when there are none
/// @param most      tonnes a year that can pass; null when no capacity is known on a way
/// @param cut       what limits it
/// @param unlimited links of a way on which no capacity is known; empty otherwise
public record BetweenView(
        String from,
        String to,
        Apart linksApart,
        Apart placesApart,
        String map,
        @Nullable String most,
        List<Ref> cut,
        List<Ref> unlimited) {
    public BetweenView {
        cut = List.copyOf(cut);
        unlimited = List.copyOf(unlimited);
    }

    /// Two routes that share no link, or no place, or why there are none.
    ///
    /// @param code   of the answer, after `between.`: `pair`, `shared`, `none`
    /// @param cost   of both together; empty unless there are two
    /// @param ways   the two routes, or the only one
    /// @param shared what lies on every route
    public record Apart(String code, String cost, List<Way> ways, List<Ref> shared) {
        public Apart {
            ways = List.copyOf(ways);
            shared = List.copyOf(shared);
        }
    }

    /// A route.
    ///
    /// @param places where it crosses a border or changes its means of transport
    public record Way(String places, String days, String perTonne, String distance) {}
}
