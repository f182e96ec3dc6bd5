package org.charterworks.network.model;

/// Identifier of an entry of the bibliography every figure cites.
public record SourceKey(String value) implements Comparable<SourceKey> {
    public SourceKey {
        Identifiers.check("SourceKey", value);
    }

    @Override
    public int compareTo(SourceKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
