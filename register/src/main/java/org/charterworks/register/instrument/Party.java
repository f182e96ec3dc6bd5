package org.charterworks.register.instrument;

import org.jspecify.annotations.Nullable;

/// A party to the instrument.
///
/// @param legalEffect what the instrument means in this party's law, null when nothing was found
public record Party(PartyId id, String name, @Nullable Statement legalEffect) {}
