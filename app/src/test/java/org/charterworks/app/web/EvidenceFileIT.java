package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.charterworks.app.Server;
import org.charterworks.app.archive.Samples;
import org.charterworks.app.cli.Run;
import org.charterworks.app.exchange.TestFolder;
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.charterworks.app.store.FileContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Files kept by the command, seen and saved from the pages of a real server.
class EvidenceFileIT {

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final byte[] PLAN = Samples.pdf();
    private static final byte[] NOTE = Samples.text("Razılaşma var.\n");

    @TempDir
    private static Path folder;

    private static DatabaseChoice.Given database;
    private static ConfigurableApplicationContext server;
    private static String address;

    @BeforeAll
    static void keepAndServe() throws IOException {
        database = POSTGRES.newDatabase();
        TestFolder tiny =
                TestFolder.copyOf(TestFolder.TINY, folder.resolve("tiny")).write("evidence.yaml", """
                evidence:
                  - {id: EV-PLAN, on: 2026-05-01, what: A plan was sent., about: [commitment:C-I.1], stance: supports, reliability: A, sources: [pact]}
                  - {id: EV-NOTE, on: 2026-05-01, what: A note., about: [commitment:C-I.1], stance: reports, reliability: A, sources: [pact]}
                  - {id: EV-BARE, on: 2026-05-01, what: No file., about: [commitment:C-I.1], stance: reports, reliability: A, sources: [pact]}
                  - {id: EV-ALTERED, on: 2026-05-01, what: A picture., about: [commitment:C-I.1], stance: reports, reliability: A, sources: [pact]}
                  - {id: EV-SECRET, on: 2026-05-01, what: A secret., about: [commitment:C-I.1], stance: reports, reliability: A, sources: [pact], visibility: partners}
                """);
        run("import", tiny.path().toString());
        keep("EV-PLAN", "Plan, səhifə 1.pdf", PLAN);
        keep("EV-NOTE", "note.txt", NOTE);
        keep("EV-SECRET", "secret.pdf", Samples.pdf());
        keep("EV-ALTERED", "site.png", Samples.picture("png"));
        server = new SpringApplicationBuilder(Server.class)
                .run(
                        "--server.port=0",
                        "--charterworks.database.url=" + database.url(),
                        "--charterworks.database.owner-url=" + database.ownerUrl(),
                        "--charterworks.programme=" + tiny.path());
        address = "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePageNamesTheFileWithSizeAndHashAndLeadsToIt() throws Exception {
        Document page = Jsoup.parse(text("/evidence/EV-PLAN?lang=en"));

        assertThat(page.select("dl.facts").text())
                .contains("Plan, səhifə 1.pdf", "application/pdf", "document", FileContent.hash(PLAN));
        String way = page.select("dl.facts a[href*='/file']").attr("href");
        assertThat(answer(way).body()).isEqualTo(PLAN);
        assertThat(text("/evidence/EV-BARE?lang=en")).doesNotContain("/evidence/EV-BARE/file");
    }

    @Test
    void theFileIsSavedAndNeverOpenedAsAPartOfThePortal() throws Exception {
        var headers = answer("/evidence/EV-PLAN/file").headers();

        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''Plan%2C%20s%C9%99hif%C9%99%201.pdf");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("allow-");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
        assertThat(headers.firstValue("Content-Length")).contains(Integer.toString(PLAN.length));
        assertThat(answer("/evidence/EV-NOTE/file").headers().firstValue("Content-Type"))
                .contains("text/plain;charset=UTF-8");
    }

    @Test
    void itsHashIsItsTagAndWhoeverHasItGetsItOnce() throws Exception {
        String tag = '"' + FileContent.hash(PLAN) + '"';
        assertThat(answer("/evidence/EV-PLAN/file").headers().firstValue("ETag"))
                .contains(tag);

        HttpResponse<byte[]> again = answer("/evidence/EV-PLAN/file", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(answer("/evidence/EV-PLAN/file", "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theFileOfWhatTheViewerMayNotSeeIsNotThereEvenForWhoeverKnowsItsHash() throws Exception {
        HttpResponse<byte[]> hidden = answer("/evidence/EV-SECRET/file?lang=en");
        HttpResponse<byte[]> never = answer("/evidence/EV-SECRES/file?lang=en");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(words(hidden).replace("EV-SECRET", "EV-SECRES")).isEqualTo(words(never));
        assertThat(hidden.headers().firstValue("ETag")).isEmpty();
        assertThat(words(hidden)).doesNotContain("secret.pdf");
        assertThat(text("/history/evidence/EV-SECRET?lang=en")).doesNotContain("secret.pdf");
        assertThat(text("/changes?format=csv&lang=en")).doesNotContain("secret.pdf");
    }

    @Test
    void beforeItWasKeptItIsNotThere() throws Exception {
        assertThat(answer("/evidence/EV-PLAN/file?as-of=2").statusCode()).isNotEqualTo(200);
        assertThat(answer("/evidence/EV-BARE/file").statusCode()).isEqualTo(404);
        assertThat(answer("/evidence/EV-NEVER/file").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatSomebodyAlteredIsNotHandedOut() throws Exception {
        assertThat(answer("/evidence/EV-ALTERED/file").statusCode()).isEqualTo(200);
        tamper();
        assertThat(answer("/evidence/EV-ALTERED/file").statusCode()).isEqualTo(404);
        assertThat(answer("/evidence/EV-PLAN/file").statusCode()).isEqualTo(200);
    }

    private static void keep(String evidence, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        run("archive", file.toString(), "--evidence", evidence, "--apply", "--actor", "Secretariat");
    }

    private static void run(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--database";
        all[words.length + 1] = database.ownerUrl();
        Run run = Run.of(all);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /// As somebody who may do everything, past trigger and check.
    private static void tamper() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database.ownerUrl());
        try (Connection connection = EmbeddedPostgresExtension.administrator(
                        EmbeddedPostgresExtension.server(), source.getDatabaseName());
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE charterworks.evidence_file DISABLE TRIGGER ALL;"
                    + "ALTER TABLE charterworks.evidence_file DROP CONSTRAINT content_is_what_its_hash_says;"
                    + "UPDATE charterworks.evidence_file SET content = overlay(content PLACING '!' FROM 20)"
                    + " WHERE media_type = 'image/png'");
        }
    }

    private static String text(String path) throws IOException, InterruptedException {
        return words(answer(path));
    }

    private static String words(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> answer(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
