package org.charterworks.register.evidence;

/// Names an item of evidence, such as `EV-2026-02-10-01`.
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    public EvidenceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an item of evidence needs an id");
        }
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
