package org.charterworks.roadmap.portfolio;

/// Buys one thing after another, each time the one that adds most value for its cost, with what it needs. The usual
/// short cut; it fails where several things are worth something only together.
public final class Greedy {
    private Greedy() {}

    /// What greedy buying chooses within a budget.
    ///
    /// @param open what may be bought
    static Chosen of(Shop shop, double budget, long open, double tolerance) {
        long bought = 0;
        while (true) {
            long best = 0;
            double bestRatio = 0;
            for (long rest = open & ~bought; rest != 0; rest &= rest - 1) {
                long more = shop.closed(1L << Long.numberOfTrailingZeros(rest)) & ~bought;
                double added = shop.value(bought | more) - shop.value(bought);
                boolean fits = (more & ~open) == 0 && shop.cost(bought | more) <= budget;
                double ratio = added / Math.max(shop.cost(more), Double.MIN_NORMAL);
                if (fits && added > tolerance && ratio > bestRatio) {
                    best = more;
                    bestRatio = ratio;
                }
            }
            if (best == 0) {
                return chosen(shop, bought);
            }
            bought |= best;
        }
    }

    /// What greedy buying chooses among everything.
    public static Chosen of(Shop shop, double budget, double tolerance) {
        return of(shop, budget, (1L << shop.size()) - 1, tolerance);
    }

    /// The same bettered by giving one thing for another as long as that helps.
    static Chosen withSwaps(Shop shop, double budget, long open, double tolerance) {
        long best = of(shop, budget, open, tolerance).set();
        boolean bettered = true;
        while (bettered) {
            bettered = false;
            for (int out = 0; out < shop.size(); out++) {
                for (int in = 0; in < shop.size(); in++) {
                    long other = shop.without(best, out) | (shop.closed(1L << in) & open);
                    if (shop.closed(other) == other
                            && (other & ~open) == 0
                            && shop.cost(other) <= budget
                            && shop.value(other) > shop.value(best) + tolerance) {
                        best = other;
                        bettered = true;
                    }
                }
            }
        }
        return chosen(shop, best);
    }

    private static Chosen chosen(Shop shop, long set) {
        return new Chosen(set, shop.value(set), shop.cost(set), Double.POSITIVE_INFINITY, shop.evaluations());
    }
}
