package org.charterworks.app.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Links with which somebody chooses a password, once: the first administrator, an invited person, whoever forgot
/// theirs.
public final class OneTimeLinks {
    /// How long a link may be used.
    public static final Duration VALID = Duration.ofDays(2);

    /// The page behind a link.
    public static final String PATH = "/link/";

    private final JdbcClient sql;
    private final InstantSource clock;

    /// @param source connections of the program's role, with the schema as their own
    public OneTimeLinks(DataSource source, InstantSource clock) {
        this.sql = JdbcClient.create(source);
        this.clock = clock;
    }

    /// Makes a link for an account; earlier ones end.
    ///
    /// @return its path
    public String make(String account) {
        Secret secret = Secret.make();
        sql.sql("DELETE FROM one_time_link WHERE account = :account OR expires_at < :now")
                .param("account", account)
                .param("now", Accounts.time(clock.instant()))
                .update();
        sql.sql("INSERT INTO one_time_link VALUES (:hash, :account, :until)")
                .param("hash", secret.hash())
                .param("account", account)
                .param("until", Accounts.time(clock.instant().plus(VALID)))
                .update();
        return PATH + secret.text();
    }

    /// Whose link it is; empty when it was used, has ended or never was.
    public Optional<String> account(String text) {
        return sql.sql("SELECT account FROM one_time_link WHERE token_hash = :hash AND expires_at >= :now")
                .param("hash", new Secret(text).hash())
                .param("now", Accounts.time(clock.instant()))
                .query(String.class)
                .optional();
    }

    /// Uses a link up.
    ///
    /// @return whose it was; empty as in [#account]
    Optional<String> use(String text) {
        return sql.sql("DELETE FROM one_time_link WHERE token_hash = :hash AND expires_at >= :now RETURNING account")
                .param("hash", new Secret(text).hash())
                .param("now", Accounts.time(clock.instant()))
                .query(String.class)
                .optional();
    }
}
