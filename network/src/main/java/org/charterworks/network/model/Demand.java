package org.charterworks.network.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tonnes that somebody wants to move from one node to another one.
///
/// @param layers         layers the cargo may use; empty = every transport layer
/// @param tonnesPerYear  known years; linear between them and flat outside. At least one year, never negative
public record Demand(
        DemandId id,
        NodeId origin,
        NodeId destination,
        CommodityId commodity,
        Set<Layer> layers,
        SortedMap<Integer, Value> tonnesPerYear) {
    public Demand {
        if (tonnesPerYear.isEmpty()) {
            throw new IllegalArgumentException("demand " + id + " needs at least one year");
        }
        if (origin.equals(destination)) {
            throw new IllegalArgumentException("demand " + id + " needs two different places, got " + origin);
        }
        for (Map.Entry<Integer, Value> year : tonnesPerYear.entrySet()) {
            if (year.getValue().low() < 0) {
                throw new IllegalArgumentException("demand " + id + " is negative in " + year.getKey());
            }
        }
        Set<Layer> sorted = EnumSet.noneOf(Layer.class);
        sorted.addAll(layers.isEmpty() ? Layer.TRANSPORT : layers);
        layers = Collections.unmodifiableSet(sorted);
        tonnesPerYear = Collections.unmodifiableSortedMap(new TreeMap<>(tonnesPerYear));
    }

    /// The figure of one year: as given, else on the straight line between its neighbours, else that of the
    /// nearest year.
    public Value tonnesIn(int year) {
        NavigableMap<Integer, Value> years = new TreeMap<>(tonnesPerYear);
        Map.Entry<Integer, Value> earlier = years.floorEntry(year);
        Map.Entry<Integer, Value> later = years.ceilingEntry(year);
        if (earlier == null) {
            return years.firstEntry().getValue();
        }
        if (later == null || earlier.getKey().equals(later.getKey())) {
            return earlier.getValue();
        }
        Value from = earlier.getValue();
        Value to = later.getValue();
        double share = (double) (year - earlier.getKey()) / (later.getKey() - earlier.getKey());
        return from.combined(
                to,
                between(from.low(), to.low(), share),
                between(from.central(), to.central(), share),
                between(from.high(), to.high(), share));
    }

    private static double between(double from, double to, double share) {
        return (1 - share) * from + share * to;
    }
}
