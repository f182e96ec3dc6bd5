package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be wrong with a YAML file as YAML.
class YamlFaultsTest {

    private static final String SOURCES = "sources.yaml";

    @TempDir
    private Path directory;

    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void copy() {
        folder = TestFolder.copyOf(TestFolder.TINY, directory);
    }

    @Test
    void namesTheLineOfBrokenYaml() {
        folder.replace(SOURCES, "kind: knowledge}", "kind: knowledge");
        Problem problem = folder.onlyProblem();
        assertThat(problem.file()).isEqualTo(SOURCES);
        assertThat(problem.line()).isBetween(3, 4);
        assertThat(problem.expected()).isEqualTo("well-formed YAML");
    }

    @Test
    void refusesAYamlBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        folder.write(SOURCES, bomb.toString());
        assertThat(folder.onlyProblem().expected()).startsWith("at most 100 aliases");
    }

    @Test
    void refusesAnAliasInsideItsOwnAnchor() {
        folder.write(SOURCES, "sources: &s [*s]\n");
        assertThat(folder.onlyProblem().expected()).isEqualTo("an alias of something above that is complete");
    }

    @Test
    void refusesNestingWithoutEnd() {
        for (String deep : new String[] {"[".repeat(100_000), "{a: ".repeat(50_000), "- ".repeat(50_000)}) {
            folder.write(SOURCES, "sources: \n" + deep);
            assertThat(folder.onlyProblem().file()).isEqualTo(SOURCES);
        }
    }

    @Test
    void readsAliasesWithinReason() {
        folder.replace(SOURCES, "title: Text of the harbour pact,", "title: &t Text of the harbour pact, note: *t,");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.loaded().programme().register().sources().getFirst().note())
                .isEqualTo("Text of the harbour pact");
    }

    @Test
    void refusesAFieldGivenTwiceAndNamesBothLines() {
        folder.replace("projects.yaml", "    area: rail\n", "    area: rail\n    area: rail\n");
        assertThat(folder.onlyProblem().toString())
                .isEqualTo("projects.yaml:5 area  seen \"area\"  expected every field once in a record  "
                        + "advice: it is already given in line 4; remove one of the two");
    }

    @Test
    void refusesTags() {
        folder.replace(SOURCES, "title: Our own guess", "title: !!java.net.URL [x]");
        assertThat(folder.onlyProblem().expected()).isEqualTo("plain values without YAML tags");
    }

    @Test
    void refusesASecondDocument() {
        folder.append(SOURCES, "---\nsources: []\n");
        assertThat(folder.onlyProblem().expected()).isEqualTo("one document in a file");
    }

    @Test
    void refusesAListAtTheTop() {
        folder.write(SOURCES, "- id: pact\n");
        assertThat(folder.onlyProblem().expected()).isEqualTo("a mapping with the fields of this file");
    }

    @Test
    void suggestsTheFieldMeant() {
        folder.replace("projects.yaml", "title: Trains", "titel: Trains");
        assertThat(folder.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "projects.yaml:7 milestones[].title  seen nothing  expected text  advice: give it: what is reached",
                        "projects.yaml:8 milestones[].titel  seen \"titel\"  expected a field of a milestone  "
                                + "advice: did you mean title?");
    }

    @Test
    void tellsAListFromASingleValue() {
        folder.replace("projects.yaml", "provisions: [I.1]", "provisions: I.1")
                .replace("projects.yaml", "name: Harbour railway", "name: [Harbour, railway]");
        assertThat(folder.problems())
                .extracting(Problem::advice)
                .containsExactly(
                        "write a single value; put text that begins with a bracket or brace in double quotes",
                        "write [a, b], or one item a line after a dash");
    }

    @Test
    void showsADateAsInTheGuide() {
        folder.replace("projects.yaml", "on: 2028,", "on: 2026-13-01,");
        assertThat(folder.onlyProblem().toString())
                .isEqualTo("projects.yaml:10 milestones[].baseline.on  seen \"2026-13-01\"  "
                        + "expected a date written YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or YYYY-MM-DD  "
                        + "advice: write a month from 01 to 12 and a day that the month has");
    }
}
