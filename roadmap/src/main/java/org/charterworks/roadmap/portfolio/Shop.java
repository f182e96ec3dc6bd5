package org.charterworks.roadmap.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterworks.roadmap.attribution.Game;

/// What can be bought, for how much, and what each set of it is worth. A set is a set of bits, bit i for thing i.
///
/// Values are asked for once and kept; not for use by several threads.
public final class Shop {

    private final Game game;
    private final List<Double> costs;
    private final List<Long> needs;
    private final Map<Long, Double> kept = new HashMap<>();
    private final double nothing;

    /// @param game  worth of sets, in its first measure
    /// @param costs of each thing, 0 or more
    /// @param needs what has to be bought with each thing, itself left out, closed under what that needs
    public Shop(Game game, List<Double> costs, List<Long> needs) {
        if (costs.size() != game.players() || needs.size() != game.players()) {
            throw new IllegalArgumentException(
                    game.players() + " things with " + costs.size() + " costs and " + needs.size() + " needs");
        }
        this.game = game;
        this.costs = List.copyOf(costs);
        this.needs = List.copyOf(needs);
        this.nothing = game.worth(0)[0];
    }

    int size() {
        return costs.size();
    }

    boolean neverFalls() {
        return game.neverFalls();
    }

    /// What a set is worth beyond nothing.
    double value(long set) {
        return kept.computeIfAbsent(set, each -> game.worth(each)[0]) - nothing;
    }

    /// The members on whom the worth of a set rests, with what they need.
    long reliesOn(long set) {
        return closed(game.reliesOn(set) & set);
    }

    double cost(long set) {
        double sum = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            sum += costs.get(Long.numberOfTrailingZeros(rest));
        }
        return sum;
    }

    /// A set with everything its members need.
    long closed(long set) {
        long all = set;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            all |= needs.get(Long.numberOfTrailingZeros(rest));
        }
        return all;
    }

    /// A set without a thing and without everything that needs it.
    long without(long set, int thing) {
        long rest = set & ~(1L << thing);
        for (int other = 0; other < size(); other++) {
            if ((needs.get(other) & (1L << thing)) != 0) {
                rest &= ~(1L << other);
            }
        }
        return rest;
    }

    /// Sets whose value was asked for so far.
    int evaluations() {
        return kept.size();
    }
}
