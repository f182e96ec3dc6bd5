package org.charterworks.register.project;

import java.util.Locale;

/// Why a date moved, as a code that can be counted; the words beside it say what happened.
public enum SlipReason {
    /// Money was not there, or later than needed.
    FINANCE,
    /// Tender, contract or their review took longer.
    PROCUREMENT,
    /// Permits, land or environmental approval.
    PERMITS,
    /// Plans or scope were changed.
    DESIGN,
    /// The works themselves.
    CONSTRUCTION,
    /// Material, equipment or their transport.
    SUPPLY,
    /// Something it waits for is late.
    DEPENDENCY,
    /// Agreement between governments or a decision of one.
    POLITICAL,
    /// Conflict, mines or other danger.
    SECURITY,
    /// Weather or natural hazard.
    NATURE,
    /// It moves to an earlier date.
    EARLIER,
    /// None of these.
    OTHER,
    /// Nobody says why.
    NOT_STATED;

    /// The word used in files and answers, such as `not_stated`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
