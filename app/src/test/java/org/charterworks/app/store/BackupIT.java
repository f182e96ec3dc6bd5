package org.charterworks.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.charterworks.register.journal.Head;
import org.charterworks.register.journal.JournalEntry;
import org.charterworks.register.journal.NewEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The drill: back up while somebody writes, put it back into an empty database, and find the same journal.
class BackupIT {
    private static final String TOY = "toy";
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    @TempDir
    private Path folder;

    private final Database database = EmbeddedPostgresExtension.open(POSTGRES.newDatabase());
    private final JournalStore store = database.journal(InstantSource.system());

    @Test
    void whatWasBackedUpWhileOthersWroteComesBackAsItStood() throws InterruptedException {
        append(store, 500);
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                append(store, 3);
            }
        });
        Backup.Written written = new Backup(database.dataSource()).to(file(), NOON);
        enough.set(true);
        writer.join();
        assertThat(Files.exists(folder.resolve("backup.zip.part"))).isFalse();

        try (Database empty = EmbeddedPostgresExtension.open(POSTGRES.newDatabase())) {
            Restore.Outcome outcome = new Restore(empty.dataSource()).from(file());
            assertThat(outcome).isInstanceOfSatisfying(Restore.Outcome.Restored.class, restored -> {
                assertThat(restored.programmes()).containsExactly(TOY);
                assertThat(restored.rows()).isEqualTo(written.rows()).isGreaterThanOrEqualTo(500);
            });
            JournalStore back = empty.journal(InstantSource.system());
            List<JournalEntry> entries = entries(back);
            assertThat(back.verify(TOY, List.of()).isSound()).isTrue();
            assertThat(entries).isEqualTo(entries(store).subList(0, entries.size()));
            append(back, 1);
            assertThat(back.verify(TOY, List.of()).isSound()).isTrue();
        }
    }

    @Test
    void aDatabaseInUseIsNotRestoredInto() {
        append(store, 2);
        new Backup(database.dataSource()).to(file(), NOON);
        Head before = store.head(TOY);
        assertThat(problems()).singleElement().asString().contains("in use", "journal_entry", "empty database");
        assertThat(store.head(TOY)).isEqualTo(before);
    }

    @Test
    void aDamagedBackupIsRefusedWithEveryFault() throws IOException {
        append(store, 5);
        new Backup(database.dataSource()).to(file(), NOON);
        change("tables/journal_entry.copy", text -> text.replaceFirst("reason", "raisin"));
        change(
                BackupManifest.NAME,
                text -> text.replace("\"format\" : 1", "\"format\" : 9").replace("\"format\":1", "\"format\":9"));
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).contains("format 9"))
                .anySatisfy(each -> assertThat(each).contains("journal_entry", "SHA-256"));
    }

    @Test
    void entriesThatAreNoChainAreRefusedByTheDatabase() throws IOException {
        append(store, 5);
        new Backup(database.dataSource()).to(file(), NOON);
        change("tables/journal_entry.copy", text -> text.substring(text.indexOf('\n') + 1));
        List<String> hashes = foundAndExpected();
        change(BackupManifest.NAME, text -> text.replace(hashes.getLast(), hashes.getFirst()));
        try (Database empty = EmbeddedPostgresExtension.open(POSTGRES.newDatabase())) {
            assertThat(new Restore(empty.dataSource()).from(file()))
                    .isInstanceOfSatisfying(
                            Restore.Outcome.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .asString()
                                    .contains("does not follow"));
            assertThat(empty.journal(InstantSource.system()).programmes()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws IOException {
        Files.writeString(file(), "not a zip");
        assertThat(problems()).singleElement().asString().contains("cannot be read as a backup");
    }

    /// A backup taken when the tables were of version 1, kept as a file.
    @Test
    void aBackupOfTheFirstTablesIsStillRead() {
        Path kept = Path.of("src", "test", "resources", "backups", "tables-1.zip");
        try (Database empty = EmbeddedPostgresExtension.open(POSTGRES.newDatabase())) {
            assertThat(new Restore(empty.dataSource()).from(kept)).isInstanceOf(Restore.Outcome.Restored.class);
            JournalStore back = empty.journal(InstantSource.system());
            assertThat(back.programmes()).containsExactly(TOY);
            assertThat(back.verify(TOY, List.of()).isSound()).isTrue();
            assertThat(entries(back)).hasSize(7);
        }
    }

    private List<String> problems() {
        return switch (new Restore(database.dataSource()).from(file())) {
            case Restore.Outcome.Refused(List<String> problems) -> problems;
            case Restore.Outcome.Restored restored -> throw new AssertionError(restored);
        };
    }

    private Path file() {
        return folder.resolve("backup.zip");
    }

    /// Of the part that is not as it was written.
    private List<String> foundAndExpected() {
        return switch (BackupFile.read(file())) {
            case BackupFile.Read.Damaged(List<String> problems) ->
                Pattern.compile("[0-9a-f]{64}")
                        .matcher(problems.getFirst())
                        .results()
                        .map(MatchResult::group)
                        .toList();
            case BackupFile.Read.Whole whole -> throw new AssertionError(whole);
        };
    }

    private void change(String part, java.util.function.UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file())) {
            Path inside = zip.getPath(part);
            String before = Files.readString(inside);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(inside, after);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void append(JournalStore store, int count) {
        Append result = store.append(
                TOY,
                store.head(TOY),
                IntStream.range(0, count)
                        .mapToObj(i ->
                                new NewEntry("Zəhra", "reason " + i, "note", "{\"i\":" + i + ",\"t\":\"a\\tb\\\\n\"}"))
                        .toList());
        assertThat(result).isInstanceOf(Append.Appended.class);
    }

    private static List<JournalEntry> entries(JournalStore store) {
        List<JournalEntry> entries = new ArrayList<>();
        store.load(TOY, entries::add);
        return entries;
    }
}
