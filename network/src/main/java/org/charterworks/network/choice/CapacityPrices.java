package org.charterworks.network.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.ElementId;

/// Logit choice under hard capacities: prices p ≥ 0 with flow(G + p) ≤ capacity, and a price only where the
/// element is full.
///
/// The prices maximise the concave dual Σ tonnes × logsum(G + p) − Σ p × capacity (Bell 1995). It is climbed one
/// element after the other: its flow falls as its price rises, so each step is a bisection. Deterministic:
/// elements in their order.
public final class CapacityPrices {
    private static final double GAP = 1e-9;
    private static final int ITERATION_LIMIT = 2000;
    private static final double HIGHEST_PRICE = 1e9;
    private static final int HALVINGS = 200;

    private final List<Chooser> choosers;
    private final List<Limit> limits = new ArrayList<>();
    /// by chooser, by alternative: the sum of prices on it
    private final double[][] surcharge;

    /// An element with a capacity, and how often each alternative uses it.
    private static final class Limit {
        private final ElementId element;
        private final double capacity;
        /// by chooser, by alternative
        private final int[][] uses;
        private double price;

        Limit(ElementId element, double capacity, int[][] uses) {
            this.element = element;
            this.capacity = capacity;
            this.uses = uses;
        }
    }

    private CapacityPrices(List<Chooser> choosers, SortedMap<ElementId, Double> capacities) {
        this.choosers = choosers;
        this.surcharge = choosers.stream()
                .map(chooser -> new double[chooser.alternatives().size()])
                .toArray(double[][]::new);
        capacities.forEach((element, capacity) -> {
            int[][] uses = uses(element);
            if (Double.isFinite(capacity) && isUsed(uses)) {
                limits.add(new Limit(element, capacity, uses));
            }
        });
    }

    /// Divides cargo between alternatives.
    ///
    /// @param capacities tonnes a year by element; an element that is absent is not limited
    public static Chosen divide(List<Chooser> choosers, SortedMap<ElementId, Double> capacities) {
        return new CapacityPrices(List.copyOf(choosers), capacities).solve();
    }

    private int[][] uses(ElementId element) {
        return choosers.stream()
                .map(chooser -> chooser.alternatives().stream()
                        .mapToInt(alternative -> (int) alternative.elements().stream()
                                .filter(element::equals)
                                .count())
                        .toArray())
                .toArray(int[][]::new);
    }

    private static boolean isUsed(int[][] uses) {
        for (int[] ofChooser : uses) {
            for (int each : ofChooser) {
                if (each > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Chosen solve() {
        int iterations = 0;
        double gap = gap();
        while (gap > GAP && iterations < ITERATION_LIMIT) {
            iterations++;
            SortedMap<ElementId, Double> overfull = new TreeMap<>();
            for (Limit limit : limits) {
                double excess = setPrice(limit);
                if (excess > 0) {
                    overfull.put(limit.element, excess);
                }
            }
            if (!overfull.isEmpty()) {
                return new Chosen.DoesNotFit(overfull);
            }
            gap = gap();
        }
        SortedMap<ElementId, Double> prices = new TreeMap<>();
        limits.stream().filter(limit -> limit.price > 0).forEach(limit -> prices.put(limit.element, limit.price));
        return new Chosen.Divided(gap <= GAP, iterations, gap, prices, divisions());
    }

    /// The price at which an element just holds what comes, all other prices as they are.
    ///
    /// @return tonnes that come at any price, beyond the capacity; 0 when a price helps
    private double setPrice(Limit limit) {
        move(limit, 0);
        if (flow(limit) <= limit.capacity) {
            return 0;
        }
        double low = 0;
        double high = 1;
        move(limit, high);
        while (flow(limit) > limit.capacity) {
            low = high;
            high *= 2;
            if (high > HIGHEST_PRICE) {
                return flow(limit) - limit.capacity;
            }
            move(limit, high);
        }
        for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
            double middle = (low + high) / 2;
            move(limit, middle);
            if (flow(limit) > limit.capacity) {
                low = middle;
            } else {
                high = middle;
            }
        }
        move(limit, high);
        return 0;
    }

    private void move(Limit limit, double price) {
        double change = price - limit.price;
        limit.price = price;
        for (int c = 0; c < surcharge.length; c++) {
            for (int a = 0; a < surcharge[c].length; a++) {
                surcharge[c][a] += change * limit.uses[c][a];
            }
        }
    }

    private double flow(Limit limit) {
        double flow = 0;
        for (int c = 0; c < surcharge.length; c++) {
            Chooser chooser = choosers.get(c);
            boolean uses = false;
            for (int each : limit.uses[c]) {
                uses |= each > 0;
            }
            if (uses) {
                Shares shares = Shares.of(chooser.sensitivity(), chooser.alternatives(), surcharge[c]);
                for (int a = 0; a < surcharge[c].length; a++) {
                    flow += limit.uses[c][a] * tonnes(chooser, shares, a);
                }
            }
        }
        return flow;
    }

    private static double tonnes(Chooser chooser, Shares shares, int alternative) {
        double captive = alternative == chooser.captiveTo() ? chooser.captiveTonnes() : 0;
        return captive + chooser.freeTonnes() * shares.share(alternative);
    }

    private double gap() {
        double largest = 0;
        for (Limit limit : limits) {
            double excess = flow(limit) - limit.capacity;
            double miss = limit.price > 0 ? Math.abs(excess) : Math.max(0, excess);
            largest = Math.max(largest, miss / Math.max(1, limit.capacity));
        }
        return largest;
    }

    private List<Chosen.Division> divisions() {
        List<Chosen.Division> divisions = new ArrayList<>();
        for (int c = 0; c < surcharge.length; c++) {
            Chooser chooser = choosers.get(c);
            Shares shares = Shares.of(chooser.sensitivity(), chooser.alternatives(), surcharge[c]);
            List<Double> tonnes = new ArrayList<>();
            List<Double> prices = new ArrayList<>();
            for (int a = 0; a < surcharge[c].length; a++) {
                tonnes.add(tonnes(chooser, shares, a));
                prices.add(surcharge[c][a]);
            }
            divisions.add(new Chosen.Division(chooser.id(), tonnes, shares, prices));
        }
        return divisions;
    }
}
