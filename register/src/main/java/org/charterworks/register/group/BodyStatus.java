package org.charterworks.register.group;

import java.util.Locale;

/// What is known of a body's existence.
public enum BodyStatus {
    /// The text allows it; nobody was found to have created it.
    PERMITTED,
    /// It was talked about; nobody was found to have created it.
    DISCUSSED,
    /// A source says it was formed.
    REPORTED_FORMED,
    /// It met.
    MET,
    /// It exists outside the instrument.
    EXTERNAL;

    /// The word used in files and answers, such as `reported_formed`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
