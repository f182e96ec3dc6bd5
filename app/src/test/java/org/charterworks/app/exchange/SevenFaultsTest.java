package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy of the bundled programme with seven faults in five files: seven problems, each with file, line and
/// advice.
class SevenFaultsTest {

    @TempDir
    private Path directory;

    @Test
    void theBundledProgrammeIsSound() {
        Read.Loaded loaded = new TestFolder(TestFolder.BUNDLED).loaded();
        assertThat(loaded.counts().of("provision")).isEqualTo(26);
        assertThat(loaded.counts().of("node")).isGreaterThan(190);
        assertThat(loaded.programme().scenarios()).hasSizeGreaterThan(3);
    }

    @Test
    void sevenFaultsAreSevenProblems() {
        TestFolder folder = TestFolder.copyOf(TestFolder.BUNDLED, directory);
        String node = firstId(folder, "network/nodes.csv");
        String link = firstId(folder, "network/links.csv");
        int nodes = folder.lines("network/nodes.csv");
        int links = folder.lines("network/links.csv");
        int evidence = folder.lines("evidence.yaml");
        int projects = folder.lines("projects.yaml");

        appendRow(folder, "network/nodes.csv", 0, node);
        appendCopy(folder, "network/links.csv", "FAULTY-LINK", "length_km", "-20");
        folder.append("evidence.yaml", """
                  - id: faulty-conflict
                    topic: none
                    claims:
                      - {value: one, source: no-such-source}
                      - {value: two, source: background-knowledge}
                """);
        folder.append("projects.yaml", """
                  - id: PRJ-FAULTY
                    name: Faulty
                    area: transport
                    milestones:
                      - {id: PRJ-FAULTY/a, title: a, kind: works, baseline: {on: 2026-13-01}}
                      - {id: PRJ-FAULTY/b, title: b, kind: works, depends_on: [PRJ-FAULTY/c]}
                      - {id: PRJ-FAULTY/c, title: c, kind: works, depends_on: [PRJ-FAULTY/b]}
                    effects:
                      - {id: F1, when_met: PRJ-FAULTY/a, change: open, element: "link:NO-SUCH-LINK-ANYWHERE", source: background-knowledge, grade: low}
                      - {id: F2, when_met: PRJ-FAULTY/a, change: set, element: "link:@", attribute: headway_hours, value: 1, source: background-knowledge, grade: low}
                      - {id: F3, when_met: PRJ-FAULTY/b, change: set, element: "link:@", attribute: headway_hours, value: 2, source: background-knowledge, grade: low}
                """.replace("@", link));

        List<Problem> problems = folder.problems();
        assertThat(problems)
                .extracting(problem -> problem.place() + " " + problem.field())
                .containsExactly(
                        "evidence.yaml:" + (evidence + 4) + " claims[].source",
                        "network/links.csv:" + (links + 1) + " length_km",
                        "network/nodes.csv:" + (nodes + 1) + " id",
                        "projects.yaml:" + (projects + 5) + " milestones[].baseline.on",
                        "projects.yaml:" + (projects + 6) + " milestones[].depends_on",
                        "projects.yaml:" + (projects + 9) + " effects[].element",
                        "projects.yaml:" + (projects + 11) + " effects[].change");
        assertThat(problems).allMatch(problem -> !problem.advice().isEmpty());
    }

    private static String firstId(TestFolder folder, String file) {
        return folder.text(file).lines().skip(1).findFirst().orElseThrow().split(",", 2)[0];
    }

    /// Repeats the first row of a table, which gives its id a second time.
    private static void appendRow(TestFolder folder, String file, int column, String value) {
        String row = folder.text(file).lines().skip(1).findFirst().orElseThrow();
        assertThat(row.split(",", -1)[column]).isEqualTo(value);
        folder.append(file, row + "\n");
    }

    /// Adds a row between the ends of the first one, with another id and one other value and nothing that need
    /// not be.
    private static void appendCopy(TestFolder folder, String file, String id, String field, String value) {
        List<String> header =
                List.of(folder.text(file).lines().findFirst().orElseThrow().split(",", -1));
        String[] first =
                folder.text(file).lines().skip(1).findFirst().orElseThrow().split(",", -1);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String cell = switch (name) {
                case "id" -> id;
                case "from", "to" -> first[i];
                case "layer" -> "rail";
                case "status" -> "planned";
                case "source" -> "background-knowledge";
                case "grade" -> "low";
                default -> name.equals(field) ? value : "";
            };
            row.append(i == 0 ? "" : ",").append(cell);
        }
        folder.append(file, row + "\n");
    }
}
