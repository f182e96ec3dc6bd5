package org.charterworks.network.shipment;

import java.util.List;
import java.util.Set;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.SourceKey;

/// A document or procedure that a source says is needed at a place.
///
/// @param fromCountry  country left (ISO 3166-1 alpha-2), empty = any
/// @param toCountry    country entered, empty = any
/// @param cargo        kinds of cargo it is for, empty = every kind
public record Procedure(
        String id,
        NodeId node,
        String fromCountry,
        String toCountry,
        Set<CargoKind> cargo,
        String document,
        String note,
        List<SourceKey> sources,
        Grade grade) {
    public Procedure {
        cargo = Set.copyOf(cargo);
        sources = List.copyOf(sources);
    }

    boolean isFor(String from, String to, Set<CargoKind> carried) {
        return (fromCountry.isEmpty() || fromCountry.equals(from))
                && (toCountry.isEmpty() || toCountry.equals(to))
                && (cargo.isEmpty() || carried.isEmpty() || carried.stream().anyMatch(cargo::contains));
    }
}
