package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two ways from node 1 to node 2: short and slow over 3, long, fast and tolled over 4. Nodes 1 and 2 are closed
/// centroids.
class PathsCommandTest {
    private static final String NET = """
            <NUMBER OF ZONES> 2
            <NUMBER OF NODES> 4
            <FIRST THRU NODE> 3
            <NUMBER OF LINKS> 4
            <END OF METADATA>
            ~ init_node term_node capacity length free_flow_time b power speed toll link_type ;
            1 3 100 2 4 0.15 4 0 0 1 ;
            3 2 100 2 4 0.15 4 0 0 1 ;
            1 4 100 5 1.5 0.15 4 0 2 1 ;
            4 2 100 5 1.5 0.15 4 0 2 1 ;
            """;

    @TempDir
    private Path folder;

    private String net = "";

    @BeforeEach
    void write() throws IOException {
        net = Files.writeString(folder.resolve("two_net.tntp"), NET).toString();
    }

    @Test
    void showsTheShortestPathByTimeWhenNothingElseIsAsked() {
        Run run = Run.of("paths", "--net", net, "--from", "1", "--to", "2");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1 path from 1 to 2, by time")
                .contains("3.000")
                .contains("1 4 2");
    }

    @Test
    void ranksAsManyAsThereAre() {
        Run run = Run.of("paths", "--net", net, "--from", "1", "--to", "2", "-k", "9", "--json");

        assertThat(run.json().path("ending").stringValue()).isEqualTo("complete");
        assertThat(run.json().path("paths")).hasSize(2);
        assertThat(run.json().path("paths").path(1).path("costs").path("time").doubleValue())
                .isEqualTo(8);
        assertThat(run.json().path("paths").path(0).path("links").path(0).stringValue())
                .isEqualTo("3");
    }

    @Test
    void severalCriteriaGiveTheParetoSet() {
        Run run = Run.of("paths", "--net", net, "--from", "1", "--to", "2", "--criteria", "time,length,toll");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 paths").contains("10.000").contains("1 3 2");
    }

    @Test
    void nothingLeadsThroughAClosedCentroid() {
        Run run = Run.of("paths", "--net", net, "--from", "3", "--to", "4", "--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().path("no_answer").stringValue()).isEqualTo("no way from 3 to 4");
    }

    @Test
    void unknownNodesAndCriteriaAreToldApart() {
        Run node = Run.of("paths", "--net", net, "--from", "17", "--to", "2");
        Run criterion = Run.of("paths", "--net", net, "--from", "1", "--to", "2", "--criteria", "time,co2");
        Run both = Run.of("paths", "--net", net, "--from", "1", "--to", "2", "--criteria", "time,toll", "-k", "2");

        assertThat(node.exitCode()).isEqualTo(3);
        assertThat(node.err()).contains("there is no node \"17\" among the 4");
        assertThat(criterion.exitCode()).isEqualTo(1);
        assertThat(criterion.err()).contains("no criterion \"co2\"").contains("length, links, time, toll");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("one criterion");
    }

    @Test
    void aBrokenFileIsRefusedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("two_net.tntp"), NET.replace("4 2 100", "4 7 100"));

        Run run = Run.of("paths", "--net", net, "--from", "1", "--to", "2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("two_net.tntp:10 term_node").contains("a node from 1 to 4");
    }
}
