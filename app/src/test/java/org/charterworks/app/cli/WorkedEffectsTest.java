package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.exchange.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The worked composition of effects, from a folder to the hours of a route: a stay of 48 h, one project that takes
/// 12 h off and one that halves it.
class WorkedEffectsTest {
    private static final String TAKES_OFF = project("PRJ-A", "change: add, value: -12");
    private static final String HALVES = project("PRJ-B", "change: multiply, value: 0.5");

    @TempDir
    private Path directory;

    @Test
    void twelveHoursLessAndHalvedAreEighteenInEitherOrderOfTheProjects() {
        assertThat(hours(TAKES_OFF + HALVES, "2031-01-01")).isCloseTo(0.7 + 18, within(1e-9));
        assertThat(hours(HALVES + TAKES_OFF, "2031-01-01")).isCloseTo(0.7 + 18, within(1e-9));
    }

    @Test
    void beforeTheProjectsTheStayIsTheWholeOne() {
        assertThat(hours(TAKES_OFF + HALVES, "2026-06-01")).isCloseTo(0.7 + 48, within(1e-9));
    }

    @Test
    void twoProjectsThatSetOneStayAreRefusedBoth() {
        TestFolder folder =
                folder(project("PRJ-A", "change: set, value: 20") + project("PRJ-B", "change: set, value: 30"));
        Run run = Run.of("check", folder.path().toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("dwell:D-STAY dwell_hours", "E-PRJ-A", "sets it already");
    }

    private double hours(String projects, String on) {
        Run run = Run.of(
                "route",
                "--programme",
                folder(projects).path().toString(),
                "--from",
                "XN_TOWN",
                "--to",
                "XN_HARBOUR",
                "--on",
                on,
                "--scenario",
                "as-forecast",
                "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return run.json().at("/routes/0/hours").doubleValue();
    }

    private TestFolder folder(String projects) {
        return TestFolder.copyOf(TestFolder.TINY, directory)
                .write("projects.yaml", "projects:\n" + projects)
                .write("network/links.csv", """
                        id,from,to,layer,length_km,travel_hours,gauge,status,cost_usd_per_tonne,co2_grams_per_tonne_km,source,grade
                        XN_TOWN-XN_HARBOUR-rail,XN_TOWN,XN_HARBOUR,rail,35,0.7,1435,open,1,10,guess,placeholder
                        """)
                .write("network/dwell.csv", """
                        id,node,process,from_layer,at_origin,hours,source,grade
                        D-STAY,XN_TOWN,queue,rail,yes,48,guess,placeholder
                        """);
    }

    private static String project(String id, String change) {
        return String.join(
                "\n",
                List.of(
                        "  - id: " + id,
                        "    name: " + id,
                        "    area: rail",
                        "    provisions: [I.1]",
                        "    milestones:",
                        "      - id: " + id + "/in-service",
                        "        title: Shorter stays",
                        "        kind: in_service",
                        "        baseline: {on: 2028, said_on: 2026-03, source: pact}",
                        "        forecast: {expected: 2029-Q2, basis: source, source: pact}",
                        "    effects:",
                        "      - {id: E-" + id + ", when_met: " + id + "/in-service, " + change
                                + ", element: \"dwell:D-STAY\", attribute: dwell_hours, source: pact, grade: high}",
                        ""));
    }
}
