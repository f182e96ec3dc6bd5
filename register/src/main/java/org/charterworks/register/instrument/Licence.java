package org.charterworks.register.instrument;

/// On which terms the data of a programme may be used by others.
///
/// @param name   how the terms are known, such as CC BY 4.0
/// @param url    where they are written, empty when nowhere
/// @param credit whom to name, empty when nobody need be
/// @param note   what the terms do not cover, empty when nothing is said
public record Licence(String name, String url, String credit, String note) {}
