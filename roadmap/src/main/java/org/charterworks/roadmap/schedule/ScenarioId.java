package org.charterworks.roadmap.schedule;

/// Name of a scenario, for example `as-forecast`.
public record ScenarioId(String value) implements Comparable<ScenarioId> {

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
