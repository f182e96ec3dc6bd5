package org.charterworks.network.model;

import java.util.Locale;
import java.util.Optional;

/// How far a network figure can be trusted, best first. A derived figure has the worst grade of its inputs.
public enum Grade {
    HIGH,
    MEDIUM,
    LOW,
    /// A stand-in with no evidence behind it; it must look like one wherever it is shown.
    PLACEHOLDER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Grade worst(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public static Optional<Grade> findByCode(String code) {
        return Codes.find(values(), Grade::code, code);
    }
}
