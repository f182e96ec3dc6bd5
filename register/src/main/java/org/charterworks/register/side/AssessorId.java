package org.charterworks.register.side;

/// Names an assessor.
public record AssessorId(String value) implements Comparable<AssessorId> {
    public AssessorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an assessor needs an id");
        }
    }

    @Override
    public int compareTo(AssessorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
