package org.charterworks.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Words with which a program asks the API as an account: shown once, kept as a hash, revocable, never for ever.
public final class AccessTokens {
    /// What they begin with, so that they are found where they leaked.
    static final String PREFIX = "cw_";

    /// How long a token may be used at most.
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final InstantSource clock;

    /// @param source connections of the program's role, with the schema as their own
    public AccessTokens(DataSource source, InstantSource clock) {
        this.sql = JdbcClient.create(source);
        this.clock = clock;
    }

    /// What is told of a token.
    ///
    /// @param lastUsedAt to the minute; empty when it never was used
    public record Listed(String id, String label, Instant createdAt, Instant expiresAt, Optional<Instant> lastUsedAt) {}

    /// A new token of an account, to be shown this once.
    String make(String account, String label, Duration valid) {
        Secret secret = new Secret(PREFIX + Secret.make().text());
        Instant now = clock.instant();
        sql.sql("INSERT INTO access_token VALUES (:id, :hash, :account, :label, :now, :until)")
                .param("id", Secret.make().text().substring(0, 12))
                .param("hash", secret.hash())
                .param("account", account)
                .param("label", label)
                .param("now", Accounts.time(now))
                .param("until", Accounts.time(now.plus(valid.compareTo(LONGEST) > 0 ? LONGEST : valid)))
                .update();
        return secret.text();
    }

    /// Whose token it is; empty when it has ended, was revoked or never was.
    Optional<String> account(String text) {
        Instant now = clock.instant();
        byte[] hash = new Secret(text).hash();
        Optional<String> account = sql.sql(
                        "SELECT account FROM access_token WHERE token_hash = :hash AND expires_at >= :now")
                .param("hash", hash)
                .param("now", Accounts.time(now))
                .query(String.class)
                .optional();
        if (account.isPresent()) {
            sql.sql("UPDATE access_token SET last_used_at = :now WHERE token_hash = :hash"
                            + " AND (last_used_at IS NULL OR last_used_at < :before)")
                    .param("now", Accounts.time(now))
                    .param("before", Accounts.time(now.minus(NOTED)))
                    .param("hash", hash)
                    .update();
        }
        return account;
    }

    List<Listed> of(String account) {
        return sql.sql("SELECT * FROM access_token WHERE account = :account ORDER BY created_at, id")
                .param("account", account)
                .query((row, _) -> listed(row))
                .list();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Listed(
                row.getString("id"),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(used).map(OffsetDateTime::toInstant));
    }

    /// Revokes a token.
    ///
    /// @return whether there was one
    boolean revoke(String account, String id) {
        return sql.sql("DELETE FROM access_token WHERE account = :account AND id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }

    /// Revokes all of an account.
    void revokeAll(String account) {
        sql.sql("DELETE FROM access_token WHERE account = :account")
                .param("account", account)
                .update();
    }
}
