package org.charterworks.network.model;

/// Identifier of an [Asset].
public record AssetId(String value) implements Comparable<AssetId> {
    public AssetId {
        Identifiers.check("AssetId", value);
    }

    @Override
    public int compareTo(AssetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
