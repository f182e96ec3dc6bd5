package org.charterworks.register.source;

/// Names a source in the bibliography, such as `agency-4151925`.
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a source needs an id");
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
