package org.charterworks.register.indicator;

/// Names an indicator.
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    public IndicatorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an indicator needs an id");
        }
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
