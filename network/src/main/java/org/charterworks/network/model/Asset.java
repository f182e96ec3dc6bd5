package org.charterworks.network.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that stands in the network without being a link: a plant, a storage, a data centre, an exchange
/// point.
///
/// @param kind      as in the file: `data_centre`, `ixp`, `power_plant_gas`, …
/// @param layer     the layer it belongs to, null when it belongs to none
/// @param country   ISO 3166-1 alpha-2 code, several with a slash, or empty
/// @param node      where it is connected, null when no connection is known
/// @param position  where it stands, null when it has no place of its own
/// @param capacity  as published, with its unit; empty when not known
/// @param status    as published, empty when not known
public record Asset(
        AssetId id,
        String name,
        String kind,
        @Nullable Layer layer,
        String country,
        @Nullable NodeId node,
        @Nullable Position position,
        String capacity,
        String status,
        String operator,
        String note,
        Provenance provenance) {

    /// A place on the globe.
    ///
    /// @param latDeg  degrees north, −90 to 90
    /// @param lonDeg  degrees east, −180 to 180
    public record Position(double latDeg, double lonDeg) {}

    /// Where it is connected, if that is known.
    public Optional<NodeId> findNode() {
        return Optional.ofNullable(node);
    }

    /// Where it stands, if that is known.
    public Optional<Position> findPosition() {
        return Optional.ofNullable(position);
    }
}
