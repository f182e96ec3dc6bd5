package org.charterworks.register.project;

import java.util.Locale;

/// Why one project needs another.
public enum DependencyKind {
    PHYSICAL,
    LEGAL,
    FINANCE,
    THIRD_PARTY;

    /// The word used in files and answers, lower case, words joined by an underscore.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
