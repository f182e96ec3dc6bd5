package org.charterworks.app.account.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.charterworks.app.account.AccessTokens;
import org.charterworks.app.account.Sessions;

/// What the page of one's own account lists, with times in the zone of the instrument.
record AccountRows(List<OpenSession> sessions, List<Token> tokens) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    AccountRows {
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
    }

    record OpenSession(String id, String last, String since, String address, String browser, boolean current) {}

    /// @param used empty when it never was
    record Token(String id, String label, String until, String used) {}

    static AccountRows of(List<Sessions.Open> sessions, List<AccessTokens.Listed> tokens, ZoneId zone) {
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
                                token.lastUsedAt()
                                        .map(used -> text(MINUTE, used, zone))
                                        .orElse("")))
                        .toList());
    }

    private static String text(DateTimeFormatter format, Instant instant, ZoneId zone) {
        return format.format(instant.atZone(zone));
    }
}
