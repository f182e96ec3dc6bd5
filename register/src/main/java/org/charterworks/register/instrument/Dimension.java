package org.charterworks.register.instrument;

import java.util.Locale;

/// What the strength of a provision is coded in, each from 0 to 3; after Abbott, Keohane, Moravcsik, Slaughter
/// and Snidal (2000).
public enum Dimension {
    OBLIGATION,
    PRECISION,
    DELEGATION;

    /// The word used in files and answers.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
