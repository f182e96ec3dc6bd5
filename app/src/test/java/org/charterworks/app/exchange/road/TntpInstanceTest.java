package org.charterworks.app.exchange.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.app.exchange.report.Problem;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.TrafficAssignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Braess's network typed by hand, then broken in every way a file can be.
class TntpInstanceTest {
    private static final String NET = """
            <NUMBER OF ZONES> 2
            <NUMBER OF NODES> 4
            <FIRST THRU NODE> 1
            <NUMBER OF LINKS> 5
            <END OF METADATA>

            ~ init term capacity length time b power speed toll type ;
            1\t3\t1\t100\t0.00000001\t1000000000\t1\t0\t0\t1\t;
            1  4  1 100 50 0.02 1 0 0 1 ;
            3 2 1 100 50 0.02 1 0 0 1;
            3 4 1 100 10 0.1 1 0 0 1 ; ~ the short cut
            4 2 1 100 0.00000001 1000000000 1 0 0 1 ;
            """;
    private static final String TRIPS = """
            <NUMBER OF ZONES> 2
            <TOTAL OD FLOW> 6.0
            <END OF METADATA>

            Origin \t1
                1 :      0.0;     2 :     6.0;
            """;

    @TempDir
    private Path folder;

    @Test
    void readsANetworkThatIsThenAssigned() throws IOException {
        TntpInstance instance = instance(read(NET, TRIPS));
        double cost = TrafficAssignment.solve(
                        instance.problem(OptionalDouble.empty()), AssignmentOptions.DEFAULT.withRelativeGap(1e-12))
                .orThrow()
                .totalCost();
        assertThat(cost).isCloseTo(552, within(1e-5));
    }

    @Test
    void addsLengthAndTollToTheCost() throws IOException {
        Path net = write("net", NET.replace("0 0 1 ;", "0 50 1 ;"));
        TntpInstance instance = instance(TntpInstance.read(net, write("trips", TRIPS), 0.01, 0.02));
        assertThat(instance.problem(OptionalDouble.empty()).classes().getFirst().fixedCost(3))
                .isCloseTo(0.01 * 100 + 0.02 * 50, within(1e-12));
    }

    @Test
    void saysThatANetworkFileIsCutOff() throws IOException {
        assertThat(problems(NET.substring(0, NET.indexOf("3 4 1")), TRIPS))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.seen()).isEqualTo("3 links");
                    assertThat(problem.expected()).startsWith("5");
                });
        assertThat(problems(NET.substring(0, NET.indexOf("0.1 1 0 0")), TRIPS))
                .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(11));
        assertThat(problems(NET.substring(0, 60), TRIPS))
                .anySatisfy(problem -> assertThat(problem.expected()).isEqualTo("<END OF METADATA>"));
        assertThat(problems("", TRIPS)).isNotEmpty();
    }

    @Test
    void saysThatATripFileIsCutOff() throws IOException {
        assertThat(problems(NET, TRIPS.replace("     2 :     6.0;\n", "     2 :")))
                .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(6));
        assertThat(problems(NET, TRIPS.replace("     2 :     6.0;", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("<TOTAL OD FLOW>"));
        assertThat(problems(NET, TRIPS.replace("6.0;", "6")))
                .anySatisfy(problem -> assertThat(problem.expected()).isEqualTo("entries that end in ;"));
    }

    @Test
    void namesEveryBadFigureWithItsLine() throws IOException {
        String broken =
                NET.replace("1  4  1 100 50", "1  9  0 100 NaN").replace("3 2 1 100 50 0.02 1", "x 2 0 -1 50 0.02 0.5");
        assertThat(problems(broken, TRIPS))
                .extracting(problem -> problem.line() + " " + problem.field())
                .containsExactly(
                        "9 free_flow_time", "9 term_node", "10 capacity", "10 init_node", "10 length", "10 power");
    }

    @Test
    void refusesAHeaderThatClaimsAMillionZones() throws IOException {
        assertThat(problems(NET.replace("ZONES> 2", "ZONES> 1000000"), TRIPS))
                .anySatisfy(problem -> assertThat(problem.seen()).contains("1000000 zones"));
        assertThat(problems(NET, TRIPS.replace("ZONES> 2", "ZONES> 1000000")))
                .anySatisfy(problem -> assertThat(problem.field()).isEqualTo("<NUMBER OF ZONES>"));
        assertThat(problems(NET.replace("ZONES> 2", "ZONES> 99999999999"), TRIPS))
                .isNotEmpty();
        assertThat(problems(NET.replace("<NUMBER OF NODES> 4", ""), TRIPS))
                .anySatisfy(problem -> assertThat(problem.field()).isEqualTo("<NUMBER OF NODES>"));
    }

    @Test
    void refusesTripsThatAreDoubleNegativeOrNowhere() throws IOException {
        assertThat(problems(NET, TRIPS.replace("1 :      0.0;", "2 : 1.0; 3 : 1; 1 : -4; 1 : many;")))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("destination", "destination", "trips", "trips");
        assertThat(problems(NET, TRIPS.replace("Origin \t1", "Origin 7")))
                .extracting(Problem::field)
                .contains("origin");
    }

    @Test
    void stopsListingProblemsButCountsThem() throws IOException {
        String rows = "1 2 NaN 1 1 1 1 0 0 1 ;\n".repeat(500);
        List<Problem> problems = problems(NET + rows, TRIPS);
        assertThat(problems).hasSizeLessThan(60);
        assertThat(problems).anySatisfy(problem -> assertThat(problem.seen()).contains("further problems"));
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(TntpInstance.read(folder.resolve("no"), folder.resolve("neither"), 0, 0))
                .isInstanceOfSatisfying(
                        TntpInstance.Read.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::file)
                                .contains("no", "neither"));
    }

    @Test
    void saysThatGmnsHasNoTimesByFlow() throws IOException {
        assertThat(TntpInstance.read(folder, write("trips", TRIPS), 0, 0))
                .isInstanceOfSatisfying(
                        TntpInstance.Read.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.seen()).isEqualTo("GMNS")));
    }

    private List<Problem> problems(String net, String trips) throws IOException {
        return switch (read(net, trips)) {
            case TntpInstance.Read.Done _ -> List.of();
            case TntpInstance.Read.Refused(List<Problem> problems) -> problems;
        };
    }

    private TntpInstance.Read read(String net, String trips) throws IOException {
        return TntpInstance.read(write("net", net), write("trips", trips), 0, 0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".tntp"), text);
    }

    private static TntpInstance instance(TntpInstance.Read read) {
        return switch (read) {
            case TntpInstance.Read.Done(TntpInstance instance) -> instance;
            case TntpInstance.Read.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
