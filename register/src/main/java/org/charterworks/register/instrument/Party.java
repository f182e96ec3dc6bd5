package org.charterworks.register.instrument;

import org.jspecify.annotations.Nullable;

/// A party to the instrument.
///
/// @param legalEffect what the instrument means in this party's law, null when nothing was found
public record Party(PartyId id, String name, @Nullable LegalEffect legalEffect) {

    /// How firmly words of some obligation can bind this party: never more than the instrument can in its law.
    ///
    /// @param obligation as coded from the text, 0 to 3
    public int obligationOf(int obligation) {
        return legalEffect == null || legalEffect.mostObligation() == null
                ? obligation
                : Math.min(obligation, legalEffect.mostObligation());
    }

    /// Whether it is known how firmly the instrument can bind in this party's law.
    public boolean knowsItsCap() {
        return legalEffect != null && legalEffect.mostObligation() != null;
    }
}
