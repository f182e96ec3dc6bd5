package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.exchange.TestFolder;
import org.charterworks.app.store.EmbeddedPostgresExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Two sides that speak for themselves, and the joint state that nobody types.
class StateCommandIT {

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
                """);
        run("import", tiny.path().toString());
    }

    @Test
    void jointStateFollowsFromWhatBothSidesState() {
        assertThat(joint("2026-06-01")).isEqualTo("no-statement-found");
        state("party:XN", "2026-06-01", "--fulfilment", "substantial", "--owner", "Ministry of Transport");
        assertThat(joint("2026-06-01")).isEqualTo("one-sided");
        state("party:XS", "2026-07-01", "--fulfilment", "limited");
        assertThat(joint("2026-07-01")).isEqualTo("disagreed");
        state("party:XS", "2026-08-15", "--fulfilment", "substantial");
        assertThat(joint("2026-08-15")).isEqualTo("agreed");
        assertThat(joint("2026-07-01")).as("on a day before").isEqualTo("disagreed");
        assertThat(run("brief", "--on", "2026-08-15").out())
                .contains("1 agreed, 0 disagreed, 0 stated by some sides only, 0 with no statement found");
    }

    @Test
    void evidenceIsCompleteOnlyOnceBothSidesAcceptedIt() {
        accept("party:XN");
        assertThat(fulfilment()).isEqualTo("substantial");
        accept("party:XS");
        assertThat(fulfilment()).isEqualTo("complete");
        JsonNode sides = run("brief", "--on", "2026-11-22", "--json").json().at("/sides/0/sides");
        assertThat(sides)
                .allSatisfy(
                        side -> assertThat(side.at("/accepted/0").stringValue()).isEqualTo("EV-1"));
    }

    @Test
    void aMilestoneIsStatedAndItsEvidenceAcceptedLikeACommitment() {
        run(
                "state",
                "milestone:PRJ-HARBOUR/in-service",
                "--by",
                "party:XN",
                "--stated-on",
                "2026-06-01",
                "--fulfilment",
                "limited",
                "--source",
                "pact",
                "--accept",
                "EV-1",
                "--apply",
                "--actor",
                "clerk");
        Run told = run("history", "statement:ST-XN-PRJ-HARBOUR-in-service-2026-06-01");
        assertThat(told.out()).contains("added by clerk", "milestone:PRJ-HARBOUR/in-service");
        assertThat(run("history", "evidence:EV-1").out()).contains("accepted_by", "XN");
        Run unknown = Run.of(
                "state",
                "milestone:PRJ-HARBOUR/none",
                "--by",
                "party:XN",
                "--stated-on",
                "2026-06-01",
                "--fulfilment",
                "limited",
                "--source",
                "pact",
                "--database",
                database);
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("PRJ-HARBOUR/none");
    }

    @Test
    void previewRecordsNothing() {
        Run preview = run(
                "state",
                "commitment:C-I.1",
                "--by",
                "party:XN",
                "--stated-on",
                "2026-06-01",
                "--fulfilment",
                "limited",
                "--source",
                "pact");
        assertThat(preview.out()).contains("Nothing was recorded");
        assertThat(joint("2026-06-01")).isEqualTo("no-statement-found");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        Run run = Run.of(
                "state",
                "commitment:C-NONE",
                "--by",
                "party:XQ",
                "--stated-on",
                "2026-13",
                "--fulfilment",
                "nearly",
                "--accept",
                "EV-NONE",
                "--database",
                database);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("C-NONE", "XQ", "2026-13", "nearly", "EV-NONE", "sources")
                .contains("nothing was recorded");
    }

    private void state(String by, String on, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "state",
                "commitment:C-I.1",
                "--by",
                by,
                "--stated-on",
                on,
                "--source",
                "pact",
                "--apply",
                "--actor",
                "Secretariat"));
        words.addAll(List.of(more));
        run(words.toArray(String[]::new));
    }

    private void accept(String by) {
        state(by, "2026-06-01", "--accept", "EV-1");
    }

    private String joint(String on) {
        return run("brief", "--on", on, "--json").json().at("/sides/0/joint").stringValue();
    }

    private String fulfilment() {
        JsonNode brief = run("brief", "--on", "2026-11-22", "--json").json();
        JsonNode item = brief.path("done").isEmpty() ? brief.at("/late/0") : brief.at("/done/0");
        return item.path("fulfilment").stringValue();
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
}
