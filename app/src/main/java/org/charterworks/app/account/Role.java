package org.charterworks.app.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody does in the partnership, for a side, for a body, or for all.
public enum Role {
    /// Sees what the partners may see.
    READER,
    /// States how far commitments and projects are, for a side.
    REPORTER,
    /// Leads a body: reports, and prepares its meetings.
    LEAD,
    /// Keeps the register: meetings, decisions, evidence.
    SECRETARIAT,
    /// Sees the register, its history and the security log, and changes nothing.
    AUDITOR,
    /// Makes and closes accounts; sees no more of the register than anyone.
    ADMINISTRATOR;

    /// The word used in commands and pages.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
