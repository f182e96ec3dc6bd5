package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.charterworks.app.Server;
import org.charterworks.app.exchange.TestFolder;
import org.charterworks.app.store.DatabaseChoice;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A meeting recorded by a command, seen on the pages of a real server: minutes, the state before, what
/// changed, and history agree.
class MeetingPagesIT {

    private static final Path MINUTES = Path.of("..", "docs", "examples", "harbour", "minutes.yaml");

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static ConfigurableApplicationContext server;
    private static String address;

    @BeforeAll
    static void recordAndServe() {
        DatabaseChoice.Given database = POSTGRES.newDatabase();
        String tiny = TestFolder.TINY.toString();
        run("2026-09-01T08:00:00Z", "import", tiny, "--database", database.ownerUrl());
        run(
                "2026-09-16T08:00:00Z",
                "decide",
                MINUTES.toString(),
                "--apply",
                "--actor",
                "Secretariat",
                "--database",
                database.ownerUrl());
        server = new SpringApplicationBuilder(Server.class)
                .run(
                        "--server.port=0",
                        "--charterworks.database.url=" + database.url(),
                        "--charterworks.database.owner-url=" + database.ownerUrl(),
                        "--charterworks.programme=" + tiny);
        address = "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pageOfTheMeetingShowsMinutesAndWhatEachDecisionChanged() throws Exception {
        Document page = page("/meetings/M-1?on=2026-11-22&lang=en");
        assertThat(page.select("h1").text()).isEqualTo("First meeting under the harbour pact");
        assertThat(page.select("main").text())
                .contains("rails arrive", "They moved the date promised first")
                .contains("baseline moved", "body formed", "action opened");
        assertThat(page.select("#D-1 tbody tr:first-child td").eachText())
                .contains("baseline moved", "2028", "June 2029");
    }

    @Test
    void projectPageHasTheBaselineOfTheDecisionNowAndTheFirstOneAsOfTheDayBefore() throws Exception {
        String project = "/projects/PRJ-HARBOUR?on=2026-11-22&lang=en";
        assertThat(promised(page(project))).isEqualTo("2029-06");
        assertThat(page(project).select("#in-service").text())
                .contains("2026-09-15: 2029-06 as the first promise, by decision D-1")
                .contains("supply: Rails arrive a year late.");
        assertThat(promised(page(project + "&as-of=2026-09-10"))).isEqualTo("2028");
        assertThat(status("/meetings/M-1?lang=en&as-of=2026-09-10")).isEqualTo(404);
    }

    @Test
    void whatChangedListsTheBaselineBeforeAndAfter() throws Exception {
        Document changes = page("/changes?from=2026-09-10&to=2026-09-20&lang=en");
        assertThat(changes.select(".answer").text()).contains("changed", "added");
        assertThat(changes.select("main").text()).contains("baseline › on 2028 →now 2029-06");
        String table = text("/changes?format=csv&from=2026-09-10&to=2026-09-20&lang=en");
        assertThat(table)
                .startsWith("kind,id,change,field,before,after\n")
                .containsPattern("project,PRJ-HARBOUR,changed,[^\n]*baseline[^\n]*on,2028,2029-06\n");
        assertThat(page("/changes?from=2026-09-20&to=2026-09-25&lang=en")
                        .select(".answer")
                        .text())
                .startsWith("No record changed");
    }

    @Test
    void historyTellsWhoMovedItAndWhy() throws Exception {
        Document history = page("/history/project/PRJ-HARBOUR?lang=en");
        assertThat(history.select("tbody tr:first-child").text())
                .contains("Secretariat", "minutes of M-1", "2028", "2029-06", "2026-09-16");
        assertThat(history.select("tbody tr")).hasSize(2);
        assertThat(page("/history/meeting/M-1?lang=en").select("tbody tr")).hasSize(1);
        assertThat(status("/history/project/PRJ-NEVER?lang=en")).isEqualTo(404);
    }

    @Test
    void theListOfMeetingsIsATableForOtherProgramsToo() throws Exception {
        assertThat(page("/meetings?on=2026-11-22&lang=en").select("tbody tr")).hasSize(1);
        assertThat(text("/meetings?format=csv&on=2026-11-22&lang=en")).isEqualTo("""
                        id,on,title,body,state,decisions,actions
                        M-1,2026-09-15,First meeting under the harbour pact,,held,2,1
                        """);
    }

    private static String promised(Document project) {
        return project.select("#in-service td").get(2).text();
    }

    private static void run(String at, String... words) {
        Run run = Run.at(Clock.fixed(Instant.parse(at), ZoneOffset.UTC), words);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String text(String path) throws IOException, InterruptedException {
        return answer(path).body();
    }

    private static int status(String path) throws IOException, InterruptedException {
        return answer(path).statusCode();
    }

    private static HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
