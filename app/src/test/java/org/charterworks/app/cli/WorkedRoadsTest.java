package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Worked hours of crowded roads and their equilibrium, each as two files of a road network.
class WorkedRoadsTest {

    @TempDir
    private Path folder;

    /// 10 minutes empty, 0.15 and the fourth power of what the road carries over what it is made for.
    @Test
    void aCrowdedRoadTakesTheWorkedTime() throws IOException {
        for (String[] each : new String[][] {{"900", "10.98415"}, {"1000", "11.5"}, {"1200", "13.1104"}}) {
            files("1 2 1000 100 10 0.15 4 0 0 1 ;\n", 1, each[0]);
            List<String> road = rows("user").get(1);
            assertThat(Double.parseDouble(road.get(4)))
                    .as(each[0] + " vehicles")
                    .isCloseTo(Double.parseDouble(each[1]), within(5e-6));
        }
    }

    /// 10 + 0.02 x and 15 + 0.005 x minutes for 1 000 travellers: 400 and 600 take 18 each; 300 and 700 with tolls
    /// of 6 and 3.5 would take 250 less in all.
    @Test
    void twoRoadsShareTheirTravellersAsWorked() throws IOException {
        files("1 2 1000 100 10 2 1 0 0 1 ;\n1 2 1000 100 15 0.3333333333333333 1 0 0 1 ;\n", 2, "1000");

        List<List<String>> users = rows("user");
        assertThat(numbers(users, 3)).satisfiesExactly(near(400), near(600));
        assertThat(numbers(users, 4)).satisfiesExactly(near(18), near(18));
        assertThat(total("user")).isCloseTo(18_000, within(1e-3));

        List<List<String>> best = rows("system");
        assertThat(numbers(best, 3)).satisfiesExactly(near(300), near(700));
        assertThat(numbers(best, 5)).satisfiesExactly(near(6), near(3.5));
        assertThat(total("system")).isCloseTo(17_750, within(1e-3));
    }

    private static org.assertj.core.api.ThrowingConsumer<Double> near(double expected) {
        return seen -> assertThat(seen).isCloseTo(expected, within(1e-4));
    }

    private static List<Double> numbers(List<List<String>> rows, int column) {
        return rows.stream()
                .skip(1)
                .map(row -> Double.parseDouble(row.get(column)))
                .toList();
    }

    private void files(String links, int count, String trips) throws IOException {
        Files.writeString(folder.resolve("net"), """
                <NUMBER OF ZONES> 2
                <NUMBER OF NODES> 2
                <FIRST THRU NODE> 1
                <NUMBER OF LINKS> %d
                <END OF METADATA>
                """.formatted(count) + links);
        Files.writeString(
                folder.resolve("trips"), "<NUMBER OF ZONES> 2\n<END OF METADATA>\nOrigin 1\n2 : " + trips + ";\n");
    }

    private List<List<String>> rows(String objective) throws IOException {
        Path out = folder.resolve("out.csv");
        Run run = run(objective, "--out", out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllLines(out).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private double total(String objective) {
        return run(objective, "--json").json().path("total_cost").doubleValue();
    }

    private Run run(String objective, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "assign",
                "--net",
                folder.resolve("net").toString(),
                "--trips",
                folder.resolve("trips").toString(),
                "--objective",
                objective,
                "--gap",
                "1e-10"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }
}
