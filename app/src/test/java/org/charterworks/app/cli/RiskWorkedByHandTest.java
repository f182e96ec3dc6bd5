package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Cases of schedule risk worked by hand, given to the program as folders. A week of a worked case is 100 days.
class RiskWorkedByHandTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /// Hillier and Lieberman, "Reliable Construction Co.": activity, what it comes after, three estimates in weeks.
    private static final String RELIABLE = """
            A start 1 2 3
            B A 2 3.5 8
            C B 6 9 18
            D C 4 5.5 10
            E C 1 4.5 5
            F E 4 4 10
            G D 5 6.5 11
            H E,G 5 8 17
            I C 3 7.5 9
            J F,I 3 9 9
            K J 4 4 4
            L J 1 5.5 7
            M H 1 2 3
            N K,L 5 5.5 9
            """;

    @TempDir
    private Path folder;

    @Test
    void theFourteenActivitiesHaveTheirMeanSpreadAndChance() throws IOException {
        reliable("pert").writtenTo(folder, 1);
        JsonNode end = milestone(risk("--runs", "20000", "--without-uplift"), "NET/end");
        assertThat(end.path("mean_days").doubleValue()).isCloseTo(4432, within(7.0));
        assertThat(end.path("sd_days").doubleValue()).isCloseTo(293, within(5.0));
        assertThat(days(end, "p50")).isCloseTo(4419, within(9L));
        assertThat(days(end, "p80")).isCloseTo(4681, within(10L));
        assertThat(chance(end, 0)).isCloseTo(0.8165, within(0.009));
    }

    @Test
    void theSameEstimatesAsTrianglesAreLater() throws IOException {
        reliable("triangular").writtenTo(folder, 1);
        JsonNode end = milestone(risk("--runs", "20000", "--without-uplift"), "NET/end");
        assertThat(end.path("mean_days").doubleValue()).isCloseTo(4623, within(9.0));
        assertThat(chance(end, 0)).isCloseTo(0.594, within(0.011));
        assertThat(days(end, "p80")).isCloseTo(4938, within(11L));
    }

    @Test
    void theCriticalPathIsAsPublished() throws IOException {
        published().writtenTo(folder, 1);
        JsonNode answer = risk("--runs", "100", "--without-uplift");
        assertThat(LocalDate.parse(milestone(answer, "NET/end").path("planned").stringValue()))
                .isEqualTo(START.plusDays(4400));
        for (String critical : "A B C E F J L N".split(" ", -1)) {
            assertThat(milestone(answer, "NET/" + critical).path("float_days").intValue())
                    .as(critical)
                    .isZero();
            assertThat(milestone(answer, "NET/" + critical).path("criticality").doubleValue())
                    .as(critical)
                    .isEqualTo(1);
        }
        for (String floats : List.of("D 400", "G 400", "H 400", "M 400", "I 200", "K 100")) {
            String[] each = floats.split(" ", -1);
            assertThat(milestone(answer, "NET/" + each[0]).path("float_days").intValue())
                    .as(floats)
                    .isEqualTo(Integer.parseInt(each[1]));
            assertThat(milestone(answer, "NET/" + each[0]).path("criticality").doubleValue())
                    .as(floats)
                    .isZero();
        }
    }

    @Test
    void threeInParallelAreLaterThanEach() throws IOException {
        net(List.of(
                        step("one", "start", 1000, 1500, 2000, "uniform"),
                        step("two", "start", 1000, 1500, 2000, "uniform"),
                        step("three", "start", 1000, 1500, 2000, "uniform"),
                        end("one,two,three", 1500)))
                .writtenTo(folder, 1);
        JsonNode end = milestone(risk("--runs", "40000", "--without-uplift"), "NET/end");
        assertThat(end.path("mean_days").doubleValue()).isCloseTo(1750, within(4.0));
        assertThat(chance(end, 0)).isCloseTo(0.125, within(0.006));
        assertThat(days(end, "p80")).isCloseTo(1928, within(4L));
    }

    @Test
    void oneEstimateHasThePercentilesOfItsBetaDistribution() throws IOException {
        net(List.of(step("one", "start", 300, 400, 1100, "pert"), end("one", 500)))
                .writtenTo(folder, 1);
        JsonNode end = milestone(risk("--runs", "40000", "--without-uplift"), "NET/end");
        assertThat(end.path("mean_days").doubleValue()).isCloseTo(500, within(3.0));
        assertThat(days(end, "p50")).isCloseTo(477, within(4L));
        assertThat(days(end, "p80")).isCloseTo(610, within(4L));
        assertThat(chance(end, 0)).isCloseTo(0.56371, within(0.01));
        assertThat(end.path("sd_days").doubleValue()).isCloseTo(130.93, within(2.0));
    }

    @Test
    void aPromiseIsOverrunAsThoseOnRecordWere() throws IOException {
        HandmadeFolder five = new HandmadeFolder().stretch("line", 1, true);
        for (int days : List.of(1000, 1100, 1200, 1300, 1900)) {
            LocalDate said = LocalDate.of(2018, 1, 1);
            five.other("""
                    - id: OLD-%1$d
                      name: Old
                      area: rail
                      milestones:
                        - id: OLD-%1$d/in-service
                          title: In service
                          kind: in_service
                          baseline: {on: %2$s, said_on: %3$s, source: worked}
                          actual: {on: %4$s, source: worked}
                    """.formatted(days, said.plusDays(1000), said, said.plusDays(days)));
        }
        five.other("""
                - id: NEW
                  name: New
                  area: rail
                  milestones:
                    - id: NEW/in-service
                      title: In service
                      kind: in_service
                      forecast: {expected: %s, said_on: %s, basis: source, source: worked}
                """.formatted(START.plusDays(3600), START)).writtenTo(folder, 1);
        JsonNode risk = milestone(risk("--runs", "40000"), "NEW/in-service");
        assertThat(days(risk, "p50")).isCloseTo(4320, within(10L));
        assertThat(days(risk, "p80")).isCloseTo(5112, within(30L));
        assertThat(risk.path("reference_class").stringValue())
                .contains("5 milestones on record")
                .contains("blended");
    }

    @Test
    void expectedCostIsThatOfTheDelayWhenThereIsOneOutcomeOnly() throws IOException {
        lateByAYear().writtenTo(folder, 8);
        JsonNode answer = risk("--runs", "100");
        assertThat(answer.at("/cost/mean_usd").doubleValue()).isCloseTo(30, within(1e-6));
        assertThat(answer.at("/projects/0/alone/mean_usd").doubleValue()).isCloseTo(30, within(1e-6));
        assertThat(answer.at("/projects/0/saved/mean_usd").doubleValue()).isCloseTo(30, within(1e-6));
    }

    @Test
    void datesThatAreCertainCostNothing() throws IOException {
        lateByAYear().writtenTo(folder, 8);
        assertThat(risk("--runs", "100", "--without-uplift")
                        .at("/cost/mean_usd")
                        .doubleValue())
                .isZero();
    }

    @Test
    void theAnswerIsTheSameForAnyNumberOfThreadsAndAnyOrderOfProjects() throws IOException {
        uncertain().writtenTo(folder, 8);
        String one = risk("--threads", "1").toString();
        assertThat(risk("--threads", "2").toString()).isEqualTo(one);
        assertThat(risk("--threads", "4").toString()).isEqualTo(one);
        uncertain().backwards().writtenTo(folder, 8);
        assertThat(risk("--threads", "2").toString()).isEqualTo(one);
        assertThat(risk("--seed", "2").toString()).isNotEqualTo(one);
    }

    @Test
    void everyFigureIsExplained() throws IOException {
        uncertain().writtenTo(folder, 8);
        JsonNode answer = risk("--runs", "200");
        List<String> ids = new ArrayList<>(List.of(answer.at("/cost/id").stringValue()));
        ids.add(answer.at("/projects/0/alone/id").stringValue());
        ids.add(answer.at("/milestones/0/chances/0/id").stringValue());
        for (String id : ids) {
            Run run = Run.of("explain", id, "--json", "--programme", folder.toString());
            assertThat(run.exitCode()).as(id + run.err()).isZero();
            assertThat(run.out()).contains(id).contains("overrun of OLD/in-service");
        }
    }

    @Test
    void aCircleOfMilestonesIsRefusedWithItsMembers() throws IOException {
        net(List.of(step("one", "two", 1, 1, 1, "pert"), step("two", "one", 1, 1, 1, "pert")))
                .writtenTo(folder, 1);
        Run run = Run.of("check", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("NET/one → NET/two → NET/one");
    }

    /// A port worth 30 USD a year, promised in a year, and one old promise that took twice as long.
    private static HandmadeFolder lateByAYear() {
        return withOldPromise().lift("port", 7, "2027-03-01", "");
    }

    private static HandmadeFolder withOldPromise() {
        return new HandmadeFolder()
                .stretch("port", 4, true)
                .stretch("rail", 9, true)
                .other("""
                - id: OLD
                  name: Old
                  area: rail
                  milestones:
                    - id: OLD/in-service
                      title: In service
                      kind: in_service
                      baseline: {on: 2025-03-02, said_on: 2024-03-02, source: worked}
                      actual: {on: 2026-03-02, source: worked}
                """);
    }

    private static HandmadeFolder uncertain() {
        return withOldPromise()
                .other("""
                        - id: OLD-2
                          name: Old
                          area: rail
                          milestones:
                            - id: OLD-2/in-service
                              title: In service
                              kind: in_service
                              baseline: {on: 2025-03-02, said_on: 2024-03-02, source: worked}
                              actual: {on: 2025-03-02, source: worked}
                        """)
                .stretch("border", 6, true)
                .lift("port", 7, "2027-03-02", "")
                .lift("border", 9, "2028-01-01", "");
    }

    private static HandmadeFolder reliable(String shape) {
        return net(Stream.concat(RELIABLE.lines().map(line -> step(line, shape)), Stream.of(end("M,N", 4700)))
                .toList());
    }

    /// The same net with the durations of the book: A 2, B 4, C 10, … .
    private static HandmadeFolder published() {
        String weeks = "A2 B4 C10 D6 E4 F5 G7 H9 I7 J8 K4 L5 M2 N6";
        return net(Stream.concat(
                        RELIABLE.lines().map(line -> {
                            String[] words = line.split(" ", -1);
                            String own = Arrays.stream(weeks.split(" ", -1))
                                    .filter(each -> each.startsWith(words[0]))
                                    .findFirst()
                                    .orElseThrow();
                            int days = 100 * Integer.parseInt(own.substring(1));
                            return step(words[0], words[1], days, days, days, "pert");
                        }),
                        Stream.of(end("M,N", 4400)))
                .toList());
    }

    private static String step(String line, String shape) {
        String[] words = line.split(" ", -1);
        return step(words[0], words[1], hundred(words[2]), hundred(words[3]), hundred(words[4]), shape);
    }

    private static int hundred(String weeks) {
        return (int) Math.round(100 * Double.parseDouble(weeks));
    }

    private static String step(String id, String after, int low, int days, int high, String shape) {
        return "    - {id: NET/%s, title: %s, kind: works, depends_on: [%s], takes: {low_days: %d, days: %d, high_days: %d, shape: %s}}%n"
                .formatted(id, id, needed(after), low, days, high, shape);
    }

    private static String end(String after, int promisedDays) {
        return "    - {id: NET/end, title: End, kind: in_service, depends_on: [%s], takes: {days: 0}, baseline: {on: %s}}%n"
                .formatted(needed(after), START.plusDays(promisedDays));
    }

    private static String needed(String after) {
        return String.join(
                ", ",
                Arrays.stream(after.split(",", -1)).map(each -> "NET/" + each).toList());
    }

    private static HandmadeFolder net(List<String> steps) {
        return new HandmadeFolder().stretch("line", 1, true).other("""
                - id: NET
                  name: Net
                  area: rail
                  milestones:
                    - {id: NET/start, title: Start, kind: works, actual: {on: %s, source: worked}}
                """.formatted(START) + String.join("", steps));
    }

    private JsonNode risk(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("risk", "--json", "--on", START.toString(), "--programme", folder.toString()));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static JsonNode milestone(JsonNode answer, String id) {
        return StreamSupport.stream(answer.path("milestones").spliterator(), false)
                .filter(each -> each.path("milestone").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long days(JsonNode milestone, String quantile) {
        return LocalDate.parse(milestone.path(quantile).path("on").stringValue())
                        .toEpochDay()
                - START.toEpochDay();
    }

    private static double chance(JsonNode milestone, int promise) {
        return milestone.path("chances").path(promise).at("/value/central").doubleValue();
    }
}
