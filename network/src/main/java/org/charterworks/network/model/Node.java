package org.charterworks.network.model;

import java.util.Map;

/// A place where links meet.
///
/// @param country   ISO 3166-1 alpha-2 code; a border row compares the countries before and after a node
/// @param unLocode  UN/LOCODE without a blank, or empty when there is none
/// @param latDeg    degrees north, −90 to 90
/// @param lonDeg    degrees east, −180 to 180
public record Node(
        NodeId id,
        String name,
        String country,
        NodeKind kind,
        double latDeg,
        double lonDeg,
        String unLocode,
        Map<Attribute, Value> values,
        String note)
        implements Element {
    public Node {
        values = Figures.copyOf(values);
    }

    @Override
    public Node withValues(Map<Attribute, Value> newValues) {
        return new Node(id, name, country, kind, latDeg, lonDeg, unLocode, newValues, note);
    }
}
