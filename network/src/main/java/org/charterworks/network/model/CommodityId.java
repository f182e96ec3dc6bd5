package org.charterworks.network.model;

/// Identifier of a kind of cargo.
public record CommodityId(String value) implements Comparable<CommodityId> {
    public CommodityId {
        Identifiers.check("CommodityId", value);
    }

    @Override
    public int compareTo(CommodityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
