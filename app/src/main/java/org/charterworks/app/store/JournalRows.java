package org.charterworks.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// The statements on the two tables of the journal. Each runs in the transaction of its caller.
final class JournalRows {

    private static final HexFormat HEX = HexFormat.of();
    private static final int FETCH_SIZE = 1000;

    private static final String SELECT_ENTRIES = """
        SELECT sequence, recorded_at, actor, reason, change_kind, change, previous_hash, hash
        FROM journal_entry
        WHERE programme = ?
        """;

    private final JdbcClient jdbc;

    JournalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The head and when its entry was recorded.
    record Position(Head head, Instant recordedAt) {}

    /// Lets no other transaction extend this journal until this one ends.
    void lock(String programme) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("journal " + programme)
                .query(row -> {});
    }

    /// Tells everybody who watches, once the transaction is through.
    void announce(String programme) {
        jdbc.sql("SELECT pg_notify('" + JournalWatch.CHANNEL + "', ?)")
                .param(programme)
                .query(row -> {});
    }

    Optional<Position> position(String programme) {
        return jdbc.sql("SELECT sequence, hash, recorded_at FROM journal_head WHERE programme = ?")
                .param(programme)
                .query((row, _) ->
                        new Position(new Head(row.getLong(1), HEX.formatHex(row.getBytes(2))), instant(row, 3)))
                .optional();
    }

    List<String> programmes() {
        return jdbc.sql("SELECT programme FROM journal_head ORDER BY programme")
                .query(String.class)
                .list();
    }

    void begin(String programme) {
        jdbc.sql("INSERT INTO journal_head (programme, hash) VALUES (?, ?)")
                .params(programme, HEX.parseHex(Head.ofEmpty(programme).hash()))
                .update();
    }

    Optional<JournalEntry> entry(String programme, long sequence) {
        return jdbc.sql(SELECT_ENTRIES + "AND sequence = ?")
                .params(programme, sequence)
                .query((row, _) -> entry(row))
                .optional();
    }

    /// Entries with certain numbers, in order.
    List<JournalEntry> entries(String programme, Collection<Long> sequences) {
        return jdbc.sql(SELECT_ENTRIES + "AND sequence = ANY (?) ORDER BY sequence")
                .params(programme, new SqlArrayValue("int8", sequences.toArray()))
                .withFetchSize(FETCH_SIZE)
                .query((row, _) -> entry(row))
                .list();
    }

    /// Entries after a number, in order, fetched in portions. The caller closes the stream.
    Stream<JournalEntry> after(String programme, long sequence) {
        return jdbc
                .sql(SELECT_ENTRIES + "AND sequence > ? ORDER BY sequence")
                .params(programme, sequence)
                .withFetchSize(FETCH_SIZE)
                .query((row, _) -> entry(row))
                .stream();
    }

    /// Adds entries with one statement, in which the database checks that they extend the head.
    void insert(String programme, List<JournalEntry> entries) {
        jdbc.sql("""
            INSERT INTO journal_entry (programme, sequence, recorded_at, actor, reason, change_kind, change,
                                       previous_hash, hash)
            SELECT ?, * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        programme,
                        column("int8", entries, JournalEntry::sequence, Long[]::new),
                        column(
                                "timestamptz",
                                entries,
                                entry -> entry.recordedAt().toString(),
                                String[]::new),
                        column("text", entries, JournalEntry::actor, String[]::new),
                        column("text", entries, JournalEntry::reason, String[]::new),
                        column("text", entries, JournalEntry::changeKind, String[]::new),
                        column("text", entries, JournalEntry::changeJson, String[]::new),
                        column("bytea", entries, entry -> HEX.parseHex(entry.previousHash()), byte[][]::new),
                        column("bytea", entries, entry -> HEX.parseHex(entry.hash()), byte[][]::new))
                .update();
    }

    private static <T> SqlArrayValue column(
            String type, List<JournalEntry> entries, Function<JournalEntry, T> value, IntFunction<T[]> array) {
        return new SqlArrayValue(type, (Object[]) entries.stream().map(value).toArray(array));
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong(1),
                instant(row, 2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                HEX.formatHex(row.getBytes(7)),
                HEX.formatHex(row.getBytes(8)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
