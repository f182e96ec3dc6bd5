package org.charterworks.register.instrument;

import java.util.Locale;

/// How a statement about the instrument is known.
public enum Verified {
    /// The wording itself was seen, printed or directly quoted.
    TEXT,
    /// Seen only as somebody's paraphrase; scope or verb may differ from the signed wording.
    REPORTED,
    /// Derived by arithmetic from something verified.
    COMPUTED;

    /// The word used in files and answers, lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
