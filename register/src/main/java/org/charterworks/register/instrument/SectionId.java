package org.charterworks.register.instrument;

/// Names a section of the instrument.
public record SectionId(String value) implements Comparable<SectionId> {
    public SectionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a section needs an id");
        }
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
