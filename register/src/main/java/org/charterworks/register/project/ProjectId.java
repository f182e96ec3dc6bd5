package org.charterworks.register.project;

import org.charterworks.register.source.Subject;

/// Names a project.
public record ProjectId(String value) implements Comparable<ProjectId> {
    public ProjectId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a project needs an id");
        }
    }

    /// The same thing as the subject of a statement.
    public Subject subject() {
        return new Subject(Subject.Kind.PROJECT, value);
    }

    @Override
    public int compareTo(ProjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
