package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Assignments and losses on Braess's network, from files to answers.
class AssignCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("net"), """
                <NUMBER OF ZONES> 2
                <NUMBER OF NODES> 4
                <FIRST THRU NODE> 1
                <NUMBER OF LINKS> 5
                <END OF METADATA>
                1 3 1 100 0.00000001 1000000000 1 0 0 1 ;
                1 4 1 100 50 0.02 1 0 0 1 ;
                3 2 1 100 50 0.02 1 0 0 1 ;
                3 4 1 100 10 0.1 1 0 0 1 ;
                4 2 1 100 0.00000001 1000000000 1 0 0 1 ;
                """);
        Files.writeString(
                folder.resolve("trips"), "<NUMBER OF ZONES> 2\n<END OF METADATA>\nOrigin 1\n1 : 3.0; 2 : 6.0;\n");
    }

    @Test
    void bothAlgorithmsFindTheEquilibrium() {
        for (String algorithm : List.of("itapas", "frank-wolfe")) {
            Run run = run("assign", "--gap", "1e-9", "--algorithm", algorithm, "--json");

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.json().path("status").stringValue()).isEqualTo("converged");
            assertThat(run.json().path("total_cost").doubleValue()).isCloseTo(552, within(1e-4));
            assertThat(run.json().path("beckmann").doubleValue()).isCloseTo(386, within(1e-4));
            assertThat(run.json().path("intrazonal_trips").doubleValue()).isEqualTo(3);
            assertThat(run.err()).contains("iteration 1  relative gap");
        }
    }

    @Test
    void theBestForAllComesWithTolls() throws IOException {
        Path out = folder.resolve("links.csv");

        Run run = run("assign", "--objective", "system", "--gap", "1e-10", "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("498.000", "converged");
        List<String> rows = Files.readAllLines(out);
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst()).isEqualTo("link,from,to,flow,cost,toll");
        assertThat(Double.parseDouble(rows.get(2).split(",", -1)[5])).isCloseTo(3, within(1e-4));
    }

    @Test
    void theShortCutIsFoundToBeBetterClosed() {
        Run run = run("critical", "--top", "3");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Braess's paradox", "3 → 4  −54.0", "◌ assumed");
        assertThat(run.err()).contains("5 of 5 links");
    }

    @Test
    void everyLossIsInTheJson() {
        Run run = run("critical", "--json", "--threads", "2", "--unserved-cost", "500");

        assertThat(run.json().path("links").size()).isEqualTo(5);
        assertThat(run.json().path("paradoxes").path(0).path("link").intValue()).isEqualTo(4);
        assertThat(run.json().path("unserved_cost_is_assumed").booleanValue()).isFalse();
    }

    @Test
    void pairsWithoutAPathEndWithThree() throws IOException {
        Files.writeString(folder.resolve("trips"), "<NUMBER OF ZONES> 2\n<END OF METADATA>\nOrigin 2\n1 : 5.0;\n");

        Run run = run("assign");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("zone 2 to zone 1, 5.0 trips", "--unserved-cost");
        assertThat(run("assign", "--unserved-cost", "90", "--json")
                        .json()
                        .path("unserved_trips")
                        .doubleValue())
                .isEqualTo(5);
    }

    @Test
    void aBrokenFileEndsWithOneAndItsLine() throws IOException {
        Files.writeString(folder.resolve("net"), "<NUMBER OF ZONES> 2\n1 2 3\n");

        Run run = run("assign");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("net:2", "<END OF METADATA>");
    }

    @Test
    void figuresOutOfRangeAreRefused() {
        assertThat(run("assign", "--gap", "0").exitCode()).isEqualTo(1);
        assertThat(run("critical", "--lost", "1.5").exitCode()).isEqualTo(1);
        assertThat(run("assign", "--length-cost", "-1").exitCode()).isEqualTo(1);
    }

    private Run run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                command,
                "--net",
                folder.resolve("net").toString(),
                "--trips",
                folder.resolve("trips").toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }
}
