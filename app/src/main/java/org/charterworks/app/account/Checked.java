package org.charterworks.app.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is checked when somebody logs in.
///
/// @param passwordHash null until a password was chosen
/// @param codeSecret   as [CodeSeal] sealed it; null when no code is asked for
/// @param lastCode     time step of the code used last
/// @param closedUntil  when log-ins are looked at again after failures
record Checked(
        Account account,
        @Nullable String passwordHash,
        @Nullable String codeSecret,
        long lastCode,
        Instant closedUntil) {

    /// Why nobody may log in, whatever they bring: `disabled`, `closed`, or empty when somebody may.
    String barred(Instant now) {
        return account.disabled() ? "disabled" : now.isBefore(closedUntil) ? "closed" : "";
    }
}
