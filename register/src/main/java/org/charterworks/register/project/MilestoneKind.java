package org.charterworks.register.project;

import java.util.Locale;

/// What reaching a milestone means.
public enum MilestoneKind {
    ANNOUNCEMENT,
    AGREEMENT,
    FINANCE,
    DESIGN,
    WORKS,
    PROGRESS,
    IN_SERVICE;

    /// The word used in files and answers, lower case, words joined by an underscore.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
