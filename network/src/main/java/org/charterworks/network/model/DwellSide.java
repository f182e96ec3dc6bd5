package org.charterworks.network.model;

import org.jspecify.annotations.Nullable;

/// What a dwell row says of the link a shipment arrives on, or of the link it leaves on.
///
/// @param layer    null = any layer
/// @param gauge    empty = any gauge
/// @param country  country at the far end of that link (ISO 3166-1 alpha-2), empty = any
public record DwellSide(@Nullable Layer layer, String gauge, String country) {
    /// Fits every link.
    public static final DwellSide ANY = new DwellSide(null, "", "");

    public static DwellSide on(Layer layer) {
        return new DwellSide(layer, "", "");
    }

    public static DwellSide on(Layer layer, String gauge) {
        return new DwellSide(layer, gauge, "");
    }

    public DwellSide towards(String newCountry) {
        return new DwellSide(layer, gauge, newCountry);
    }
}
