package org.charterworks.register.instrument;

import org.charterworks.register.source.Subject;

/// Names a body: a working group, platform or committee that the instrument or its parties speak of.
public record BodyId(String value) implements Comparable<BodyId> {
    public BodyId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a body needs an id");
        }
    }

    /// The same thing as the subject of a statement.
    public Subject subject() {
        return new Subject(Subject.Kind.BODY, value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
