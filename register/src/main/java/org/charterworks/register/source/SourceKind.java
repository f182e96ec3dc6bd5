package org.charterworks.register.source;

import java.util.Locale;

/// What sort of publication a source is.
public enum SourceKind {
    OFFICIAL,
    NEWS,
    STUDY,
    STATISTICS,
    PRESS_COMMENTARY,
    DATA_FILE,
    KNOWLEDGE;

    /// The word used in files and answers, such as `press_commentary`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
