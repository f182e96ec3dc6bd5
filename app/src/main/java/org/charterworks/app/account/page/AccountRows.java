package org.charterworks.app.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterworks.app.account.AccessTokens;
import org.charterworks.app.account.CalendarAddresses;
import org.charterworks.app.account.Identities;
import org.charterworks.app.account.Passkeys;
import org.charterworks.app.account.Providers;
import org.charterworks.app.account.Sessions;

/// What the page of one's own account lists, with times in the zone of the instrument.
record AccountRows(List<OpenSession> sessions, List<Token> tokens, List<Passkey> passkeys, List<Calendar> calendars) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    AccountRows {
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
        passkeys = List.copyOf(passkeys);
        calendars = List.copyOf(calendars);
    }

    record OpenSession(String id, String last, String since, String address, String browser, boolean current) {}

    /// @param used empty when it never was
    record Token(String id, String label, String until, String used) {}

    /// @param used empty when it never was
    record Passkey(String id, String label, String since, String used) {}

    /// @param fetched empty when it never was
    record Calendar(String id, String label, String selection, String since, String fetched) {}

    /// @param provider as pages name it
    /// @param used     empty when it never was
    record Linked(String account, String provider, String issuer, String subject, String since, String used) {}

    static List<Linked> identities(List<Identities.Linked> linked, Providers providers, ZoneId zone) {
        return linked.stream()
                .map(each -> new Linked(
                        each.account(),
                        providers.label(each.identity().issuer()),
                        each.identity().issuer(),
                        each.identity().subject(),
                        text(DAY, each.linkedAt(), zone),
                        minute(each.lastUsedAt(), zone)))
                .toList();
    }

    static AccountRows of(
            List<Sessions.Open> sessions,
            List<AccessTokens.Listed> tokens,
            List<Passkeys.Listed> passkeys,
            List<CalendarAddresses.Listed> calendars,
            ZoneId zone) {
        return new AccountRows(
                sessions.stream()
                        .map(open -> new OpenSession(
                                open.id(),
                                text(MINUTE, open.last(), zone),
                                text(MINUTE, open.since(), zone),
                                open.address(),
                                open.browser(),
                                open.current()))
                        .toList(),
                tokens.stream()
                        .map(token -> new Token(
                                token.id(),
                                token.label(),
                                text(DAY, token.expiresAt(), zone),
                                minute(token.lastUsedAt(), zone)))
                        .toList(),
                passkeys.stream()
                        .map(passkey -> new Passkey(
                                passkey.id(),
                                passkey.label(),
                                text(DAY, passkey.createdAt(), zone),
                                minute(passkey.lastUsedAt(), zone)))
                        .toList(),
                calendars.stream()
                        .map(calendar -> new Calendar(
                                calendar.id(),
                                calendar.label(),
                                calendar.selection(),
                                text(DAY, calendar.createdAt(), zone),
                                minute(calendar.lastFetchedAt(), zone)))
                        .toList());
    }

    private static String minute(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> text(MINUTE, at, zone)).orElse("");
    }

    private static String text(DateTimeFormatter format, Instant instant, ZoneId zone) {
        return format.format(instant.atZone(zone));
    }
}
