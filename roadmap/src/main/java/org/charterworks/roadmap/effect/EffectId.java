package org.charterworks.roadmap.effect;

/// Name of an effect, unique in a programme.
public record EffectId(String value) implements Comparable<EffectId> {

    @Override
    public int compareTo(EffectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
