package org.charterworks.register.instrument;

import org.jspecify.annotations.Nullable;

/// What the instrument means in the law of one party.
///
/// @param mostObligation the most that a clause can bind there, from 0 to 3; null when it is not known, and then
///     nothing is capped
public record LegalEffect(
        String text, Verified verified, @Nullable Integer mostObligation) {
    public LegalEffect {
        if (mostObligation != null && (mostObligation < 0 || mostObligation > 3)) {
            throw new IllegalArgumentException("obligation is capped at " + mostObligation + "; expected 0 to 3");
        }
    }
}
