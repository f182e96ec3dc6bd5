package org.charterworks.register.project;

/// An organisation with a role in a project.
///
/// @param side the party or country it belongs to, or `international`
/// @param role what it does there, in words
public record ProjectParty(String name, String side, Sector sector, String role) {}
