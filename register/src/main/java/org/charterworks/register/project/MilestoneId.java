package org.charterworks.register.project;

import org.charterworks.register.source.Subject;

/// Names a milestone as `<project>/<word>`, such as `P-1/in-service`.
public record MilestoneId(String value) implements Comparable<MilestoneId> {
    public MilestoneId {
        int slash = value.indexOf('/');
        if (slash < 1 || slash == value.length() - 1 || value.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("\"" + value + "\" does not name a milestone; expected PROJECT/word");
        }
    }

    /// The project it belongs to.
    public ProjectId project() {
        return new ProjectId(value.substring(0, value.indexOf('/')));
    }

    /// The same thing as the subject of a statement.
    public Subject subject() {
        return new Subject(Subject.Kind.MILESTONE, value);
    }

    @Override
    public int compareTo(MilestoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
