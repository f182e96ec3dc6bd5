package org.charterworks.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keys under which answers to changes are kept. See [JournalStore#append] for how they get here.
public final class RequestKeys {
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;

    /// @param source connections of the program's role, with the schema as their own
    public RequestKeys(DataSource source) {
        this(JdbcClient.create(source));
    }

    RequestKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was answered under a key; empty when it never was used, or so long ago that it is kept no more.
    public Optional<KeptAnswer> find(String account, String key, Instant now) {
        return jdbc.sql("SELECT account, key, request_hash, kept_until, tag, answer FROM request_key"
                        + " WHERE account = ? AND key = ? AND kept_until >= ?")
                .params(account, key, time(now))
                .query((row, _) -> answer(row))
                .optional();
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        return new KeptAnswer(
                row.getString(1),
                row.getString(2),
                HEX.formatHex(row.getBytes(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6));
    }

    /// Keeps an answer in the transaction of the caller, and forgets what is past its time.
    ///
    /// @return false when there is one under the key already
    boolean put(KeptAnswer kept, Instant now) {
        jdbc.sql("DELETE FROM request_key WHERE kept_until < ?")
                .param(time(now))
                .update();
        return jdbc.sql("INSERT INTO request_key (account, key, request_hash, kept_until, tag, answer)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, key) DO NOTHING")
                        .params(
                                kept.account(),
                                kept.key(),
                                HEX.parseHex(kept.requestHash()),
                                time(kept.until()),
                                kept.tag(),
                                kept.answer())
                        .update()
                == 1;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
