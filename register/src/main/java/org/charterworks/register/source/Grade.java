package org.charterworks.register.source;

import java.util.Locale;

/// Confidence in a figure, best first. A placeholder stands where no source gives the figure and must look
/// like one.
public enum Grade {
    HIGH,
    MEDIUM,
    LOW,
    PLACEHOLDER;

    /// The word used in files and answers, lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The worse of this and another: a derived figure takes the worst grade among its inputs.
    public Grade worst(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
