package org.charterworks.network.model;

/// Identifier of a [RiskGroup].
public record RiskGroupId(String value) implements Comparable<RiskGroupId> {
    public RiskGroupId {
        Identifiers.check("RiskGroupId", value);
    }

    @Override
    public int compareTo(RiskGroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
