package org.charterworks.app.exchange.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charterworks.app.exchange.report.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadFilesTest {
    static final String NET = """
            <NUMBER OF ZONES> 2
            <NUMBER OF NODES> 4
            <FIRST THRU NODE> 3
            <NUMBER OF LINKS> 5
            <END OF METADATA>

            ~\tinit_node\tterm_node\tcapacity\tlength\tfree_flow_time\tb\tpower\tspeed\ttoll\tlink_type\t;
            \t1\t3\t100\t2\t4\t0.15\t4\t0\t0\t1\t;
            \t3\t2\t100\t2  4\t0.15\t4\t0\t0\t1\t;
            \t1\t4\t100\t5\t1.5\t0.15\t4\t0\t2\t1\t;
            \t4\t2\t100\t5\t1.5\t0.15\t4\t0\t2\t1\t;
            \t4\t4\t100\t5\t1.5\t0.15\t4\t0\t2\t1\t;
            """;
    private static final String NODES = """
            node\tX\tY\t;
            1\t0\t0\t;
            2\t10.5\t-3\t;
            3\t5\t1\t;
            4\t5\t-1\t;
            """;
    private static final String GMNS_NODES = """
            node_id,x_coord,y_coord
            a,0,0
            b,1,0
            "c, west",1,1
            """;
    private static final String GMNS_LINKS = """
            link_id,from_node_id,to_node_id,directed,length,free_speed,toll
            l1,a,b,true,3,60,0
            l2,b,"c, west",0,6,30,1
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private RoadNetwork done(Path net, @Nullable Path nodes) {
        return switch (RoadFiles.read(net, nodes)) {
            case RoadRead.Done(RoadNetwork network) -> network;
            case RoadRead.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private List<Problem> refused(Path net, @Nullable Path nodes) {
        return switch (RoadFiles.read(net, nodes)) {
            case RoadRead.Done done -> throw new AssertionError("was read: " + done);
            case RoadRead.Refused(List<Problem> problems) -> problems;
        };
    }

    @Test
    void readsATntpNetworkWithTabsAndDoubleBlanks() throws IOException {
        RoadNetwork network = done(file("a_net.tntp", NET), file("a_node.tntp", NODES));

        assertThat(network.graph().arcCount()).isEqualTo(5);
        assertThat(network.firstThroughNode()).isEqualTo(2);
        assertThat(network.measures()).containsExactly("length", "links", "time", "toll");
        assertThat(network.linkName(network.graph().arcOfGiven(2))).isEqualTo("3");
        assertThat(network.costs("time").cost(network.graph().arcOfGiven(2))).isEqualTo(1.5);
        assertThat(network.x()).containsExactly(0, 10.5, 5, 5);
        assertThat(done(folder.resolve("a_net.tntp"), null).hasCoordinates()).isFalse();
    }

    @Test
    void readsGmnsWithLinksBothWays() throws IOException {
        file("node.csv", GMNS_NODES);
        file("link.csv", GMNS_LINKS);

        RoadNetwork network = done(folder, null);

        assertThat(network.graph().arcCount()).isEqualTo(3);
        assertThat(network.nodeNames()).containsExactly("a", "b", "c, west");
        assertThat(network.costs("time").toArray()).containsExactly(new double[] {0.05, 0.2, 0.2}, within(1e-12));
        assertThat(network.linkName(network.graph().arcOfGiven(2))).isEqualTo("l2");
    }

    @Test
    void aMeasureThatSomeLinkDoesNotStateIsLeftOutWithTheReason() throws IOException {
        file("node.csv", GMNS_NODES);
        file("link.csv", GMNS_LINKS.replace("6,30,1", "6,30,"));

        RoadNetwork network = done(folder, null);

        assertThat(network.measures()).containsExactly("length", "links", "time");
        assertThat(network.whyUnusable("toll"))
                .hasValueSatisfying(why -> assertThat(why).contains("link.csv:3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\t1\\t3\\t100\\t2\\t4 | \\t1\\t9\\t100\\t2\\t4 | 8  | term_node      | a node from 1 to 4",
                "\\t1\\t3\\t100\\t2\\t4 | \\t1\\t3\\t100\\t2\\tNaN | 8 | free_flow_time | 0 or more",
                "\\t1\\t3\\t100\\t2\\t4 | \\t1\\t3\\t100\\t-2\\t4 | 8 | length         | 0 or more",
                "NODES> 4               | NODES> four            | 2 | <NUMBER OF NODES> | whole number",
                "ZONES> 2\\n<NUMBER OF NODES> 4 | ZONES> 2\\n<NUMBER OF NODES> 4000000000 | 2 | <NUMBER OF NODES> | whole",
                "LINKS> 5               | LINKS> 6               | 4 | <NUMBER OF LINKS> | as many links",
                "<END OF METADATA>      | ~                      | 12 | ''            | <END OF METADATA>",
                "\\t4\\t4\\t100\\t5\\t1.5\\t0.15\\t4\\t0\\t2\\t1\\t; | \\t4\\t4\\t100 | 12 | '' | 9 fields or more"
            })
    void tntpFaultsAreRefusedWithTheirLine(String good, String bad, int line, String field, String expected)
            throws IOException {
        String text = NET.replace(plain(good), plain(bad));
        assertThat(text).isNotEqualTo(NET);

        List<Problem> problems = refused(file("a_net.tntp", text), null);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.place()).hasToString("a_net.tntp:" + line);
            assertThat(problem.field()).isEqualTo(field.strip());
            assertThat(problem.expected()).contains(expected.strip());
        });
    }

    @Test
    void pathsNeedNeitherZonesNorCapacities() throws IOException {
        String text = NET.replace("<NUMBER OF ZONES> 2", "~").replace("\t100\t", "\t0\t");

        assertThat(done(file("a_net.tntp", text), null).costs("time").toArray()).contains(4, 1.5);
    }

    private static String plain(String escaped) {
        return escaped.strip().replace("\\t", "\t").replace("\\n", "\n");
    }

    @Test
    void everyFaultOfGmnsIsToldAtOnce() throws IOException {
        file("node.csv", GMNS_NODES + "a,4,5\nd,east,0\n");
        file("link.csv", GMNS_LINKS + "l1,a,b,true,1,1,0\nl3,a,bb,maybe,-1,1,0\n");

        assertThat(refused(folder, null))
                .extracting(problem -> problem.place() + " " + problem.field())
                .containsExactly(
                        "link.csv:4 link_id",
                        "link.csv:5 directed",
                        "link.csv:5 length",
                        "link.csv:5 to_node_id",
                        "node.csv:5 node_id",
                        "node.csv:6 x_coord");
    }

    @Test
    void missingFilesColumnsAndNodesAreTold() throws IOException {
        assertThat(refused(folder.resolve("none.tntp"), null))
                .singleElement()
                .satisfies(problem -> assertThat(problem.seen()).isEqualTo("no such file"));
        file("link.csv", "link_id,from_node_id,to_node_id\n");
        file("node.csv", GMNS_NODES);
        assertThat(refused(folder, null))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).isEqualTo("a column directed"));
        assertThat(refused(file("a_net.tntp", NET), file("a_node.tntp", NODES.replace("4\t5\t-1\t;\n", ""))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("node 4"));
    }
}
