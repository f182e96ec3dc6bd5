package org.charterworks.network.criticality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.charterworks.network.assignment.Assigned;
import org.charterworks.network.assignment.AssignmentOptions;
import org.charterworks.network.assignment.AssignmentStatus;
import org.charterworks.network.assignment.ChangedEquilibrium;
import org.charterworks.network.assignment.Equilibrium;
import org.charterworks.network.assignment.LinkChange;
import org.charterworks.network.assignment.LinkPerformance;
import org.charterworks.network.assignment.Progress;
import org.charterworks.network.assignment.Roads;
import org.charterworks.network.assignment.Scenarios;
import org.charterworks.network.assignment.TrafficAssignment;
import org.charterworks.network.assignment.TrafficClass;
import org.charterworks.network.assignment.Unconnected;
import org.junit.jupiter.api.Test;

class LinkCriticalityTest {
    private static final AssignmentOptions OPTIONS =
            AssignmentOptions.DEFAULT.withRelativeGap(1e-8).withIterationLimit(200);

    @Test
    void findsThatBraesssShortCutIsBetterClosed() {
        Ranking ranking = rank(Roads.braess(), OptionalDouble.empty(), 1);
        ChangedEquilibrium shortCut = of(ranking, 3);
        assertThat(shortCut.totalCost()).isCloseTo(498, within(1e-4));
        assertThat(shortCut.costIncrease()).isCloseTo(-54, within(1e-4));
        assertThat(ranking.paradoxes()).containsExactly(shortCut);
    }

    @Test
    void countsTripsThatCannotBeMadeApartFromWhatOthersPayMore() {
        Roads roads = new Roads(3)
                .road(0, 1, 10, 0)
                .road(1, 2, 5, 0)
                .road(0, 1, 12, 0)
                .trips(0, 1, 100)
                .trips(0, 2, 40);
        Ranking ranking = rank(roads, OptionalDouble.of(1000), 1);
        assertThat(ranking.losses()).extracting(loss -> loss.change().arc()).containsExactly(1, 0, 2);
        assertThat(of(ranking, 1).unservedTrips()).isEqualTo(40);
        assertThat(of(ranking, 1).costIncrease()).isCloseTo(0, within(1e-9));
        assertThat(of(ranking, 0).unservedTrips()).isZero();
        assertThat(of(ranking, 0).costIncrease()).isCloseTo(2 * 140, within(1e-9));
        assertThat(of(ranking, 2).iterations()).isZero();
        assertThat(of(ranking, 2).costIncrease()).isZero();
    }

    @Test
    void losesAPartOfALinksCapacity() {
        Roads roads =
                new Roads(2).road(0, 1, new LinkPerformance.Bpr(10, 1, 100, 1)).trips(0, 1, 50);
        Scenarios scenarios = prepared(roads, OptionalDouble.of(1000));
        ChangedEquilibrium half = scenarios.worker().solve(new LinkChange(0, 0.5));
        assertThat(scenarios.base().totalCost()).isCloseTo(750, within(1e-9));
        assertThat(half.totalCost()).isCloseTo(1000, within(1e-9));
        assertThat(half.costIncrease()).isCloseTo(250, within(1e-9));
    }

    @Test
    void equalsSolvingEachNetworkWithoutTheLinkFromNothing() {
        for (long seed = 0; seed < 8; seed++) {
            Roads roads = Roads.random(seed, 10, 14, 16);
            double unservedCost = 500;
            Ranking ranking = rank(roads, OptionalDouble.of(unservedCost), 1);
            for (ChangedEquilibrium loss : ranking.losses()) {
                assertThat(loss.status()).as("seed %d", seed).isEqualTo(AssignmentStatus.CONVERGED);
                Equilibrium cold = without(roads, loss.change().arc(), unservedCost);
                assertThat(loss.totalCost())
                        .as("seed %d arc %d", seed, loss.change().arc())
                        .isCloseTo(cold.totalCost(), within(1e-5 * cold.totalCost()));
                assertThat(loss.unservedTrips())
                        .as("seed %d arc %d", seed, loss.change().arc())
                        .isCloseTo(cold.unservedTrips() - ranking.base().unservedTrips(), within(1e-4));
            }
        }
    }

    @Test
    void ranksAlikeWithAnyNumberOfThreads() {
        Roads roads = Roads.random(5, 15, 30, 30);
        Ranking one = rank(roads, OptionalDouble.empty(), 1);
        assertThat(rank(roads, OptionalDouble.empty(), 2).losses()).isEqualTo(one.losses());
        assertThat(rank(roads, OptionalDouble.empty(), 4).losses()).isEqualTo(one.losses());
        assertThat(one.isComplete()).isTrue();
    }

    @Test
    void givesBackWhatIsSolvedWhenToldToStop() {
        Scenarios scenarios = prepared(Roads.random(5, 15, 30, 30), OptionalDouble.empty());
        Ranking ranking =
                LinkCriticality.rank(scenarios, LinkCriticality.everyRemoval(scenarios), 1, (solved, _) -> solved < 7);
        assertThat(ranking.isComplete()).isFalse();
        assertThat(ranking.losses()).hasSize(7);
    }

    @Test
    void saysWhyThereIsNoBase() {
        Roads roads = new Roads(3).road(0, 1, 1, 0).trips(0, 2, 7);
        assertThat(Scenarios.of(roads.problem(), OPTIONS, Progress.SILENT))
                .isEqualTo(new Scenarios.Prepared.NotSolved(
                        new Assigned.Refused(List.of(new Unconnected("all", 0, 2, 7)))));
    }

    private static Ranking rank(Roads roads, OptionalDouble unservedCost, int threads) {
        Scenarios scenarios = prepared(roads, unservedCost);
        return LinkCriticality.rank(
                scenarios, LinkCriticality.everyRemoval(scenarios), threads, LinkCriticality.Progress.SILENT);
    }

    private static Scenarios prepared(Roads roads, OptionalDouble unservedCost) {
        return Scenarios.of(
                        roads.problem(unservedCost, TrafficClass.of("all", roads.demand())), OPTIONS, Progress.SILENT)
                .orThrow();
    }

    private static ChangedEquilibrium of(Ranking ranking, int arc) {
        return ranking.losses().stream()
                .filter(loss -> loss.change().arc() == arc)
                .findFirst()
                .orElseThrow();
    }

    private static Equilibrium without(Roads roads, int missing, double unservedCost) {
        List<Integer> kept = new ArrayList<>();
        for (int arc = 0; arc < roads.count(); arc++) {
            if (arc != missing) {
                kept.add(arc);
            }
        }
        return TrafficAssignment.solve(
                        roads.keeping(kept)
                                .problem(OptionalDouble.of(unservedCost), TrafficClass.of("all", roads.demand())),
                        OPTIONS.withRelativeGap(1e-11))
                .orThrow();
    }
}
