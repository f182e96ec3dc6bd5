package org.charterworks.register.evidence;

/// Names a conflict between sources.
public record ConflictId(String value) implements Comparable<ConflictId> {
    public ConflictId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a conflict needs an id");
        }
    }

    @Override
    public int compareTo(ConflictId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
