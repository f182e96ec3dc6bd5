package org.charterworks.network.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.charterworks.network.model.NodeId;
import org.junit.jupiter.api.Test;

class ProportionalFittingTest {

    @Test
    void givesTheWorkedTable() {
        Fitted.Table table = table(problem(
                List.of(100.0, 50.0),
                List.of(40.0, 60.0, 50.0),
                List.of(List.of(10.0, 20.0, 30.0), List.of(20.0, 10.0, 5.0))));

        assertThat(table.isConverged()).isTrue();
        assertThat(table.destinationScale()).isEqualTo(1);
        assertRow(table, 0, 14.572069, 41.775622, 43.652309);
        assertRow(table, 1, 25.427931, 18.224378, 6.347691);
    }

    @Test
    void scalesWhatArrivesToWhatLeavesAndSaysSo() {
        Fitted.Table table = table(problem(List.of(30.0), List.of(10.0, 10.0), List.of(List.of(1.0, 1.0))));

        assertThat(table.destinationScale()).isEqualTo(1.5);
        assertRow(table, 0, 15, 15);
    }

    @Test
    void namesTheOriginsThatCannotPlaceTheirTonnes() {
        Fitted fitted = ProportionalFitting.fit(
                problem(List.of(80.0, 20.0), List.of(50.0, 50.0), List.of(List.of(1.0, 0.0), List.of(1.0, 1.0))));

        assertThat(fitted)
                .isEqualTo(new Fitted.Impossible(List.of(new NodeId("O0")), 80, List.of(new NodeId("D0")), 50));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> problem(List.of(-1.0), List.of(1.0), List.of(List.of(1.0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> problem(List.of(1.0), List.of(1.0, 2.0), List.of(List.of(1.0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// A table with the right sums that keeps the seed's odds ratios is the only one (Ireland & Kullback 1968).
    @Test
    void keepsSumsAndOddsOnRandomSeeds() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FittingProblem problem = random(random, 0);
            Fitted.Table table = table(problem);
            List<List<Double>> cells = table.tonnes();
            assertThat(table.isConverged()).as("seed %d", seed).isTrue();
            for (int o = 0; o < cells.size(); o++) {
                double sum = cells.get(o).stream().mapToDouble(each -> each).sum();
                assertThat(sum)
                        .as("seed %d row %d", seed, o)
                        .isCloseTo(problem.originTonnes().get(o), within(1e-6));
            }
            for (int o = 1; o < cells.size(); o++) {
                for (int d = 1; d < problem.destinations().size(); d++) {
                    assertThat(odds(cells, o, d) / odds(problem.seed(), o, d))
                            .as("seed %d odds %d %d", seed, o, d)
                            .isCloseTo(1, within(1e-9));
                }
            }
        }
    }

    /// With zeros a table exists exactly when no set of origins sends more than its destinations take (Gale 1957).
    @Test
    void findsImpossibleTotalsExactlyWhenSomeSetOfOriginsCannotPlaceThem() {
        int impossible = 0;
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            FittingProblem problem = random(random, 0.5);
            boolean found = ProportionalFitting.fit(problem) instanceof Fitted.Impossible;
            assertThat(found).as("seed %d", seed).isEqualTo(someSetCannot(problem));
            impossible += found ? 1 : 0;
        }
        assertThat(impossible).isBetween(30, 290);
    }

    private static boolean someSetCannot(FittingProblem problem) {
        double scale = problem.leaving() / problem.arriving();
        int origins = problem.origins().size();
        for (int set = 1; set < 1 << origins; set++) {
            double leaving = 0;
            double takes = 0;
            for (int o = 0; o < origins; o++) {
                leaving += (set >> o & 1) == 1 ? problem.originTonnes().get(o) : 0;
            }
            for (int d = 0; d < problem.destinations().size(); d++) {
                int column = d;
                int chosen = set;
                boolean reached = IntStream.range(0, origins)
                        .anyMatch(o ->
                                (chosen >> o & 1) == 1 && problem.seed().get(o).get(column) > 0);
                takes += reached ? scale * problem.destinationTonnes().get(d) : 0;
            }
            if (leaving > takes + 1e-6) {
                return true;
            }
        }
        return false;
    }

    private static double odds(List<List<Double>> cells, int o, int d) {
        return cells.get(0).get(0)
                * cells.get(o).get(d)
                / (cells.get(0).get(d) * cells.get(o).get(0));
    }

    private static FittingProblem random(SplittableRandom random, double zeros) {
        int origins = random.nextInt(2, 6);
        int destinations = random.nextInt(2, 6);
        List<List<Double>> seed = new ArrayList<>();
        for (int o = 0; o < origins; o++) {
            seed.add(numbers(random, destinations, zeros));
        }
        return problem(numbers(random, origins, 0), numbers(random, destinations, 0), seed);
    }

    private static List<Double> numbers(SplittableRandom random, int count, double zeros) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double number = random.nextDouble(1, 100);
            numbers.add(random.nextDouble() < zeros ? 0 : number);
        }
        return numbers;
    }

    private static void assertRow(Fitted.Table table, int origin, double... tonnes) {
        for (int d = 0; d < tonnes.length; d++) {
            assertThat(table.tonnes().get(origin).get(d)).isCloseTo(tonnes[d], within(5e-7));
        }
    }

    private static Fitted.Table table(FittingProblem problem) {
        return (Fitted.Table) ProportionalFitting.fit(problem);
    }

    private static FittingProblem problem(List<Double> leaving, List<Double> arriving, List<List<Double>> seed) {
        return new FittingProblem(places("O", leaving.size()), leaving, places("D", arriving.size()), arriving, seed);
    }

    private static List<NodeId> places(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> new NodeId(word + i)).toList();
    }
}
