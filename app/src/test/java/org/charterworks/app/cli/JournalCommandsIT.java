package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.JsonNode;

/// The commands on the journal as a user runs them, on a real server, each test with a database of its own.
class JournalCommandsIT {

    private static final String BUNDLED = "../programmes/azerbaijan-us-charter";

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private final String database = POSTGRES.newDatabase().ownerUrl();

    @Test
    void takesAFolderInOnceAndNothingTheSecondTime() {
        JsonNode first =
                Run.of("import", BUNDLED, "--database", database, "--json").json();
        JsonNode second =
                Run.of("import", BUNDLED, "--database", database, "--json").json();

        assertThat(first.path("taken_in").booleanValue()).isTrue();
        assertThat(first.path("added").size()).isEqualTo(first.path("entries").intValue());
        assertThat(second.path("taken_in").booleanValue()).isFalse();
        assertThat(second.path("added")).isEmpty();
        assertThat(second.path("head")).isEqualTo(first.path("head"));
        assertThat(Run.of("import", BUNDLED, "--database", database).out()).contains("holds the same already");
    }

    @Test
    void showsTheDifferenceOfAnotherFolderBeforeItIsTakenIn(@TempDir Path folder) throws IOException {
        Run.of("import", BUNDLED, "--database", database);
        FaultyFolder.copiedTo(folder).with("parameters.csv", ",t/FEU,20,20,20,", ",t/FEU,20,21,22,");

        Run dry = Run.of("import", folder.toString(), "--dry-run", "--database", database, "--json");
        assertThat(dry.json().path("taken_in").booleanValue()).isFalse();
        assertThat(dry.json().path("added")).isEmpty();
        assertThat(dry.json().path("removed")).isEmpty();
        assertThat(dry.json().path("changed")).singleElement().satisfies(changed -> {
            assertThat(changed.path("file").stringValue()).isEqualTo("parameters.csv");
            assertThat(changed.path("key").stringValue()).isEqualTo("tonnes_per_feu");
            assertThat(changed.path("fields").toString()).contains("\"20\"", "\"21\"", "\"22\"");
        });

        Run taken = Run.of("import", folder.toString(), "--actor", "officer", "--database", database, "--json");
        assertThat(taken.json().path("taken_in").booleanValue()).isTrue();
        assertThat(taken.json().path("entries").intValue())
                .isEqualTo(dry.json().path("entries").intValue() + 1);
    }

    @Test
    void exportImportAndExportAgainGiveTheSameBytes(@TempDir Path folder) throws IOException {
        Path once = folder.resolve("once");
        Path twice = folder.resolve("twice");
        Run.of("import", BUNDLED, "--database", database);
        assertThat(Run.of("export", once.toString(), "--database", database).exitCode())
                .isZero();

        String other = POSTGRES.newDatabase().ownerUrl();
        Run.of("import", once.toString(), "--database", other);
        Run.of("export", twice.toString(), "--database", other);

        assertThat(bytes(once)).isNotEmpty().isEqualTo(bytes(twice));
        assertThat(Run.of("check", once.toString()).exitCode()).isZero();
    }

    @Test
    void neverOverwritesAFolderThatIsInUse(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "keep");

        Run run = Run.of("export", folder.toString(), "--programme", BUNDLED);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("not an empty folder");
        assertThat(folder).isDirectoryContaining("glob:**mine.txt");
    }

    @Test
    void findsAndNamesATamperedEntryAndARewrittenJournal() throws SQLException {
        JsonNode head =
                Run.of("import", BUNDLED, "--database", database, "--json").json();
        String anchor =
                head.path("entries").intValue() + ":" + head.path("head").stringValue();
        Run sound = Run.of("verify-journal", "--anchor", anchor, "--database", database, "--json");
        assertThat(sound.exitCode()).isZero();
        assertThat(sound.json().path("sound").booleanValue()).isTrue();

        tamper("UPDATE charterworks.journal_entry SET actor = 'somebody else' WHERE sequence = 7");
        Run tampered = Run.of("verify-journal", "--database", database, "--json");
        assertThat(tampered.exitCode()).isEqualTo(1);
        assertThat(tampered.json().at("/journals/0/problems"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.stringValue()).contains("7"));

        String wrong = head.path("entries").intValue() + ":" + "0".repeat(64);
        assertThat(Run.of("verify-journal", "--anchor", wrong, "--database", database)
                        .exitCode())
                .isEqualTo(1);
    }

    /// As somebody who may do everything, past the guards of the tables.
    private void tamper(String statement) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database);
        try (Connection connection = EmbeddedPostgresExtension.administrator(
                        EmbeddedPostgresExtension.server(), source.getDatabaseName());
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER TABLE charterworks.journal_entry DISABLE TRIGGER ALL");
            sql.execute(statement);
            sql.execute("ALTER TABLE charterworks.journal_entry ENABLE TRIGGER ALL");
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return bytes;
    }
}
