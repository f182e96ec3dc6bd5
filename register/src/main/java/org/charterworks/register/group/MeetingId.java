package org.charterworks.register.group;

import org.charterworks.register.source.Subject;

/// Names a meeting.
public record MeetingId(String value) implements Comparable<MeetingId> {
    public MeetingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a meeting needs an id");
        }
    }

    /// The same thing as the subject of a statement.
    public Subject subject() {
        return new Subject(Subject.Kind.MEETING, value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
