package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.charterworks.app.exchange.TestFolder;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Minutes as a secretariat records them: preview, transaction, and the same dates wherever somebody looks.
class DecideCommandIT {

    private static final String MINUTES =
            Path.of("..", "docs", "examples", "harbour", "minutes.yaml").toString();

    @RegisterExtension
    static final EmbeddedPostgresExtension POSTGRES = new EmbeddedPostgresExtension();

    private final String database = POSTGRES.newDatabase().ownerUrl();

    @TempDir
    private Path folder;

    @BeforeEach
    void takeIn() {
        TestFolder tiny = TestFolder.copyOf(TestFolder.TINY, folder.resolve("tiny"));
        Clock earlier = Clock.offset(Run.CLOCK, Duration.ofDays(-1));
        Run taken = Run.at(earlier, "import", tiny.path().toString(), "--database", database);
        assertThat(taken.exitCode()).as(taken.err()).isZero();
    }

    @Test
    void previewShowsEveryChangeAndRecordsNothing() {
        JsonNode before = run("anchor", "--json").json();
        JsonNode preview = run("decide", MINUTES, "--json").json();

        assertThat(preview.path("recorded").booleanValue()).isFalse();
        assertThat(preview.at("/decisions/0/changes/0/before").stringValue()).isEqualTo("2028");
        assertThat(preview.at("/decisions/0/changes/0/after").stringValue()).isEqualTo("2029-06");
        assertThat(preview.at("/decisions/1/changes"))
                .extracting(change -> change.path("change").stringValue())
                .containsExactly("body_formed", "action_opened");
        assertThat(run("anchor", "--json").json()).isEqualTo(before);
        assertThat(run("decide", MINUTES).out()).contains("2028 → 2029-06", "Nothing was recorded");
    }

    @Test
    void baselineMinutesHistoryExportAndTheStateBeforeAgree() throws IOException {
        long first = entries();
        JsonNode applied = run("decide", MINUTES, "--apply", "--actor", "Secretariat", "--json")
                .json();
        assertThat(applied.path("recorded").booleanValue()).isTrue();

        JsonNode minutes = run("meeting", "M-1", "--json").json();
        JsonNode moved = minutes.at("/decisions/0/changes/0");
        assertThat(moved.path("before").stringValue()).isEqualTo("2028");
        assertThat(moved.path("after").stringValue()).isEqualTo("2029-06");
        assertThat(moved.path("baseline_now").stringValue()).isEqualTo("2029-06");

        JsonNode history = run("history", "project:PRJ-HARBOUR", "--json").json();
        assertThat(history.at("/changes/1/actor").stringValue()).isEqualTo("Secretariat");
        assertThat(history.at("/changes/1/reason").stringValue()).isEqualTo("minutes of M-1");
        assertThat(history.at("/changes/1/fields")).anySatisfy(field -> {
            assertThat(field.path("field").stringValue()).endsWith("baseline.on");
            assertThat(field.path("before").stringValue()).isEqualTo("2028");
            assertThat(field.path("after").stringValue()).isEqualTo("2029-06");
        });

        Path now = folder.resolve("now");
        Path then = folder.resolve("then");
        run("export", now.toString());
        run("export", then.toString(), "--as-of", Long.toString(first));
        assertThat(Files.readString(now.resolve("projects.yaml")))
                .contains("baseline: {on: 2029-06, said_on: 2026-09-15, source: minutes-1}");
        assertThat(Files.readString(now.resolve("bodies.yaml")))
                .contains(
                        "{change: baseline_moved, of: milestone:PRJ-HARBOUR/in-service, before: 2028, after: 2029-06}",
                        "status: reported_formed",
                        "A-1");
        assertThat(Files.readString(then.resolve("projects.yaml"))).contains("baseline: {on: 2028,");
        assertThat(then.resolve("bodies.yaml")).doesNotExist();
        assertThat(run("check", now.toString(), "--json").json().path("problems"))
                .isEmpty();
        assertThat(run("import", now.toString(), "--json")
                        .json()
                        .path("taken_in")
                        .booleanValue())
                .as("the folder written is the programme that stands")
                .isFalse();
    }

    @Test
    void everythingIsRecordedInOneTransactionAndTakenBackAsOne() {
        long before = entries();
        JsonNode applied =
                run("decide", MINUTES, "--apply", "--actor", "A", "--json").json();
        long after = applied.path("entries").longValue();
        assertThat(after - before).isEqualTo(applied.path("records").size());

        run("undo", (before + 1) + "-" + after, "--actor", "A", "--reason", "a mistake");

        assertThat(run("meeting", "--json", "--as-of", "now").json().path("meetings"))
                .isEmpty();
    }

    @Test
    void minutesAreRecordedOnce() {
        run("decide", MINUTES, "--apply", "--actor", "A");
        Run again = Run.of("decide", MINUTES, "--apply", "--actor", "A", "--database", database);

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err())
                .contains("a meeting whose minutes are not recorded yet")
                .contains("an id that no other decision has")
                .contains("an id that no other action has")
                .contains("an id that no other body has")
                .contains("another date than the baseline");
    }

    @Test
    void everyProblemOfTheMinutesIsToldAtOnceWithItsLine() throws IOException {
        Path minutes = folder.resolve("faulty.yaml");
        Files.writeString(minutes, """
                meeting: {id: M-1, on: 2026-13-01, title: A meeting, held: no}
                decisions:
                  - id: D-1
                    text: Move it
                    move_baselines: [{milestone: PRJ-HARBOR/in-service, to: 2029-06}]
                    form_bodies: [{body: WG-NONE}]
                    open_actions: [{id: A-1, text: Do it, due_om: 2026-10}]
                    sources: [nowhere]
                """);
        Run run = Run.of("decide", minutes.toString(), "--database", database);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("faulty.yaml:1 meeting.on", "faulty.yaml:1 held")
                .contains("faulty.yaml:5", "did you mean PRJ-HARBOUR/in-service?")
                .contains("faulty.yaml:6", "WG-NONE")
                .contains("faulty.yaml:7", "did you mean due_on?")
                .contains("faulty.yaml:8", "nowhere")
                .contains("nothing was recorded");
    }

    @Test
    void whoRecordsHasToBeSaid() {
        assertThat(Run.of("decide", MINUTES, "--apply", "--database", database).exitCode())
                .isEqualTo(2);
    }

    private long entries() {
        String anchor = run("anchor", "--json").json().at("/anchors/0/anchor").stringValue();
        return Long.parseLong(anchor.substring(0, anchor.indexOf(':')));
    }

    private Run run(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--database";
        all[words.length + 1] = database;
        boolean isCheck = words[0].equals("check");
        Run run = Run.of(isCheck ? words : all);
        assertThat(run.exitCode())
                .as(String.join(" ", words) + "\n" + run.err())
                .isZero();
        return run;
    }
}
