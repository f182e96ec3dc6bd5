package org.charterworks.network.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.network.digraph.Digraph;
import org.charterworks.network.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrafficAssignmentTest {
    private static final AssignmentOptions EXACT = AssignmentOptions.DEFAULT.withRelativeGap(1e-12);
    private static final AssignmentOptions BEST_FOR_ALL = EXACT.withObjective(Objective.SYSTEM_OPTIMUM);

    private static Roads twoRoads() {
        return new Roads(2).road(0, 1, 10, 0.02).road(0, 1, 15, 0.005).trips(0, 1, 1000);
    }

    @ParameterizedTest
    @EnumSource
    void splitsTrafficOverTwoRoadsUntilBothCostTheSame(Algorithm algorithm) {
        Equilibrium found = solve(twoRoads().problem(), EXACT.withAlgorithm(algorithm));
        assertThat(found.status()).isEqualTo(AssignmentStatus.CONVERGED);
        assertThat(found.flow(0)).isCloseTo(400, within(1e-6));
        assertThat(found.flow(1)).isCloseTo(600, within(1e-6));
        assertThat(found.cost(0)).isCloseTo(18, within(1e-8));
        assertThat(found.totalCost()).isCloseTo(18_000, within(1e-5));
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatIsCheapestForAllAndTheTollsThatBringItAbout(Algorithm algorithm) {
        Equilibrium best = solve(twoRoads().problem(), BEST_FOR_ALL.withAlgorithm(algorithm));
        assertThat(best.totalCost()).isCloseTo(17_750, within(1e-5));
        assertThat(best.flow(0)).isCloseTo(300, within(1e-6));
        assertThat(best.marginalCostToll(0)).isCloseTo(6, within(1e-7));
        assertThat(best.marginalCostToll(1)).isCloseTo(3.5, within(1e-7));
        double[] tolls = {best.marginalCostToll(0), best.marginalCostToll(1)};
        AssignmentProblem tolled = twoRoads()
                .problem(
                        OptionalDouble.empty(),
                        TrafficClass.of("all", twoRoads().demand(), tolls));
        Equilibrium paying = solve(tolled, EXACT.withAlgorithm(algorithm));
        assertThat(paying.flow(0)).isCloseTo(300, within(1e-6));
        assertThat(paying.totalCost()).isCloseTo(22 * 1000, within(1e-5));
    }

    @Test
    void makesEverybodySlowerByARoadMoreAsBraessFound() {
        Equilibrium with = solve(Roads.braess().problem(), EXACT);
        assertThat(with.totalCost()).isCloseTo(552, within(1e-6));
        assertThat(with.beckmann()).isCloseTo(386, within(1e-6));
        assertThat(solve(Roads.braess().problem(), BEST_FOR_ALL).totalCost()).isCloseTo(498, within(1e-6));
        Roads without = new Roads(4)
                .road(0, 2, 0, 10)
                .road(0, 3, 50, 1)
                .road(2, 1, 50, 1)
                .road(3, 1, 0, 10)
                .trips(0, 1, 6);
        assertThat(solve(without.problem(), EXACT).totalCost()).isCloseTo(498, within(1e-6));
    }

    @Test
    void leavesTripsUnservedOnceTheyCostAsMuchAsStayingAway() {
        Roads road = new Roads(2).road(0, 1, 10, 0.1).trips(0, 1, 100);
        AssignmentProblem problem = road.problem(OptionalDouble.of(15), TrafficClass.of("all", road.demand()));
        Equilibrium found = solve(problem, EXACT);
        assertThat(found.flow(0)).isCloseTo(50, within(1e-9));
        assertThat(found.unservedTrips()).isCloseTo(50, within(1e-9));
        assertThat(found.unservedTotalCost()).isCloseTo(750, within(1e-8));
        assertThat(found.totalCost()).isCloseTo(750, within(1e-8));
        Equilibrium dear = solve(road.problem(OptionalDouble.of(1000), TrafficClass.of("all", road.demand())), EXACT);
        assertThat(dear.unservedTrips()).isZero();
    }

    @Test
    void servesNobodyWhereNoRoadLeads() {
        Roads roads = new Roads(3).road(0, 1, 1, 0).trips(0, 1, 5).trips(0, 2, 7);
        Equilibrium found = solve(roads.problem(OptionalDouble.of(9), TrafficClass.of("all", roads.demand())), EXACT);
        assertThat(found.unservedTrips()).isEqualTo(7);
        assertThat(found.flow(0)).isEqualTo(5);
    }

    @Test
    void namesThePairsThatNoPathConnects() {
        Roads roads = new Roads(3).road(0, 1, 1, 0).trips(0, 1, 5).trips(0, 2, 7);
        assertThat(TrafficAssignment.solve(roads.problem(), EXACT))
                .isEqualTo(new Assigned.Refused(List.of(new Unconnected("all", 0, 2, 7))));
    }

    /// Road 0 takes 10 + 0.02·flow and has a toll of 4, road 1 takes 15 + 0.005·flow. Those who count
    /// time only stay on road 0 while it is faster; those who count the toll in full take road 1.
    @ParameterizedTest
    @EnumSource
    void keepsClassesApartThatValueATollDifferently(Algorithm algorithm) {
        Demand half = new Roads(2).trips(0, 1, 500).demand();
        AssignmentProblem problem = twoRoads()
                .problem(
                        OptionalDouble.empty(),
                        TrafficClass.of("time only", half),
                        TrafficClass.of("toll too", half, new double[] {4, 0}));
        Equilibrium found = solve(problem, EXACT.withAlgorithm(algorithm));
        assertThat(found.flow(0, 0)).isCloseTo(400, within(1e-6));
        assertThat(found.flow(1, 0)).isCloseTo(0, within(1e-6));
        assertThat(found.flow(1)).isCloseTo(600, within(1e-6));
    }

    @Test
    void agreesWithASlowTwinOverAllPathsOfRandomNetworks() {
        for (long seed = 0; seed < 40; seed++) {
            Roads roads = Roads.random(seed, 7, 8, 8);
            AssignmentProblem problem = roads.problem();
            Equilibrium found = solve(problem, EXACT);
            double[] expected = AllPaths.linkFlows(roads);
            for (int arc = 0; arc < roads.count(); arc++) {
                assertThat(found.flow(arc)).as("seed %d arc %d", seed, arc).isCloseTo(expected[arc], within(1e-5));
            }
        }
    }

    @Test
    void agreesWithFrankWolfeOnLargerRandomNetworks() {
        for (long seed = 0; seed < 3; seed++) {
            AssignmentProblem problem = Roads.random(seed, 40, 120, 150).problem();
            for (Objective objective : Objective.values()) {
                AssignmentOptions options = EXACT.withObjective(objective);
                Equilibrium segments = solve(problem, options);
                Equilibrium check = solve(
                        problem, options.withAlgorithm(Algorithm.FRANK_WOLFE).withRelativeGap(1e-4));
                assertThat(segments.status()).as("seed %d", seed).isEqualTo(AssignmentStatus.CONVERGED);
                assertThat(check.status()).as("seed %d", seed).isEqualTo(AssignmentStatus.CONVERGED);
                double value = objective == Objective.USER_EQUILIBRIUM ? segments.beckmann() : segments.totalCost();
                double checked = objective == Objective.USER_EQUILIBRIUM ? check.beckmann() : check.totalCost();
                assertThat(checked - value)
                        .as("seed %d %s", seed, objective)
                        .isBetween(-1e-9 * value, 3e-4 * segments.totalCost());
            }
        }
    }

    @Test
    void conservesFlowAtEveryNode() {
        for (long seed = 0; seed < 8; seed++) {
            Roads roads = Roads.random(seed, 40, 100, 120);
            Equilibrium found = solve(roads.problem(), EXACT);
            double[] surplus = new double[40];
            Digraph graph = roads.graph();
            for (int arc = 0; arc < roads.count(); arc++) {
                surplus[graph.head(graph.arcOfGiven(arc))] += found.flow(arc);
                surplus[graph.tail(graph.arcOfGiven(arc))] -= found.flow(arc);
            }
            Demand demand = roads.demand();
            for (int pair = 0; pair < demand.size(); pair++) {
                surplus[demand.origin(pair)] += demand.trips(pair);
                surplus[demand.destination(pair)] -= demand.trips(pair);
            }
            for (double each : surplus) {
                assertThat(each).as("seed %d", seed).isCloseTo(0, within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBitsWithOneTwoAndFourThreads(Algorithm algorithm) {
        AssignmentProblem problem = Roads.random(3, 50, 150, 200).problem();
        AssignmentOptions options = EXACT.withAlgorithm(algorithm).withRelativeGap(1e-3);
        Equilibrium one = solve(problem, options);
        for (int threads : new int[] {2, 4}) {
            Equilibrium several = solve(problem, options.withThreads(threads));
            assertThat(several.relativeGap()).isEqualTo(one.relativeGap());
            assertThat(several.beckmann()).isEqualTo(one.beckmann());
            for (int arc = 0; arc < problem.arcCount(); arc++) {
                assertThat(several.flow(arc)).isEqualTo(one.flow(arc));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsWhenToldAndSaysSo(Algorithm algorithm) {
        AssignmentProblem problem = Roads.random(1, 50, 150, 200).problem();
        AssignmentOptions options = EXACT.withAlgorithm(algorithm);
        Equilibrium cancelled = TrafficAssignment.solve(problem, options, (iteration, _) -> iteration < 2)
                .orThrow();
        assertThat(cancelled.status()).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(cancelled.iterations()).isEqualTo(2);
        Equilibrium limited = solve(problem, options.withIterationLimit(1));
        assertThat(limited.status()).isEqualTo(AssignmentStatus.ITERATION_LIMIT);
        assertThat(limited.relativeGap()).isGreaterThan(1e-12);
    }

    @Test
    void assignsNothingWhereNobodyTravels() {
        Equilibrium found = solve(new Roads(2).road(0, 1, 1, 1).problem(), EXACT);
        assertThat(found.status()).isEqualTo(AssignmentStatus.CONVERGED);
        assertThat(found.totalCost()).isZero();
        assertThat(found.averageExcessCost()).isZero();
    }

    @Test
    void neverPassesThroughAClosedCentroid() {
        Digraph graph =
                Digraph.of(4, new int[] {0, 1, 0, 3}, new int[] {1, 2, 3, 2}).orThrow();
        List<LinkPerformance> functions = List.of(
                new LinkPerformance.Constant(1),
                new LinkPerformance.Constant(1),
                new LinkPerformance.Constant(5),
                new LinkPerformance.Constant(5));
        Demand demand = new Roads(4).trips(0, 2, 10).demand();
        AssignmentProblem problem = AssignmentProblem.of(
                        graph, 2, functions, List.of(TrafficClass.of("all", demand)), OptionalDouble.empty())
                .orThrow();
        assertThat(solve(problem, EXACT).flow(2)).isEqualTo(10);
    }

    @Test
    void refusesAProblemWithEverythingThatIsWrong() {
        Digraph graph = Digraph.of(2, new int[] {0}, new int[] {1}).orThrow();
        Demand demand = new Roads(9).trips(0, 8, 1).demand();
        AssignmentProblem.Posed posed = AssignmentProblem.of(
                graph,
                5,
                List.of(new LinkPerformance.Davidson(1, 1, 1, 1), new LinkPerformance.Constant(1)),
                List.of(TrafficClass.of("all", demand, new double[] {-1})),
                OptionalDouble.of(Double.NaN));
        assertThat(posed)
                .isInstanceOfSatisfying(
                        AssignmentProblem.Posed.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::where)
                                .containsExactly(
                                        "performance",
                                        "arc 0",
                                        "first through node",
                                        "unserved cost",
                                        "class all arc 0",
                                        "class all"));
    }

    private static Equilibrium solve(AssignmentProblem problem, AssignmentOptions options) {
        return TrafficAssignment.solve(problem, options).orThrow();
    }
}
