package org.charterworks.network.model;

import java.util.Locale;

/// The four kinds of things a change can act on, in the order in which they are sorted.
public enum ElementKind {
    NODE,
    LINK,
    DWELL,
    AREA;

    /// The word used before the colon of an element reference, as in `link:KZ_AKTAU-AZ_ALAT-sea`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
