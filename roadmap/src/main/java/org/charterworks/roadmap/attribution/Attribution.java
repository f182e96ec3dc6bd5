package org.charterworks.roadmap.attribution;

import java.util.List;

/// The shares of all players of a game, and how they were found.
///
/// @param way         how they were found
/// @param shares      by measure, then by player
/// @param evaluations coalitions that were asked for
/// @param orders      orders drawn; 0 when the shares are exact
/// @param seed        seed of the sample; 0 when the shares are exact
public record Attribution(Way way, List<List<Share>> shares, int evaluations, int orders, long seed) {

    public Attribution {
        shares = shares.stream().map(List::copyOf).toList();
    }

    /// How shares were found.
    public enum Way {
        /// Exact, over all coalitions.
        ALL_COALITIONS,
        /// Exact, over blocks of coalitions of equal worth.
        BLOCKS,
        /// Estimated from a sample of orders.
        SAMPLED_ORDERS
    }

    /// What one player brings.
    ///
    /// @param standardError of the estimate; 0 when exact
    public record Share(double value, double standardError) {}

    /// The share of a player in a measure.
    public Share share(int measure, int player) {
        return shares.get(measure).get(player);
    }

    public boolean isExact() {
        return way != Way.SAMPLED_ORDERS;
    }
}
