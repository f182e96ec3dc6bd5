package org.charterworks.register.project;

/// A project that another one needs.
public record ProjectDependency(ProjectId project, DependencyKind kind, String note) {}
