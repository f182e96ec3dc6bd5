package org.charterworks.network.model;

/// Identifier of a row of demand.
public record DemandId(String value) implements Comparable<DemandId> {
    public DemandId {
        Identifiers.check("DemandId", value);
    }

    @Override
    public int compareTo(DemandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
