package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.charterworks.app.exchange.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The worked cases of `docs/methods/scorecard.md` and `coding.md`, typed in as folders.
class ScorecardCommandTest {

    @TempDir
    private Path directory;

    /// 40 due on 1 May 2026: 33 done the day before, 4 ten days later, 3 open.
    private TestFolder fortyDue() {
        StringBuilder commitments = new StringBuilder("commitments:\n");
        StringBuilder evidence = new StringBuilder("evidence:\n");
        for (int i = 1; i <= 40; i++) {
            commitments.append(("  - {id: C-%d, provision: I.1, title: Item %d, kind: intent,"
                            + " deadline: {rule: on_date, on: 2026-05-01}}\n")
                    .formatted(i, i));
            if (i <= 37) {
                evidence.append(("  - {id: EV-%d, on: %s, what: Done., about: [commitment:C-%d], stance: supports,"
                                + " reliability: A, accepted_by: [XN, XS], sources: [pact]}\n")
                        .formatted(i, i <= 33 ? "2026-04-30" : "2026-05-11", i));
            }
        }
        commitments.append("  - {id: C-W, provision: I.1, title: Soft, kind: weak_intent, deadline: {rule: none}}\n");
        return TestFolder.copyOf(TestFolder.TINY, directory)
                .write("commitments.yaml", commitments.toString())
                .write("evidence.yaml", evidence.toString());
    }

    @Test
    void threeOpenOfFortyDueAreADeficitOfSevenAndAHalfPercent() {
        JsonNode intent = scorecard(fortyDue(), "2026-06-01").at("/by_force/0");
        assertThat(intent.path("force").stringValue()).isEqualTo("intent");
        assertThat(intent.path("due_so_far").intValue()).isEqualTo(40);
        assertThat(intent.at("/deficit/percent").stringValue()).isEqualTo("7.5");
        assertThat(intent.at("/deficit/part").intValue()).isEqualTo(3);
        assertThat(intent.at("/deficit/whole").intValue()).isEqualTo(40);
        assertThat(intent.at("/timeliness/percent").stringValue()).isEqualTo("82.5");
        assertThat(intent.at("/evidence_coverage/percent").stringValue()).isEqualTo("100.0");
    }

    @Test
    void forcesAreNeverRolledUp() {
        JsonNode forces = scorecard(fortyDue(), "2026-06-01").path("by_force");
        assertThat(forces).hasSize(2);
        assertThat(forces.get(1).path("force").stringValue()).isEqualTo("weak_intent");
        assertThat(forces.get(1).path("undated").intValue()).isEqualTo(1);
        assertThat(forces.get(1).at("/deficit/percent").isNull()).isTrue();
    }

    @Test
    void whoHasNotReportedIsNamedWithWhatItAnswersFor() {
        TestFolder folder = fortyDue().write("statements.yaml", """
                statements:
                  - {id: S-1, by: party:XN, about: commitment:C-1, on: 2026-05-20, fulfilment: complete, sources: [pact]}
                  - {id: S-2, by: party:XN, about: commitment:C-2, on: 2025-05-31, fulfilment: limited, sources: [pact]}
                """);
        JsonNode side = scorecard(folder, "2026-06-01").at("/reporting/0");
        assertThat(side.path("id").stringValue()).isEqualTo("XN");
        assertThat(side.path("answers_for").intValue()).isEqualTo(41);
        assertThat(side.path("reported")).hasSize(1);
        assertThat(side.path("stale")).hasSize(1);
        assertThat(side.path("not_reported")).hasSize(39);
        assertThat(Run.of("scorecard", "--programme", folder.path().toString(), "--on", "2026-06-01")
                        .out())
                .contains("XS has not reported on C-1, C-2");
    }

    @Test
    void twoCodersWhoAgreeOnEightOfTenHaveAKappaOfSixTenths() {
        StringBuilder provisions = new StringBuilder();
        StringBuilder codings = new StringBuilder("provision,coder,obligation,precision,delegation\n");
        for (int i = 1; i <= 10; i++) {
            provisions.append(
                    ("      - {id: I.%d, paraphrase: Item %d., verb: intend to, verified: text, obligation: 1,"
                                    + " precision: 1, delegation: 0}\n")
                            .formatted(i, i));
            codings.append("I.%d,first,%d,0,0%nI.%d,second,%d,0,0%n"
                    .formatted(i, i <= 5 ? 0 : 1, i, i <= 4 || i == 6 ? 0 : 1));
        }
        TestFolder folder = TestFolder.copyOf(TestFolder.TINY, directory);
        String text = folder.text("instrument.yaml");
        folder.write("instrument.yaml", text.substring(0, text.indexOf("      - {id: I.1")) + provisions)
                .write("codings.csv", codings.toString().replace("\r", ""));
        Run run = Run.of("coding", "--programme", folder.path().toString(), "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode obligation = run.json().at("/agreement/0");
        assertThat(obligation.path("observed").doubleValue()).isEqualTo(0.8);
        assertThat(obligation.path("expected").doubleValue()).isEqualTo(0.5);
        assertThat(obligation.path("kappa").doubleValue()).isEqualTo(0.6);
        assertThat(run.json().at("/agreement/1/kappa").isNull())
                .as("precision, one code throughout")
                .isTrue();
    }

    private static JsonNode scorecard(TestFolder folder, String on) {
        Run run = Run.of("scorecard", "--programme", folder.path().toString(), "--on", on, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }
}
