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

/// Secret addresses at which calendar programs read what an account may see: shown once, kept as a hash, revocable.
public final class CalendarAddresses {
    private static final Duration NOTED = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final InstantSource clock;

    /// @param source connections of the program's role, with the schema as their own
    public CalendarAddresses(DataSource source, InstantSource clock) {
        this.sql = JdbcClient.create(source);
        this.clock = clock;
    }

    /// What is told of an address.
    ///
    /// @param selection     code of what it holds
    /// @param lastFetchedAt to the minute; empty when it never was
    public record Listed(
            String id, String label, String selection, Instant createdAt, Optional<Instant> lastFetchedAt) {}

    /// Whose calendar an address is.
    ///
    /// @param selection code of what it holds
    public record Calendar(String account, String selection) {}

    /// A new address of an account; its secret is shown this once.
    String make(String account, String label, String selection) {
        Secret secret = Secret.make();
        sql.sql("INSERT INTO calendar_address (id, secret_hash, account, label, selection, created_at)"
                        + " VALUES (:id, :hash, :account, :label, :selection, :now)")
                .param("id", Secret.make().text().substring(0, 12))
                .param("hash", secret.hash())
                .param("account", account)
                .param("label", label)
                .param("selection", selection)
                .param("now", Accounts.time(clock.instant()))
                .update();
        return secret.text();
    }

    /// Whose calendar a secret gives; empty when it was revoked or never was one.
    public Optional<Calendar> find(String secret) {
        byte[] hash = new Secret(secret).hash();
        Optional<Calendar> found = sql.sql("SELECT account, selection FROM calendar_address WHERE secret_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new Calendar(row.getString(1), row.getString(2)))
                .optional();
        if (found.isPresent()) {
            Instant now = clock.instant();
            sql.sql("UPDATE calendar_address SET last_fetched_at = :now WHERE secret_hash = :hash"
                            + " AND (last_fetched_at IS NULL OR last_fetched_at < :before)")
                    .param("now", Accounts.time(now))
                    .param("before", Accounts.time(now.minus(NOTED)))
                    .param("hash", hash)
                    .update();
        }
        return found;
    }

    List<Listed> of(String account) {
        return sql.sql("SELECT * FROM calendar_address WHERE account = :account ORDER BY created_at, id")
                .param("account", account)
                .query((row, _) -> listed(row))
                .list();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getString("id"),
                row.getString("label"),
                row.getString("selection"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_fetched_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /// Revokes an address.
    ///
    /// @return whether there was one
    boolean revoke(String account, String id) {
        return sql.sql("DELETE FROM calendar_address WHERE account = :account AND id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }
}
