package org.charterworks.register.group;

/// Names one reading of the list of bodies.
public record ReadingId(String value) implements Comparable<ReadingId> {
    public ReadingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a reading needs an id");
        }
    }

    @Override
    public int compareTo(ReadingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
