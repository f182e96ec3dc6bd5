package org.charterworks.register.project;

import java.util.Locale;

/// Which part of society a project party belongs to.
public enum Sector {
    PUBLIC,
    PRIVATE,
    NGO;

    /// The word used in files and answers, lower case, words joined by an underscore.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
