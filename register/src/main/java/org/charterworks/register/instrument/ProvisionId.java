package org.charterworks.register.instrument;

import org.charterworks.register.source.Subject;

/// Names a provision: section, point, number, such as `IV.2`.
public record ProvisionId(String value) implements Comparable<ProvisionId> {
    public ProvisionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a provision needs an id");
        }
    }

    /// The same thing as the subject of a statement.
    public Subject subject() {
        return new Subject(Subject.Kind.PROVISION, value);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
