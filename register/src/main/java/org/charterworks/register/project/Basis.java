package org.charterworks.register.project;

import java.util.Locale;

/// What a forecast rests on.
public enum Basis {
    SOURCE,
    ASSUMPTION;

    /// The word used in files and answers, lower case, words joined by an underscore.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
