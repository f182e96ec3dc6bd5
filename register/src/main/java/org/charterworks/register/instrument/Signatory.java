package org.charterworks.register.instrument;

/// A person who signed for a party.
public record Signatory(PartyId party, String name, String capacity) {}
