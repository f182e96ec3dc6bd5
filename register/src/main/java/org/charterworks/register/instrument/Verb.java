package org.charterworks.register.instrument;

import java.util.Locale;

/// A verb of the instrument with its force.
///
/// @param createsCommitment whether a provision with this verb is expected to have a commitment
public record Verb(VerbId verb, Force force, CreatesCommitment createsCommitment) {

    /// Whether a verb gives rise to a commitment.
    public enum CreatesCommitment {
        YES,
        NO,
        OPTIONAL;

        /// The word used in files and answers, lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
