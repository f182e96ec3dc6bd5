package org.charterworks.register.instrument;

/// Names a party to the instrument, such as a country code.
public record PartyId(String value) implements Comparable<PartyId> {
    public PartyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a party needs an id");
        }
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
