package org.charterworks.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.charterworks.app.exchange.report.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What records can get wrong about each other.
class RelationsTest {

    private static final String PROJECTS = "projects.yaml";

    @TempDir
    private Path directory;

    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void copy() {
        folder = TestFolder.copyOf(TestFolder.TINY, directory);
    }

    @Test
    void anIdUsedTwiceNamesBothLines() {
        folder.append("network/nodes.csv", "XN_TOWN,Another town,XN,city,1,1,guess,low\n");
        assertThat(folder.onlyProblem().toString())
                .isEqualTo("network/nodes.csv:4 id  seen \"XN_TOWN\"  expected an id that no other node has  "
                        + "advice: it is already used in network/nodes.csv:3; rename or remove one of the two");
    }

    @Test
    void aReferenceThatLeadsNowhereSuggestsTheNearestId() {
        folder.replace(PROJECTS, "link:XN_TOWN-XN_HARBOUR-rail", "link:XN_TOWN-XN_HABROUR-rail");
        assertThat(folder.onlyProblem().advice()).isEqualTo("did you mean link:XN_TOWN-XN_HARBOUR-rail?");
    }

    @Test
    void aFaultyRecordIsNotReportedAgainWhereOthersReferToIt() {
        folder.replace("network/nodes.csv", "XN_TOWN,Town,XN,rail_station,10.1", "XN_TOWN,Town,XN,railstation,north");
        assertThat(folder.problems()).extracting(Problem::field).containsExactly("kind", "lat_deg");
    }

    @Test
    void anIdThatIsNoIdIsReportedOnceThoughOthersUseIt() {
        folder.write("network/nodes.csv", folder.text("network/nodes.csv").replace("XN_TOWN", "Stadt Süd"))
                .write("network/links.csv", folder.text("network/links.csv").replace(",XN_TOWN,", ",Stadt Süd,"));
        assertThat(folder.onlyProblem().toString()).startsWith("network/nodes.csv:3 id  seen \"Stadt Süd\"");
    }

    @Test
    void milestonesThatWaitForEachOtherAreNamedTogether() {
        folder.replace(PROJECTS, "kind: in_service\n", "kind: in_service\n        depends_on: [PRJ-HARBOUR/c]\n")
                .replace(PROJECTS, "    effects:\n", """
                              - {id: PRJ-HARBOUR/b, title: b, kind: works, depends_on: [PRJ-HARBOUR/in-service]}
                              - {id: PRJ-HARBOUR/c, title: c, kind: works, depends_on: [PRJ-HARBOUR/b]}
                            effects:
                        """);
        assertThat(folder.onlyProblem()).satisfies(problem -> {
            assertThat(problem.place()).hasToString("projects.yaml:10");
            assertThat(problem.seen()).isEqualTo("PRJ-HARBOUR/c");
            assertThat(problem.advice())
                    .startsWith("the circle is PRJ-HARBOUR/in-service → PRJ-HARBOUR/c → PRJ-HARBOUR/b → "
                            + "PRJ-HARBOUR/in-service;");
            assertThat(problem.expected()).isEqualTo("a milestone that does not wait for itself");
        });
    }

    @Test
    void aMilestoneCarriesTheIdOfItsProject() {
        folder.write(PROJECTS, folder.text(PROJECTS).replace("PRJ-HARBOUR/in-service", "PRJ-HABOUR/in-service"));
        assertThat(folder.onlyProblem().advice()).isEqualTo("write PRJ-HARBOUR/in-service");
    }

    @Test
    void theValuationNeedsItsParameters() {
        folder.replace("parameters.csv", "unserved_cost_usd_per_tonne,", "unserved,");
        assertThat(folder.onlyProblem().expected()).isEqualTo("a row with the id unserved_cost_usd_per_tonne");
    }

    @Test
    void aFigureNeedsItsGrade() {
        folder.replace("network/links.csv", "status,source,grade", "status,source,grade,cost_usd_per_tonne")
                .replace("network/links.csv", "planned,guess,placeholder", "planned,guess,,3.5");
        assertThat(folder.problems()).extracting(Problem::field).containsExactly("grade");
    }

    @Test
    void lowCentralAndHighStandInOrder() {
        folder.replace("parameters.csv", "unit,central", "unit,low,central,high")
                .replace("parameters.csv", "USD/t,200", "USD/t,250,200,190");
        assertThat(folder.problems()).extracting(Problem::field).containsExactly("central", "high");
    }

    @Test
    void aForecastDoesNotEndBeforeItBegins() {
        folder.replace(PROJECTS, "expected: 2029-Q2", "earliest: 2029-Q3, expected: 2029-Q2, latest: 2029");
        assertThat(folder.onlyProblem().expected()).isEqualTo("a date not before earliest, 2029-Q3");
    }

    @Test
    void aCommitmentNeedsItsProvision() {
        folder.replace("commitments.yaml", "provision: I.1", "provision: I.7");
        assertThat(folder.onlyProblem().toString())
                .isEqualTo(
                        "commitments.yaml:3 provision  seen \"I.7\"  expected the id of a provision in instrument.yaml  "
                                + "advice: did you mean I.1?");
    }

    @Test
    void aDeadlineInMonthsNeedsItsMonthsAndNoDay() {
        folder.replace("commitments.yaml", "months: 3}", "on: 2026-06-01}");
        assertThat(folder.problems()).extracting(Problem::field).containsExactly("deadline.months", "deadline.on");
    }

    @Test
    void aScenarioAssumesDatesForMilestonesThatExist() {
        folder.replace(
                "scenarios.yaml",
                "dates: forecast,",
                "dates: forecast, assumed: [{milestone: PRJ-HARBOR/in-service, "
                        + "on: 2030-01-01, reason: none, grade: placeholder}],");
        assertThat(folder.onlyProblem().advice()).isEqualTo("did you mean PRJ-HARBOUR/in-service?");
    }

    @Test
    void scenariosDoNotBuildOnThemselves() {
        folder.replace("scenarios.yaml", "name: As promised,", "name: As promised, extends: as-forecast,")
                .replace("scenarios.yaml", "name: As forecast,", "name: As forecast, extends: as-promised,");
        assertThat(folder.onlyProblem().advice()).contains("as-promised → as-forecast → as-promised");
    }

    @Test
    void everyProblemIsFoundAtOnceInTheOrderOfPlaces() {
        folder.replace("network/links.csv", ",35,", ",-35,")
                .replace(PROJECTS, "provisions: [I.1]", "provisions: [I.9]")
                .replace("sources.yaml", "kind: official", "kind: offical")
                .replace("network/nodes.csv", ",20.4,", ",220.4,");
        assertThat(folder.problems())
                .extracting(problem -> problem.place() + " " + problem.field())
                .containsExactly(
                        "network/links.csv:2 length_km",
                        "network/nodes.csv:2 lon_deg",
                        "projects.yaml:5 provisions[]",
                        "sources.yaml:2 kind");
    }
}
