package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.NewEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/// The archive of evidence on a real server: what it keeps, what it refuses, and what is found out about it.
class EvidenceFilesIT {
    private static final String TOY = "toy";
    private static final FileContent MINUTES = text("minutes of the first meeting");
    private static final FileContent LETTER = text("letter");

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    @TempDir
    private Path folder;

    private final DatabaseChoice.Given choice = POSTGRES.newDatabase();
    private final Database database = EmbeddedPostgresExtension.open(choice);
    private final JournalStore store = database.journal(InstantSource.system());
    private final EvidenceFiles files = database.evidenceFiles();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFileIsFoundByItsHashAndPutTwiceItIsThereOnce() throws IOException, SQLException {
        append(store.head(TOY), MINUTES);
        append(store.head(TOY), MINUTES, LETTER);

        FileContent found = files.find(MINUTES.sha256()).orElseThrow();
        assertThat(found.stream().readAllBytes()).isEqualTo(MINUTES.content());
        assertThat(found.mediaType()).isEqualTo("text/plain");
        assertThat(count()).isEqualTo(2);
        assertThat(files.has(text("never").sha256())).isFalse();
        assertThat(files.find(text("never").sha256())).isEmpty();
    }

    @Test
    void aFileIsKeptOnlyWithTheEntryThatSpeaksOfIt() {
        append(store.head(TOY), LETTER);

        assertThat(append(Head.ofEmpty(TOY), MINUTES)).isInstanceOf(Append.Conflict.class);
        assertThat(files.has(MINUTES.sha256())).isFalse();
    }

    @Test
    void anEntryIsRecordedOnlyWithItsFile() {
        FileContent unnamed = new FileContent("", new byte[] {1});

        assertThatThrownBy(() -> append(store.head(TOY), unnamed)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(store.head(TOY).sequence()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE charterworks.evidence_file SET media_type = 'text/html'",
                "DELETE FROM charterworks.evidence_file",
                "TRUNCATE charterworks.evidence_file",
                "DROP TABLE charterworks.evidence_file"
            })
    void theProgramMayOnlyAddAndRead(String statement) {
        append(store.head(TOY), MINUTES);

        assertThatThrownBy(() -> execute(choice.url(), statement))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE charterworks.evidence_file SET media_type = 'text/html'",
                "DELETE FROM charterworks.evidence_file",
                "TRUNCATE charterworks.evidence_file"
            })
    void theOwnerOfTheTablesIsStoppedToo(String statement) {
        append(store.head(TOY), MINUTES);

        assertThatThrownBy(() -> execute(choice.ownerUrl(), statement)).hasMessageContaining("the archive only grows");
    }

    @Test
    void contentUnderAnotherHashIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> execute(
                        choice.url(),
                        "INSERT INTO charterworks.evidence_file VALUES ('\\x" + LETTER.sha256()
                                + "', 'text/plain', 3, 'abc')"))
                .hasMessageContaining("content_is_what_its_hash_says");
    }

    @Test
    void bytesThatSomebodyAlteredAreFoundOutAndNotHandedOut() throws SQLException {
        append(store.head(TOY), MINUTES, LETTER);
        tamper();

        assertThat(files.find(MINUTES.sha256())).isEmpty();
        assertThat(files.find(LETTER.sha256())).isPresent();
        var kept = files.verify(
                List.of(MINUTES.sha256(), LETTER.sha256(), text("never").sha256()));
        assertThat(kept.values())
                .extracting(EvidenceFiles.Kept::sha256, EvidenceFiles.Kept::isSound)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(MINUTES.sha256(), false),
                        org.assertj.core.groups.Tuple.tuple(LETTER.sha256(), true));
    }

    @Test
    void aBackupBringsTheFilesBack() throws IOException {
        append(store.head(TOY), MINUTES, LETTER);
        new Backup(database.dataSource()).to(backup(), Instant.EPOCH);

        try (Database empty = EmbeddedPostgresExtension.open(POSTGRES.newDatabase())) {
            assertThat(new Restore(empty.dataSource()).from(backup())).isInstanceOf(Restore.Outcome.Restored.class);
            assertThat(empty.evidenceFiles().find(MINUTES.sha256()).orElseThrow().stream()
                            .readAllBytes())
                    .isEqualTo(MINUTES.content());
            assertThat(empty.evidenceFiles().has(LETTER.sha256())).isTrue();
        }
    }

    @Test
    void aBackupWithAnAlteredFileIsRefusedAndTheFileNamed() throws SQLException {
        append(store.head(TOY), MINUTES, LETTER);
        tamper();
        new Backup(database.dataSource()).to(backup(), Instant.EPOCH);

        try (Database empty = EmbeddedPostgresExtension.open(POSTGRES.newDatabase())) {
            assertThat(new Restore(empty.dataSource()).from(backup()))
                    .isInstanceOfSatisfying(
                            Restore.Outcome.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .asString()
                                    .contains(MINUTES.sha256(), "not as it was archived"));
            assertThat(empty.journal(InstantSource.system()).programmes()).isEmpty();
        }
    }

    private Append append(Head head, FileContent... kept) {
        return store.append(TOY, head, List.of(new NewEntry("officer", "why", "note", "{}")), List.of(kept));
    }

    private static FileContent text(String text) {
        return new FileContent("text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private Path backup() {
        return folder.resolve("backup.zip");
    }

    private long count() throws SQLException {
        try (Connection connection = DriverManager.getConnection(choice.url());
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM charterworks.evidence_file")) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Alters the minutes as somebody who may do everything, past trigger and check.
    private void tamper() throws SQLException {
        String name = choice.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        try (Connection connection = EmbeddedPostgresExtension.administrator(EmbeddedPostgresExtension.server(), name);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE charterworks.evidence_file DISABLE TRIGGER ALL;"
                    + "ALTER TABLE charterworks.evidence_file DROP CONSTRAINT content_is_what_its_hash_says;"
                    + "UPDATE charterworks.evidence_file SET content = overlay(content PLACING 'M' FROM 1)"
                    + " WHERE sha256 = '\\x" + MINUTES.sha256() + "'");
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
