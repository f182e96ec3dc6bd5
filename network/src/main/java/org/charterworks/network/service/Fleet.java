package org.charterworks.network.service;

import org.charterworks.network.model.Value;

/// Vessels that go to and fro on a link, as a capacity: vessels × hours in service / round trip × tonnes a vessel ×
/// load factor, in each direction. Low water enters as the load factor: how full a vessel may be loaded at the
/// draught the water allows.
///
/// @param vessels        1 or more
/// @param vesselTonnes   what one takes fully loaded, one way; above 0
/// @param roundTripHours sailing both ways, loading, unloading and waiting; above 0
/// @param loadFactor     0 to 1; 1 = deep water
/// @param hoursPerYear   in service, above 0 up to 8,760
public record Fleet(int vessels, double vesselTonnes, double roundTripHours, Value loadFactor, double hoursPerYear) {
    /// Hours of a year without a leap day.
    public static final double HOURS_OF_A_YEAR = 8760;

    public Fleet {
        if (vessels < 1
                || !(vesselTonnes > 0)
                || !(roundTripHours > 0)
                || !(hoursPerYear > 0 && hoursPerYear <= HOURS_OF_A_YEAR)
                || !(loadFactor.low() >= 0 && loadFactor.high() <= 1)) {
            throw new IllegalArgumentException(
                    "no fleet: " + vessels + " vessels of " + vesselTonnes + " t, " + roundTripHours
                            + " h a round trip, load factor " + loadFactor + ", " + hoursPerYear + " h a year");
        }
    }

    /// Tonnes a year in both directions together, with the range, sources and grade of the load factor.
    public Value tonnesPerYear() {
        double full = 2 * vessels * (hoursPerYear / roundTripHours) * vesselTonnes;
        return new Value(
                full * loadFactor.low(),
                full * loadFactor.central(),
                full * loadFactor.high(),
                loadFactor.sources(),
                loadFactor.grade());
    }
}
