package org.charterworks.roadmap.portfolio;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/// Finds the set worth most within a budget; `docs/methods/portfolio.md`.
///
/// Where more is never worth less, by branch and bound: a node holds what is bought and what is still open, and no set
/// of the node is worth more than all of it together. That is exact as well once the members on whom this value rests
/// fit the budget. Where more can be worth less (a new road may make everybody slower), up to [#MOST_ENUMERATED]
/// things every set is looked at, and beyond a greedy choice is bettered by swaps, without a bound.
public final class Search {

    /// Up to so many things every question is answered exactly.
    public static final int MOST_ENUMERATED = 20;

    /// Sets that may be valued in one search before it stops with a gap; nothing stops a search that is to be exact.
    private static final int MOST_SETS = 4_000;

    private final Shop shop;
    private final boolean exact;
    private final double tolerance;

    /// @param exact     whether to search on, however long, until it is proved; up to [#MOST_ENUMERATED] things it
    ///                  always is
    /// @param tolerance values that differ by less are the same
    public Search(Shop shop, boolean exact, double tolerance) {
        this.shop = shop;
        this.exact = exact || shop.size() <= MOST_ENUMERATED;
        this.tolerance = tolerance;
    }

    /// The cheapest of the sets worth most.
    public Chosen best(double budget) {
        return cheapest(within(budget, everything()), everything());
    }

    /// The set worth most that lacks at least one of the things of another; empty when that one is nothing.
    public Optional<Chosen> runnerUp(Chosen best, double budget) {
        Chosen found = null;
        for (long rest = best.set(); rest != 0; rest &= rest - 1) {
            long open = shop.without(everything(), Long.numberOfTrailingZeros(rest));
            Chosen other = within(budget, open);
            if (found == null || other.value() > found.value() + tolerance) {
                found = cheapest(other, open);
            }
        }
        return Optional.ofNullable(found);
    }

    private long everything() {
        return (1L << shop.size()) - 1;
    }

    /// The same value for less, if there is a set with it.
    private Chosen cheapest(Chosen best, long open) {
        Chosen cheapest = best;
        while (cheapest.cost() > 0) {
            Chosen cheaper = within(Math.nextDown(cheapest.cost()), open);
            if (cheaper.value() < cheapest.value() - tolerance) {
                return cheapest;
            }
            double bound = cheapest.bound() <= cheapest.value() ? cheaper.value() : cheapest.bound();
            cheapest = new Chosen(cheaper.set(), cheaper.value(), cheaper.cost(), bound, cheaper.evaluated());
        }
        return cheapest;
    }

    private Chosen within(double budget, long open) {
        long affordable = affordable(budget, open);
        if (shop.neverFalls()) {
            return branchAndBound(budget, affordable);
        }
        return exact ? enumerated(budget, affordable) : Greedy.withSwaps(shop, budget, affordable, tolerance);
    }

    private long affordable(double budget, long open) {
        long all = open;
        for (int thing = 0; thing < shop.size(); thing++) {
            long with = shop.closed(1L << thing);
            if ((all & (1L << thing)) != 0 && ((with & ~open) != 0 || shop.cost(with) > budget)) {
                all &= ~(1L << thing);
            }
        }
        return all;
    }

    private record Node(long bought, long open, double bound) {}

    private Chosen branchAndBound(double budget, long affordable) {
        PriorityQueue<Node> nodes = new PriorityQueue<>(Comparator.comparingDouble((Node node) -> -node.bound())
                .thenComparingLong(Node::bought)
                .thenComparingLong(Node::open));
        nodes.add(new Node(0, affordable, shop.value(affordable)));
        Chosen best = chosen(Greedy.of(shop, budget, affordable, tolerance).set(), Double.POSITIVE_INFINITY);
        int started = shop.evaluations();
        while (!nodes.isEmpty() && nodes.element().bound() > best.value() + tolerance) {
            if (!exact && shop.evaluations() - started > MOST_SETS) {
                return chosen(best.set(), nodes.element().bound());
            }
            Node node = nodes.remove();
            long relied = node.bought() | shop.reliesOn(node.bought() | node.open());
            if (shop.cost(relied) <= budget) {
                best = chosen(relied, Double.POSITIVE_INFINITY);
            } else {
                branch(node, relied & ~node.bought(), budget, nodes);
            }
        }
        return chosen(trimmed(best.set()), best.value());
    }

    /// On the dearest thing that the value rests on.
    private void branch(Node node, long choices, double budget, PriorityQueue<Node> nodes) {
        int thing = Long.numberOfTrailingZeros(choices);
        for (long rest = choices; rest != 0; rest &= rest - 1) {
            int other = Long.numberOfTrailingZeros(rest);
            thing = shop.cost(1L << other) > shop.cost(1L << thing) ? other : thing;
        }
        long bought = node.bought() | shop.closed(1L << thing);
        double left = budget - shop.cost(bought);
        if (left >= 0) {
            long open = node.open() & ~bought;
            for (long rest = open; rest != 0; rest &= rest - 1) {
                int other = Long.numberOfTrailingZeros(rest);
                if (shop.cost(shop.closed(1L << other) & ~bought) > left) {
                    open = shop.without(open, other);
                }
            }
            nodes.add(new Node(bought, open, shop.value(bought | open)));
        }
        long open = shop.without(node.open(), thing);
        nodes.add(new Node(node.bought(), open, shop.value(node.bought() | open)));
    }

    private Chosen enumerated(double budget, long affordable) {
        long best = 0;
        for (long set = affordable; set != 0; set = (set - 1) & affordable) {
            if (shop.closed(set) == set && shop.cost(set) <= budget) {
                best = better(set, best) ? set : best;
            }
        }
        return chosen(best, shop.value(best));
    }

    private boolean better(long set, long other) {
        double more = shop.value(set) - shop.value(other);
        return more > tolerance || (more >= -tolerance && shop.cost(set) < shop.cost(other));
    }

    /// Without things whose leaving costs nothing, dearest first.
    private long trimmed(long set) {
        long kept = set;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            long dearest = kept;
            for (long rest = kept; rest != 0; rest &= rest - 1) {
                long less = shop.without(kept, Long.numberOfTrailingZeros(rest));
                if (shop.value(less) >= shop.value(set) - tolerance && shop.cost(less) < shop.cost(dearest)) {
                    dearest = less;
                    smaller = true;
                }
            }
            kept = dearest;
        }
        return kept;
    }

    private Chosen chosen(long set, double bound) {
        return new Chosen(set, shop.value(set), shop.cost(set), Math.max(bound, shop.value(set)), shop.evaluations());
    }
}
