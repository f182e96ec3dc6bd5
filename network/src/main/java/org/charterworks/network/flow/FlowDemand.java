package org.charterworks.network.flow;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.NodeId;

/// Tonnes a year that want to go from one node to another, what an hour is worth to their owner, and what
/// not
/// going costs.
///
/// @param layers         empty = every transport layer
/// @param tonnesPerYear  0 or more
/// @param unservedCostUsdPerTonne what it costs not to carry a tonne, by the next best means; above 0
public record FlowDemand(
        DemandId id,
        NodeId from,
        NodeId to,
        Set<Layer> layers,
        double tonnesPerYear,
        double valueOfTimeUsdPerTonneHour,
        double unservedCostUsdPerTonne) {
    public FlowDemand {
        if (from.equals(to)) {
            throw new IllegalArgumentException("demand " + id + " needs two different places, got " + from);
        }
        if (!(tonnesPerYear >= 0 && Double.isFinite(tonnesPerYear))) {
            throw new IllegalArgumentException("demand " + id + " needs 0 or more tonnes, got " + tonnesPerYear);
        }
        if (!(valueOfTimeUsdPerTonneHour >= 0 && Double.isFinite(valueOfTimeUsdPerTonneHour))) {
            throw new IllegalArgumentException(
                    "demand " + id + " needs a value of time of 0 or more, got " + valueOfTimeUsdPerTonneHour);
        }
        if (!(unservedCostUsdPerTonne > 0 && Double.isFinite(unservedCostUsdPerTonne))) {
            throw new IllegalArgumentException("not carrying a tonne of demand " + id
                    + " has to cost more than 0 USD, got " + unservedCostUsdPerTonne);
        }
        Set<Layer> sorted = EnumSet.noneOf(Layer.class);
        sorted.addAll(layers.isEmpty() ? Layer.TRANSPORT : layers);
        layers = Collections.unmodifiableSet(sorted);
    }

    /// The same demand for other tonnes.
    public FlowDemand withTonnes(double newTonnesPerYear) {
        return new FlowDemand(
                id, from, to, layers, newTonnesPerYear, valueOfTimeUsdPerTonneHour, unservedCostUsdPerTonne);
    }
}
