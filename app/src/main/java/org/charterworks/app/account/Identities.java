package org.charterworks.app.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who people are at providers, and which account that is here. Nobody is two accounts.
public final class Identities {
    private final JdbcClient sql;
    private final InstantSource clock;

    /// @param source connections of the program's role, with the schema as their own
    public Identities(DataSource source, InstantSource clock) {
        this.sql = JdbcClient.create(source);
        this.clock = clock;
    }

    /// Somebody at a provider: no other pair names them, and no e-mail address does.
    public record Identity(String issuer, String subject) {}

    /// An identity with its account.
    ///
    /// @param lastUsedAt empty when nobody logged in with it yet
    public record Linked(Identity identity, String account, Instant linkedAt, Optional<Instant> lastUsedAt) {}

    /// All of them, by account.
    public List<Linked> all() {
        return sql.sql("SELECT * FROM identity ORDER BY account, linked_at, issuer, subject")
                .query((row, _) -> new Linked(
                        new Identity(row.getString("issuer"), row.getString("subject")),
                        row.getString("account"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    Optional<String> account(Identity identity) {
        return sql.sql("SELECT account FROM identity WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(String.class)
                .optional();
    }

    /// Links an identity with an account.
    ///
    /// @return false when it is linked with one already
    boolean link(String account, Identity identity) {
        return sql.sql("INSERT INTO identity (issuer, subject, account, linked_at)"
                                + " VALUES (:issuer, :subject, :account, :now) ON CONFLICT DO NOTHING")
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("account", account)
                        .param("now", Accounts.time(clock.instant()))
                        .update()
                == 1;
    }

    /// Takes the link back.
    ///
    /// @return whether there was one
    boolean unlink(String account, Identity identity) {
        return sql.sql("DELETE FROM identity WHERE issuer = :issuer AND subject = :subject AND account = :account")
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("account", account)
                        .update()
                == 1;
    }

    /// Notes a log-in.
    void used(Identity identity) {
        sql.sql("UPDATE identity SET last_used_at = :now WHERE issuer = :issuer AND subject = :subject")
                .param("now", Accounts.time(clock.instant()))
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .update();
    }
}
