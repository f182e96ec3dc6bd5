package org.charterworks.roadmap.money;

import java.util.Locale;

/// The internal rate of return of a cash flow, or why none is shown.
public sealed interface InternalRate {

    /// There is one.
    ///
    /// @param perYear as a part of 1
    record Found(double perYear) implements InternalRate {}

    /// There is none, or there may be several.
    ///
    /// @param signChanges how often the cash flow changes its sign
    record NotShown(Reason reason, int signChanges) implements InternalRate {}

    /// Why no rate is shown.
    enum Reason {
        /// Costs alone, or benefits alone.
        NEVER_CHANGES_SIGN,
        /// From costs to benefits and back: several rates may fit, and none of them is the answer.
        CHANGES_SIGN_AGAIN,
        /// Below −99 % or above 1 000 % a year.
        OUT_OF_RANGE;

        /// The word used in answers, lower case, words joined by an underscore.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
