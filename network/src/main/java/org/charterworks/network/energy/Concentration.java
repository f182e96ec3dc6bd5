package org.charterworks.network.energy;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How concentrated a total is on its parts: Herfindahl–Hirschman index, Shannon entropy and the number of equal
/// parts that would be as diverse. `docs/methods/import-concentration.md`.
///
/// @param shares  by name, each above 0, adding to 1
/// @param hhi     sum of squared percentage shares, above 0 to 10 000 (one part alone)
/// @param shannon entropy in nats, 0 for one part alone
public record Concentration(SortedMap<String, Double> shares, double hhi, double shannon) {
    private static final double PERCENT_SQUARED = 10_000;

    public Concentration {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }

    /// The concentration of a total on its parts.
    ///
    /// @param amounts  by name; parts of 0 are left out
    /// @throws IllegalArgumentException when a part is negative or nothing is above 0
    public static Concentration of(SortedMap<String, Double> amounts) {
        double total = 0;
        for (double amount : amounts.values()) {
            if (!(amount >= 0)) {
                throw new IllegalArgumentException("a part cannot be " + amount);
            }
            total += amount;
        }
        if (total <= 0) {
            throw new IllegalArgumentException("there is nothing to divide");
        }
        SortedMap<String, Double> shares = new TreeMap<>();
        double squares = 0;
        double entropy = 0;
        for (var part : amounts.entrySet()) {
            if (part.getValue() > 0) {
                double share = part.getValue() / total;
                shares.put(part.getKey(), share);
                squares += share * share;
                entropy -= share * Math.log(share);
            }
        }
        return new Concentration(shares, squares * PERCENT_SQUARED, Math.max(0, entropy));
    }

    /// The number of equal parts with the same entropy, 1 or more.
    public double effectiveNumber() {
        return Math.exp(shannon);
    }

    /// The largest part.
    public String largest() {
        String name = shares.firstKey();
        for (var part : shares.entrySet()) {
            if (part.getValue() > shares.getOrDefault(name, 0.0)) {
                name = part.getKey();
            }
        }
        return name;
    }
}
