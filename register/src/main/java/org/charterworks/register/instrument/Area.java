package org.charterworks.register.instrument;

/// An area of cooperation, by which provisions, bodies and projects are grouped.
public record Area(AreaId id, String name) {}
