package org.charterworks.network.model;

import java.util.Map;
import java.util.Optional;

/// What nodes, links and dwell rows have in common: an identifier and figures.
public sealed interface Element permits Node, Link, Dwell {
    ElementId id();

    /// The known figures, in the order of [Attribute]; an absent one is unknown, never zero.
    Map<Attribute, Value> values();

    default Optional<Value> value(Attribute attribute) {
        return Optional.ofNullable(values().get(attribute));
    }

    /// The same element with these figures instead of its own.
    Element withValues(Map<Attribute, Value> newValues);
}
