package org.charterworks.network.model;

import java.util.Map;

/// A place where links meet.
///
/// @param country   ISO 3166-1 alpha-2 code; a border row compares the countries before and after a node
/// @param name      in the language of the data
/// @param names     in other languages, by their ISO 639-1 code
/// @param unLocode  UN/LOCODE without a blank, or empty when there is none
/// @param latDeg    degrees north, −90 to 90
/// @param lonDeg    degrees east, −180 to 180
public record Node(
        NodeId id,
        String name,
        Map<String, String> names,
        String country,
        NodeKind kind,
        double latDeg,
        double lonDeg,
        String unLocode,
        Map<Attribute, Value> values,
        String note)
        implements Element {
    public Node {
        names = Map.copyOf(names);
        values = Figures.copyOf(values);
    }

    /// A place with one name.
    public Node(
            NodeId id,
            String name,
            String country,
            NodeKind kind,
            double latDeg,
            double lonDeg,
            String unLocode,
            Map<Attribute, Value> values,
            String note) {
        this(id, name, Map.of(), country, kind, latDeg, lonDeg, unLocode, values, note);
    }

    /// Its name in a language, or the one in the language of the data.
    ///
    /// @param language ISO 639-1 code
    public String nameIn(String language) {
        return names.getOrDefault(language, name);
    }

    @Override
    public Node withValues(Map<Attribute, Value> newValues) {
        return new Node(id, name, names, country, kind, latDeg, lonDeg, unLocode, newValues, note);
    }
}
