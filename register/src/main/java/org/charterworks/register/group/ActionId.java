package org.charterworks.register.group;

/// Names an action agreed at a meeting.
public record ActionId(String value) implements Comparable<ActionId> {
    public ActionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an action needs an id");
        }
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
