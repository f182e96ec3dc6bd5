package org.charterworks.network.model;

import java.util.Locale;
import java.util.Optional;

/// What can be said of a link today; only [#OPEN] links carry traffic.
public enum LinkStatus {
    OPEN,
    UNDER_CONSTRUCTION,
    PLANNED,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkStatus> findByCode(String code) {
        return Codes.find(values(), LinkStatus::code, code);
    }
}
