package org.charterworks.register.group;

/// Names a decision taken at a meeting.
public record DecisionId(String value) implements Comparable<DecisionId> {
    public DecisionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a decision needs an id");
        }
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
