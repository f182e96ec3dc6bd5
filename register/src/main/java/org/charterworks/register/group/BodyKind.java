package org.charterworks.register.group;

import java.util.Locale;

/// What sort of body it is.
public enum BodyKind {
    WORKING_GROUP,
    PLATFORM,
    COMMITTEE,
    FORUM,
    DRAFTING_GROUP;

    /// The word used in files and answers, such as `working_group`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
