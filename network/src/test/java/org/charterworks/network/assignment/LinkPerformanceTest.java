package org.charterworks.network.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.charterworks.network.model.Problem;
import org.junit.jupiter.api.Test;

class LinkPerformanceTest {
    private static final LinkPerformance BPR = new LinkPerformance.Bpr(10, 0.15, 100, 4);
    private static final LinkPerformance CONICAL = new LinkPerformance.Conical(10, 100, 4);
    private static final LinkPerformance DAVIDSON = new LinkPerformance.Davidson(10, 100, 0.1, 1);

    @Test
    void givesTheWorkedCostsAtNineTenthsOfCapacity() {
        assertThat(BPR.cost(90)).isCloseTo(10.98415, within(1e-9));
        assertThat(CONICAL.cost(90)).isCloseTo(16.66667, within(1e-5));
        assertThat(DAVIDSON.cost(90)).isCloseTo(19, within(1e-12));
    }

    @Test
    void givesTheWorkedCostsAtCapacityAndBeyond() {
        assertThat(BPR.cost(100)).isCloseTo(11.5, within(1e-12));
        assertThat(CONICAL.cost(100)).isCloseTo(20, within(1e-12));
        assertThat(DAVIDSON.cost(100)).isInfinite();
        assertThat(BPR.cost(120)).isCloseTo(13.1104, within(1e-9));
        assertThat(CONICAL.cost(120)).isCloseTo(30.47940, within(1e-5));
    }

    @Test
    void isOneAtNoFlowAndTwoAtCapacityForEveryCone() {
        for (double alpha : new double[] {1.1, 2, 4, 9, 40}) {
            LinkPerformance cone = new LinkPerformance.Conical(1, 50, alpha);
            assertThat(cone.cost(0)).as("alpha %s", alpha).isCloseTo(1, within(1e-12));
            assertThat(cone.cost(50)).as("alpha %s", alpha).isCloseTo(2, within(1e-12));
        }
    }

    @Test
    void followsItsTangentBeyondSaturation() {
        LinkPerformance davidson = new LinkPerformance.Davidson(10, 100, 0.1, 0.9);
        assertThat(davidson.cost(90)).isCloseTo(19, within(1e-12));
        assertThat(davidson.slope(90)).isCloseTo(1, within(1e-12));
        assertThat(davidson.cost(150)).isCloseTo(79, within(1e-10));
    }

    @Test
    void hasTheDerivativesAndTheIntegralOfItsCost() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LinkPerformance function = randomFunction(random);
            double flow = random.nextDouble(1, 200);
            double step = 1e-4 * flow;
            assertThat((function.cost(flow + step) - function.cost(flow - step)) / (2 * step))
                    .as("seed %d slope of %s at %s", seed, function, flow)
                    .isCloseTo(function.slope(flow), within(1e-5 * (1 + function.slope(flow))));
            assertThat((function.integral(flow + step) - function.integral(flow - step)) / (2 * step))
                    .as("seed %d integral of %s at %s", seed, function, flow)
                    .isCloseTo(function.cost(flow), within(1e-5 * function.cost(flow)));
            assertThat((function.slope(flow + step) - function.slope(flow - step)) / (2 * step))
                    .as("seed %d curvature of %s at %s", seed, function, flow)
                    .isCloseTo(function.curvature(flow), within(1e-4 * (1 + function.curvature(flow))));
            assertThat(function.integral(0)).as("seed %d %s", seed, function).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void isTheSameTakenApartForTheSolver() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LinkPerformance function = randomFunction(random);
            double flow = random.nextInt(6) == 0 ? 0 : random.nextDouble(0, 200);
            for (Objective objective : Objective.values()) {
                LoadedLinks links = new LoadedLinks(new LinkPerformance[] {function}, new double[][] {{3}}, objective);
                links.shift(0, flow);
                boolean own = objective == Objective.USER_EQUILIBRIUM;
                double cost = function.cost(flow) + (own ? 0 : flow * function.slope(flow)) + 3;
                double slope = own ? function.slope(flow) : 2 * function.slope(flow) + marginalBend(function, flow);
                assertThat(links.cost[0][0]).as("seed %d %s", seed, function).isCloseTo(cost, within(1e-9 * cost));
                assertThat(links.slope[0])
                        .as("seed %d %s %s", seed, function, objective)
                        .isCloseTo(slope, within(1e-9 * (1 + slope)));
            }
        }
    }

    private static double marginalBend(LinkPerformance function, double flow) {
        return flow == 0 ? 0 : flow * function.curvature(flow);
    }

    @Test
    void refusesWhatDoesNotGrowAndNamesEveryFigure() {
        assertThat(LinkPerformance.Bpr.faults(-1, -0.15, 0, 0.5))
                .extracting(Problem::where)
                .containsExactly("free_flow_cost", "b", "power");
        assertThat(LinkPerformance.Bpr.faults(1, 0.15, 0, 4))
                .extracting(Problem::where)
                .containsExactly("capacity");
        assertThat(LinkPerformance.Bpr.faults(Double.NaN, 0.15, Double.NaN, Double.NaN))
                .extracting(Problem::where)
                .containsExactly("free_flow_cost", "power", "capacity");
        assertThatThrownBy(() -> new LinkPerformance.Conical(1, 1, 1)).hasMessageContaining("alpha");
        assertThatThrownBy(() -> new LinkPerformance.Davidson(1, 0, 1, 2)).hasMessageContaining("saturation");
    }

    @Test
    void needsNoCapacityWhereCostDoesNotGrow() {
        for (LinkPerformance flat : List.of(
                new LinkPerformance.Bpr(0, 0.15, 0, 4),
                new LinkPerformance.Bpr(5, 0, 0, 0),
                new LinkPerformance.Constant(5))) {
            assertThat(flat.cost(1e6)).isEqualTo(flat.cost(0));
            assertThat(flat.slope(1e6)).isZero();
        }
    }

    private static LinkPerformance randomFunction(SplittableRandom random) {
        double free = random.nextDouble(0.1, 20);
        double capacity = random.nextDouble(20, 200);
        return switch (random.nextInt(5)) {
            case 0 -> new LinkPerformance.Bpr(free, random.nextDouble(2), capacity, random.nextInt(1, 8));
            case 1 -> new LinkPerformance.Bpr(free, random.nextDouble(2), capacity, random.nextDouble(1, 7));
            case 2 -> new LinkPerformance.Conical(free, capacity, random.nextDouble(1.5, 10));
            case 3 -> new LinkPerformance.Davidson(free, capacity, random.nextDouble(1), 0.5);
            default -> new LinkPerformance.Constant(free);
        };
    }
}
