package org.charterworks.network.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Copies figures into a map that nobody can edit and that is always read in the order of [Attribute].
final class Figures {
    private Figures() {}

    static Map<Attribute, Value> copyOf(Map<Attribute, Value> values) {
        EnumMap<Attribute, Value> copy = new EnumMap<>(Attribute.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }
}
