package org.charterworks.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.charterworks.register.journal.Head;
import org.postgresql.PGConnection;

/// Puts a backup back into a database that is empty, all of it or nothing.
///
/// The entries go through the same triggers as when they were recorded, so a chain that does not hold is refused by
/// the database itself; then the heads must be those the backup was taken at.
public final class Restore {
    private static final HexFormat HEX = HexFormat.of();

    private final DataSource source;

    public Restore(DataSource source) {
        this.source = source;
    }

    /// What became of it.
    public sealed interface Outcome {
        /// Everything is back.
        record Restored(String takenAt, long rows, List<String> programmes) implements Outcome {
            public Restored {
                programmes = List.copyOf(programmes);
            }
        }

        /// The database is as it was.
        ///
        /// @param problems all that stands in the way, each with what to do
        record Refused(List<String> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    public Outcome from(Path file) {
        return switch (BackupFile.read(file)) {
            case BackupFile.Read.Damaged(List<String> problems) -> new Outcome.Refused(problems);
            case BackupFile.Read.Whole(BackupManifest manifest) -> restore(file, manifest);
        };
    }

    private Outcome restore(Path file, BackupManifest manifest) {
        try (Connection connection = source.getConnection();
                ZipFile zip = new ZipFile(file.toFile())) {
            connection.setAutoCommit(false);
            try {
                List<String> problems = inUse(connection);
                problems.addAll(unknown(connection, manifest));
                if (!problems.isEmpty()) {
                    connection.rollback();
                    return new Outcome.Refused(problems);
                }
                long rows = fill(connection, zip, manifest);
                List<String> wrong = wrongHeads(connection, manifest);
                if (!wrong.isEmpty()) {
                    connection.rollback();
                    return new Outcome.Refused(wrong);
                }
                connection.commit();
                return new Outcome.Restored(
                        manifest.takenAt(),
                        rows,
                        manifest.journals().stream()
                                .map(BackupManifest.Journal::programme)
                                .toList());
            } catch (SQLException e) {
                connection.rollback();
                return new Outcome.Refused(
                        List.of(file + ": the database does not take it: " + e.getMessage() + "; use another backup"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to restore into: " + e.getMessage(), e);
        }
    }

    /// Tables that hold something already.
    private static List<String> inUse(Connection connection) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (BackupTables.Columns table : BackupTables.of(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT EXISTS (SELECT FROM " + Migrations.SCHEMA + ".\"" + table.table() + "\")")) {
                if (row.next() && row.getBoolean(1)) {
                    problems.add("the database is in use: table " + table.table()
                            + " holds rows; restore into an empty database");
                }
            }
        }
        return problems;
    }

    /// Tables and columns this release does not have.
    private static List<String> unknown(Connection connection, BackupManifest manifest) throws SQLException {
        List<BackupTables.Columns> known = BackupTables.of(connection);
        List<String> problems = new ArrayList<>();
        for (BackupManifest.Table table : manifest.tables()) {
            List<String> columns = known.stream()
                    .filter(each -> each.table().equals(table.name()))
                    .findFirst()
                    .map(BackupTables.Columns::columns)
                    .orElse(List.of());
            if (!columns.containsAll(table.columns())) {
                problems.add("the backup holds table " + table.name() + " with columns "
                        + String.join(", ", table.columns())
                        + ", which this release does not have; use the release that wrote it, or a newer one");
            }
        }
        return problems;
    }

    private static long fill(Connection connection, ZipFile zip, BackupManifest manifest)
            throws SQLException, IOException {
        begin(connection, manifest);
        long rows = 0;
        for (BackupManifest.Table table : manifest.tables()) {
            try (InputStream part = zip.getInputStream(zip.getEntry(table.part()))) {
                rows += connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + Backup.columns(table.name(), table.columns()) + " FROM STDIN", part);
            }
        }
        return rows;
    }

    private static void begin(Connection connection, BackupManifest manifest) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO journal_head (programme, hash) VALUES (?, ?)")) {
            for (BackupManifest.Journal journal : manifest.journals()) {
                statement.setString(1, journal.programme());
                statement.setBytes(
                        2, HEX.parseHex(Head.ofEmpty(journal.programme()).hash()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<String> wrongHeads(Connection connection, BackupManifest manifest) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT sequence, hash FROM journal_head WHERE programme = ?")) {
            for (BackupManifest.Journal journal : manifest.journals()) {
                statement.setString(1, journal.programme());
                try (ResultSet row = statement.executeQuery()) {
                    boolean same = row.next()
                            && row.getLong(1) == journal.entries()
                            && HEX.formatHex(row.getBytes(2)).equals(journal.head());
                    if (!same) {
                        problems.add("journal of " + journal.programme() + ": its last entry is not "
                                + journal.entries() + ":" + journal.head()
                                + ", at which the backup was taken; use another backup");
                    }
                }
            }
        }
        return problems;
    }
}
