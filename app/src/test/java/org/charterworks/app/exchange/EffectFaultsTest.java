package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Effects must be possible: on elements that exist by then, with changes that suit them, never two values at
/// once.
class EffectFaultsTest {

    private static final String PROJECTS = "projects.yaml";
    private static final String SCENARIOS = "scenarios.yaml";
    private static final String LINK = "element: \"link:XN_TOWN-XN_HARBOUR-rail\"";
    private static final String REST = ", source: guess, grade: placeholder}\n";

    @TempDir
    private Path directory;

    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void copy() {
        folder = TestFolder.copyOf(TestFolder.TINY, directory);
    }

    @Test
    void twoEffectsDoNotSetOneAttribute() {
        effect("A", "set, " + LINK + ", attribute: travel_hours, value: 0.5");
        effect("B", "set, " + LINK + ", attribute: travel_hours, value: 0.4");
        assertThat(folder.onlyProblem()).satisfies(problem -> {
            assertThat(problem.place()).hasToString("projects.yaml:15");
            assertThat(problem.seen()).isEqualTo("set link:XN_TOWN-XN_HARBOUR-rail travel_hours");
            assertThat(problem.expected()).endsWith("and A in projects.yaml:14 sets it already");
        });
    }

    @Test
    void addingAndMultiplyingTogetherIsFine() {
        effect("A", "set, " + LINK + ", attribute: travel_hours, value: 0.5");
        effect("B", "add, " + LINK + ", attribute: travel_hours, value: -0.1");
        effect("C", "multiply, " + LINK + ", attribute: travel_hours, value: 0.9");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void changesOfAScenarioMaySetAnAttributeOneAfterTheOther() {
        scenarioChanges(
                "{from: 2027-01-01, until: 2027-06-30, change: set, " + LINK + ", attribute: travel_hours, value: 1"
                        + REST,
                "{from: 2027-07-01, change: set, " + LINK + ", attribute: travel_hours, value: 2" + REST);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void changesOfAScenarioMustNotOverlapInSetting() {
        scenarioChanges(
                "{from: 2027-01-01, until: 2027-07-01, change: set, " + LINK + ", attribute: travel_hours, value: 1"
                        + REST,
                "{from: 2027-07-01, change: set, " + LINK + ", attribute: travel_hours, value: 2" + REST);
        assertThat(folder.onlyProblem().place()).hasToString("scenarios.yaml:9");
    }

    @Test
    void aScenarioDoesNotSetWhatAProjectSets() {
        effect("A", "set, " + LINK + ", attribute: travel_hours, value: 0.5");
        scenarioChanges("{from: 2027-01-01, change: set, " + LINK + ", attribute: travel_hours, value: 1" + REST);
        assertThat(folder.onlyProblem().place()).hasToString("scenarios.yaml:8");
    }

    @Test
    void anAddedLinkMayBeChangedByMilestonesThatWaitForIt() {
        addedLink();
        folder.replace(PROJECTS, "    effects:\n", """
                      - {id: PRJ-HARBOUR/later, title: l, kind: works, depends_on: [PRJ-HARBOUR/in-service], forecast: {expected: 2031, basis: assumption}}
                    effects:
                """);
        folder.append(
                PROJECTS,
                "      - {id: FAST, when_met: PRJ-HARBOUR/later, change: set, element: \"link:NEW\", "
                        + "attribute: travel_hours, value: 1" + REST);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.loaded().programme().effects()).hasSize(3);
    }

    @Test
    void anAddedLinkCannotBeChangedByMilestonesThatDoNotWaitForIt() {
        addedLink();
        folder.append(PROJECTS, """
                  - id: PRJ-OTHER
                    name: Other
                    area: rail
                    milestones:
                      - {id: PRJ-OTHER/done, title: d, kind: works, forecast: {expected: 2027, basis: assumption}}
                    effects:
                      - {id: FAST, when_met: PRJ-OTHER/done, change: set, element: "link:NEW", attribute: travel_hours, value: 1, source: guess, grade: low}
                """);
        assertThat(folder.onlyProblem()).satisfies(problem -> {
            assertThat(problem.place()).hasToString("projects.yaml:21");
            assertThat(problem.seen()).isEqualTo("link:NEW");
            assertThat(problem.advice()).isEqualTo("add PRJ-HARBOUR/in-service to depends_on of PRJ-OTHER/done");
        });
    }

    @Test
    void aLinkIsAddedOnce() {
        addedLink();
        folder.replace(PROJECTS, "id: NEW", "id: XN_TOWN-XN_HARBOUR-rail");
        assertThat(folder.problems())
                .extracting(Problem::field)
                .containsExactly("effects[].element", "effects[].element", "effects[].link.id");
    }

    @Test
    void aScenarioCannotChangeALinkThatAProjectAdds() {
        addedLink();
        scenarioChanges("{from: 2027-01-01, change: close, element: \"link:NEW\"" + REST);
        assertThat(folder.onlyProblem().advice())
                .isEqualTo("list the link in network/links.csv with status planned and let the effect open it");
    }

    @Test
    void changesSuitTheirElements() {
        effect("A", "open, element: \"node:XN_TOWN\"");
        effect("B", "set, element: \"node:XN_TOWN\", attribute: length_km, value: 1");
        effect("C", "multiply, " + LINK + ", attribute: travel_hours, value: -1");
        assertThat(folder.problems())
                .extracting(Problem::expected)
                .containsExactly(
                        "a link, because the change is open",
                        "a link, because the change is set length_km",
                        "a number of 0 or more");
    }

    @Test
    void whatIsNotKnownCannotBeAddedTo() {
        effect("A", "add, " + LINK + ", attribute: capacity_tonnes_per_year, value: 1000");
        assertThat(folder.onlyProblem()).satisfies(problem -> {
            assertThat(problem.place()).hasToString("projects.yaml:14");
            assertThat(problem.seen()).isEqualTo("add capacity_tonnes_per_year");
        });
    }

    private void effect(String id, String change) {
        folder.append(PROJECTS, "      - {id: " + id + ", when_met: PRJ-HARBOUR/in-service, change: " + change + REST);
    }

    private void addedLink() {
        folder.append(
                PROJECTS,
                "      - {id: ADD, when_met: PRJ-HARBOUR/in-service, change: add_link, element: \"link:NEW\", "
                        + "link: {id: NEW, from: XN_TOWN, to: XN_HARBOUR, layer: road, length_km: 40, travel_hours: 1.1, "
                        + "status: planned, source: [guess], grade: placeholder}" + REST);
    }

    private void scenarioChanges(String... changes) {
        folder.append(SCENARIOS, """
                  - id: shock
                    name: Shock
                    extends: as-forecast
                    changes:
                """);
        for (String change : changes) {
            folder.append(SCENARIOS, "      - " + change);
        }
    }
}
