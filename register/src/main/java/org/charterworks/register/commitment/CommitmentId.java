package org.charterworks.register.commitment;

import org.charterworks.register.source.Subject;

/// Names a commitment, such as `C-IV.2`.
public record CommitmentId(String value) implements Comparable<CommitmentId> {
    public CommitmentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a commitment needs an id");
        }
    }

    /// The same thing as the subject of a statement.
    public Subject subject() {
        return new Subject(Subject.Kind.COMMITMENT, value);
    }

    @Override
    public int compareTo(CommitmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
