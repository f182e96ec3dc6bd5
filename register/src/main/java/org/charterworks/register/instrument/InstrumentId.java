package org.charterworks.register.instrument;

/// Names an agreement.
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    public InstrumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an instrument needs an id");
        }
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
