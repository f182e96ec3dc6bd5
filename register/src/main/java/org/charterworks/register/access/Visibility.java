package org.charterworks.register.access;

import java.util.Locale;

/// Who an item of the register is meant for. The order is from open to closed: of two, the later is the stricter.
public enum Visibility {
    /// Anybody.
    PUBLIC,
    /// The parties to the instrument.
    PARTNERS;

    /// The word used in files and answers: `public`, `partners`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The stricter of this and another.
    public Visibility strictest(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
