package org.charterworks.register.side;

/// Names a statement.
public record StatementId(String value) implements Comparable<StatementId> {
    public StatementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a statement needs an id");
        }
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
