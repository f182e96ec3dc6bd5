package org.charterworks.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.charterworks.app.browser.RunningServer;
import org.charterworks.app.exchange.record.ProgrammeRecord;
import org.charterworks.app.history.ProgrammeJournal;
import org.charterworks.app.history.Proposal;
import org.charterworks.app.history.Recorder;
import org.charterworks.app.history.Written;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Personal calendars at their secret addresses, at a running server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonalCalendarIT {
    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private static final OwnAccount.Doer LEYLA = new OwnAccount.Doer("leyla", "", "127.0.0.1");
    private static final Grant READER_OF_AZ = new Grant(Role.READER, "AZ", "");
    private static final String UID = "AZ-US-CSP-2026/meeting/M-XQ/on";

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningServer server = new RunningServer(POSTGRES.newDatabase());
    private final OwnCalendars calendars = server.part(OwnCalendars.class);
    private final Administration administration = server.part(Administration.class);

    @BeforeAll
    void announceAMeetingThatOnlyOnePartyMaySee() throws Exception {
        administration.add("test", "leyla", "Leyla", List.of(READER_OF_AZ));
        ProgrammeJournal journal = server.part(ProgrammeJournal.class);
        ProgrammeJournal.State.Known known = (ProgrammeJournal.State.Known) journal.state();
        ProgrammeRecord meeting = new ProgrammeRecord(
                "bodies.yaml",
                "meetings/M-XQ",
                "{\"held\":false,\"id\":\"M-XQ\",\"on\":\"2026-12-15\",\"sources\":[\"trend-4151925\"],"
                        + "\"title\":\"A meeting made up by a test\",\"visibility\":\"party:AZ\"}");
        assertThat(new Recorder(journal)
                        .record(new Proposal("test", "announced", known.head(), List.of(meeting), List.of())))
                .isInstanceOf(Written.Recorded.class);
        String secret = calendars.make(LEYLA, "until it is there", "all");
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!text(get(secret)).contains(UID)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    @AfterAll
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void holdsWhatItsAccountMaySeeAndIsForNobodysCache() throws Exception {
        HttpResponse<String> mine = get(calendars.make(LEYLA, "phone", "all"));
        HttpResponse<String> anyones = fetch("/calendar.ics");
        assertThat(mine.statusCode()).isEqualTo(200);
        assertThat(text(mine)).contains(UID).startsWith("BEGIN:VCALENDAR");
        assertThat(text(anyones)).doesNotContain("M-XQ");
        assertThat(mine.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store", "private");
        assertThat(mine.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(mine.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
    }

    @Test
    void mayHoldMeetingsOnly() throws Exception {
        String text = text(get(calendars.make(LEYLA, "wall", "meetings")));
        assertThat(text).contains(UID).doesNotContain("/milestone/", "/commitment/");
        assertThat(text(fetch("/calendar.ics"))).contains("/milestone/", "/commitment/");
    }

    @Test
    void rightsAreLookedUpAtEachFetch() throws Exception {
        String secret = calendars.make(LEYLA, "tablet", "all");
        administration.take("test", "leyla", READER_OF_AZ);
        try {
            assertThat(text(get(secret))).doesNotContain("M-XQ");
        } finally {
            administration.give("test", "leyla", READER_OF_AZ);
        }
        assertThat(text(get(secret))).contains(UID);
        administration.disable("test", "leyla");
        try {
            assertThat(get(secret).statusCode()).isEqualTo(404);
        } finally {
            administration.enable("test", "leyla");
        }
        assertThat(get(secret).statusCode()).isEqualTo(200);
    }

    @Test
    void oneThatIsRevokedOrNeverWasIsNotThereAndOthersStay() throws Exception {
        String kept = calendars.make(LEYLA, "kept", "all");
        String lost = calendars.make(LEYLA, "lost", "all");
        assertThat(get(lost).statusCode()).isEqualTo(200);
        CalendarAddresses.Listed listed = calendars.all(LEYLA).stream()
                .filter(each -> each.label().equals("lost"))
                .findFirst()
                .orElseThrow();
        assertThat(listed.lastFetchedAt()).isPresent();
        calendars.revoke(new OwnAccount.Doer("somebody", "", ""), listed.id());
        assertThat(get(lost).statusCode()).as("of another account").isEqualTo(200);
        calendars.revoke(LEYLA, listed.id());
        assertThat(get(lost).statusCode()).isEqualTo(404);
        assertThat(get("x".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(get(kept).statusCode()).isEqualTo(200);
        String log = Files.readString(server.part(SecurityLog.class).file());
        assertThat(log)
                .contains("calendar-made", "calendar-revoked", "calendar-refused")
                .doesNotContain(kept, lost);
    }

    private HttpResponse<String> get(String secret) throws IOException, InterruptedException {
        return fetch("/calendar/" + secret + ".ics");
    }

    private HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String text(HttpResponse<String> answer) {
        return answer.body().replace("\r\n ", "");
    }
}
