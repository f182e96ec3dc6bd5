package org.charterworks.register.instrument;

/// Names an area of cooperation in the instrument's own vocabulary.
public record AreaId(String value) implements Comparable<AreaId> {
    public AreaId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an area needs an id");
        }
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
