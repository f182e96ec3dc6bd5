package org.charterworks.network.model;

/// Identifier of a [Grid].
public record GridId(String value) implements Comparable<GridId> {
    public GridId {
        Identifiers.check("GridId", value);
    }

    @Override
    public int compareTo(GridId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
