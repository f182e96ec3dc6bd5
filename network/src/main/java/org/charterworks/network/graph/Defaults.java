package org.charterworks.network.graph;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.Value;

/// What a link is given where its own figure is unknown. A layer that is absent has no default, and its links
/// without the figure are left out of the graph.
///
/// Speed and cost defaults count as placeholders in every result, whatever grade they carry; a CO2 factor keeps
/// its grade, because a factor by layer is the normal way of stating one.
///
/// @param speedKmPerHour     above 0
/// @param costUsdPerTonneKm  per tonne of cargo
/// @param co2GramsPerTonneKm well-to-wheel
public record Defaults(
        Map<Layer, Value> speedKmPerHour, Map<Layer, Value> costUsdPerTonneKm, Map<Layer, Value> co2GramsPerTonneKm) {
    /// No default at all: only links with figures of their own are used.
    public static final Defaults NONE = new Defaults(Map.of(), Map.of(), Map.of());

    public Defaults {
        speedKmPerHour = sorted(speedKmPerHour);
        costUsdPerTonneKm = sorted(costUsdPerTonneKm);
        co2GramsPerTonneKm = sorted(co2GramsPerTonneKm);
        for (Value speed : speedKmPerHour.values()) {
            if (speed.low() <= 0) {
                throw new IllegalArgumentException("a default speed has to be above 0 km/h, got " + speed.low());
            }
        }
    }

    private static Map<Layer, Value> sorted(Map<Layer, Value> values) {
        EnumMap<Layer, Value> copy = new EnumMap<>(Layer.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
