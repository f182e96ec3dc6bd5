package org.charterworks.register.project;

import java.util.Locale;

/// Whether the parties to the instrument deliver a project or others do, so that it is an external dependency.
public enum DeliveredBy {
    PARTIES,
    OTHERS;

    /// The word used in files and answers, lower case, words joined by an underscore.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
