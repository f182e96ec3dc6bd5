package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.archive.Samples;
import org.charterworks.app.exchange.TestFolder;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.JsonNode;

/// Files kept as evidence by a command: in the archive and in the journal together, through export, backup and
/// verification.
class ArchiveCommandIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private final String database = POSTGRES.newDatabase().ownerUrl();

    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() {
        TestFolder tiny =
                TestFolder.copyOf(TestFolder.TINY, folder.resolve("tiny")).write("evidence.yaml", """
                evidence:
                  - {id: EV-1, on: 2026-05-01, what: A plan was sent., about: [commitment:C-I.1], stance: supports, reliability: A, sources: [pact]}
                  - {id: EV-2, on: 2026-06-01, what: A plan came., about: [commitment:C-I.1], stance: supports, reliability: A, sources: [pact]}
                """);
        run("import", tiny.path().toString());
    }

    @Test
    void theFileIsKeptAndTheEvidenceNamesItInOneEntry() throws IOException {
        int before = entries();
        JsonNode kept = keep("EV-1", file("plan.pdf", Samples.pdf()), "--json").json();

        assertThat(kept.path("type").stringValue()).isEqualTo("application/pdf");
        assertThat(kept.path("recorded").booleanValue()).isTrue();
        assertThat(kept.path("entries").intValue()).isEqualTo(before + 1);
        JsonNode verified = verified();
        assertThat(verified.path("files").intValue()).isEqualTo(1);
        assertThat(verified.path("file_problems")).isEmpty();
        assertThat(run("history", "evidence:EV-1").out()).contains("Secretariat", "file of EV-1: plan.pdf");
    }

    @Test
    void withoutApplyNothingIsKept() throws IOException {
        int before = entries();
        Run shown = run("archive", file("plan.pdf", Samples.pdf()), "--evidence", "EV-1");

        assertThat(shown.out()).contains("application/pdf", "sha256", "Nothing was recorded");
        assertThat(entries()).isEqualTo(before);
        assertThat(verified().path("files").intValue()).isZero();
    }

    @Test
    void anExportedFolderKeepsTheFieldsAndComesBackWithTheSameBytes() throws IOException {
        String plan = file("plan.pdf", Samples.pdf());
        keep("EV-1", plan);
        Path once = folder.resolve("once");
        Path twice = folder.resolve("twice");
        run("export", once.toString());
        assertThat(Files.readString(once.resolve("evidence.yaml"))).contains("name: plan.pdf", "type: application/pdf");

        String other = POSTGRES.newDatabase().ownerUrl();
        assertThat(Run.of("import", once.toString(), "--database", other).exitCode())
                .isZero();
        assertThat(Run.of("export", twice.toString(), "--database", other).exitCode())
                .isZero();
        assertThat(Files.readString(twice.resolve("evidence.yaml")))
                .isEqualTo(Files.readString(once.resolve("evidence.yaml")));

        Run missing = Run.of("verify-journal", "--database", other);
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.out()).contains("evidence EV-1: its file").containsPattern("is not in\\s+the archive");
        archive(other, "EV-1", plan, "--apply", "--actor", "Secretariat");
        assertThat(Run.of("verify-journal", "--database", other).exitCode()).isZero();
    }

    @Test
    void everyProblemIsToldAtOnceAndNothingIsKept() throws IOException {
        keep("EV-1", file("plan.pdf", Samples.pdf()));
        int before = entries();
        Run refused = archive(
                database,
                "EV-1",
                file("other.bat", Samples.text("hello <script>alert(1)</script>\n")),
                "--apply",
                "--actor",
                "x");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains(
                        "cannot be kept as evidence",
                        "markup or a script",
                        "other.bat",
                        "without a file, or with this one")
                .contains("nothing was recorded");
        assertThat(archive(database, "EV-NONE", file("note.pdf", Samples.text("<html>")))
                        .err())
                .contains("EV-NONE", "text/html");
        assertThat(entries()).isEqualTo(before);
        assertThat(verified().path("files").intValue()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeIsRefusedUnlessMoreIsAllowed() throws IOException {
        String large = file("large.txt", Samples.text("A line of a long note.\n".repeat(60_000)));

        assertThat(archive(database, "EV-1", large, "--largest", "1").err())
                .contains("seen \"1380000 bytes\"", "at most 1048576 bytes");
        assertThat(archive(database, "EV-1", large).exitCode()).isZero();
    }

    @Test
    void oneFileOfTwoItemsIsThereOnceAndAnUndoneOneIsStillInTheHistory() throws IOException {
        String plan = file("plan.pdf", Samples.pdf());
        keep("EV-1", plan);
        keep("EV-2", plan);
        assertThat(ask("SELECT count(*) FROM charterworks.evidence_file")).isEqualTo(1);

        run("undo", Integer.toString(entries()), "--actor", "Secretariat", "--reason", "the wrong one");
        assertThat(verified().path("files").intValue()).isEqualTo(2);
        keep("EV-2", file("site.png", Samples.picture("png")));
        assertThat(verified().path("file_problems")).isEmpty();
    }

    @Test
    void evidenceWhoseFileWasAlteredOrRemovedIsNamed() throws Exception {
        keep("EV-1", file("plan.pdf", Samples.pdf()));
        keep("EV-2", file("site.png", Samples.picture("png")));
        tamper("UPDATE charterworks.evidence_file SET content = overlay(content PLACING '!' FROM 9)"
                + " WHERE media_type = 'application/pdf'; DELETE FROM charterworks.evidence_file"
                + " WHERE media_type = 'image/png'");

        Run verification = Run.of("verify-journal", "--database", database);
        assertThat(verification.exitCode()).isEqualTo(1);
        assertThat(verification.out().replaceAll("\\s+", " "))
                .contains("entries, sound", "files of evidence: 2, NOT all as archived")
                .containsPattern("evidence EV-1: its file [0-9a-f]{64} is not as it was archived")
                .containsPattern("evidence EV-2: its file [0-9a-f]{64} is not in the archive");
    }

    @Test
    void aBackupRestoredElsewhereHasTheFilesVerified() throws IOException {
        keep("EV-1", file("plan.pdf", Samples.pdf()));
        Path backup = folder.resolve("backup.zip");
        run("backup", "--to", backup.toString());
        String other = POSTGRES.newDatabase().ownerUrl();

        Run restored = Run.of("restore", "--from", backup.toString(), "--database", other);
        assertThat(restored.exitCode()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("journals and files verified");
        assertThat(Run.of("verify-journal", "--database", other).out())
                .contains("files of evidence: 1, all as archived");
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private Run keep(String evidence, String file, String... more) {
        List<String> words = new ArrayList<>(List.of("--apply", "--actor", "Secretariat"));
        words.addAll(List.of(more));
        Run run = archive(database, evidence, file, words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static Run archive(String database, String evidence, String file, String... more) {
        List<String> words = new ArrayList<>(List.of("archive", file, "--evidence", evidence, "--database", database));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    private JsonNode verified() {
        return Run.of("verify-journal", "--json", "--database", database).json().at("/journals/0");
    }

    private int entries() {
        return verified().path("entries").intValue();
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--database", database));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.exitCode())
                .as(String.join(" ", words) + "\n" + run.err())
                .isZero();
        return run;
    }

    private long ask(String question) {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// As somebody who may do everything, past the guards of the table.
    private void tamper(String statements) throws SQLException {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE charterworks.evidence_file DISABLE TRIGGER ALL;"
                    + "ALTER TABLE charterworks.evidence_file DROP CONSTRAINT content_is_what_its_hash_says;"
                    + statements);
        }
    }

    private Connection administrator() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database);
        return EmbeddedPostgresExtension.administrator(EmbeddedPostgresExtension.server(), source.getDatabaseName());
    }
}
