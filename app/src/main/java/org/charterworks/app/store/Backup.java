package org.charterworks.app.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything of ours in a database into one file, as it stood at one moment, while others go on writing.
///
/// The file is a zip: a manifest with hashes, and each table in the text form of PostgreSQL's COPY. It holds all there
/// is, also what is restricted: keep it as you keep the database.
public final class Backup {
    private final DataSource source;

    public Backup(DataSource source) {
        this.source = source;
    }

    /// What was written.
    ///
    /// @param journals programme, number of entries and hash of the last, separated by blanks
    public record Written(Path file, long bytes, long rows, int tables, List<String> journals) {
        public Written {
            journals = List.copyOf(journals);
        }
    }

    /// Takes the backup. A file that cannot be finished is not left behind.
    ///
    /// @param target a new file; the folder exists
    public Written to(Path target, Instant now) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            createForOwnerOnly(part);
            BackupManifest manifest;
            try (Connection connection = source.getConnection();
                    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE))) {
                manifest = write(connection, zip, now);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return new Written(
                    target,
                    Files.size(target),
                    manifest.tables().stream()
                            .mapToLong(BackupManifest.Table::rows)
                            .sum(),
                    manifest.tables().size(),
                    manifest.journals().stream()
                            .map(each -> each.programme() + " " + each.entries() + " " + each.head())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not give all it holds: " + e.getMessage(), e);
        } finally {
            delete(part);
        }
    }

    /// Nobody else may read it, because it holds what is restricted.
    private static void createForOwnerOnly(Path part) throws IOException {
        Files.deleteIfExists(part);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BackupManifest write(Connection connection, ZipOutputStream zip, Instant now)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            List<BackupManifest.Journal> journals = journals(connection);
            List<BackupManifest.Table> tables = new ArrayList<>();
            for (BackupTables.Columns table : BackupTables.of(connection)) {
                tables.add(write(connection, zip, table));
            }
            BackupManifest manifest =
                    new BackupManifest(BackupManifest.FORMAT, Migrations.NEWEST, now.toString(), journals, tables);
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
            connection.setReadOnly(false);
        }
    }

    private static List<BackupManifest.Journal> journals(Connection connection) throws SQLException {
        List<BackupManifest.Journal> journals = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT programme, sequence, hash FROM journal_head ORDER BY programme")) {
            while (row.next()) {
                journals.add(new BackupManifest.Journal(
                        row.getString(1), row.getLong(2), HexFormat.of().formatHex(row.getBytes(3))));
            }
        }
        return journals;
    }

    private static BackupManifest.Table write(Connection connection, ZipOutputStream zip, BackupTables.Columns table)
            throws SQLException, IOException {
        BackupManifest.Table unfinished = new BackupManifest.Table(table.table(), table.columns(), 0, 0, "");
        zip.putNextEntry(new ZipEntry(unfinished.part()));
        MessageDigest digest = sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY " + columns(table.table(), table.columns()) + " TO STDOUT", counted);
        zip.closeEntry();
        return new BackupManifest.Table(
                table.table(),
                table.columns(),
                rows,
                counted.bytes,
                HexFormat.of().formatHex(digest.digest()));
    }

    /// A table with its columns, as COPY wants them.
    static String columns(String table, List<String> columns) {
        return Migrations.SCHEMA + ".\"" + table + "\" ("
                + columns.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ")) + ")";
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Counts what passes and stays open when it is closed, because the archive goes on.
    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) throws IOException {
            out.write(b, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
