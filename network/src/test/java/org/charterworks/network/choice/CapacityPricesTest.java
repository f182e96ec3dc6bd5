package org.charterworks.network.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.LinkId;
import org.junit.jupiter.api.Test;

class CapacityPricesTest {
    private static final ElementId MAIN = new LinkId("main");

    @Test
    void theWorkedCaseHasAPriceOfTenAndSplitsInHalves() {
        Chooser grain = chooser(100, 0, 0.05, Alternative.of(100, List.of(MAIN)), Alternative.of(110, List.of()));

        Chosen.Divided free = divided(grain, new TreeMap<>());
        assertThat(free.choosers().getFirst().tonnes().getFirst()).isCloseTo(62.2459, within(5e-5));
        Chosen.Divided full = divided(grain, capacity(50));
        assertThat(full.isConverged()).isTrue();
        assertThat(full.prices().get(MAIN)).isCloseTo(10, within(1e-7));
        assertThat(full.choosers().getFirst().tonnes().getFirst()).isCloseTo(50, within(1e-7));
    }

    @Test
    void captiveCargoStaysOnItsWay() {
        Chooser grain = chooser(100, 0.4, 0.05, Alternative.of(100, List.of(MAIN)), Alternative.of(110, List.of()));

        List<Double> tonnes =
                divided(grain, new TreeMap<>()).choosers().getFirst().tonnes();
        assertThat(tonnes.getFirst()).isCloseTo(40 + 0.6 * 62.2459331, within(1e-6));
        assertThat(CapacityPrices.divide(List.of(grain), capacity(30)))
                .isInstanceOfSatisfying(
                        Chosen.DoesNotFit.class,
                        no -> assertThat(no.overfull().get(MAIN)).isCloseTo(10, within(1e-6)));
    }

    /// Against a slow twin: small steps up the gradient of the dual.
    @Test
    void findsTheFlowsOfTheSlowTwinOnRandomCases() {
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Chooser> choosers = new ArrayList<>();
            for (int c = 0; c < 3; c++) {
                choosers.add(random(random, c));
            }
            SortedMap<ElementId, Double> capacities = new TreeMap<>();
            for (int e = 0; e < 4; e++) {
                capacities.put(new LinkId("e" + e), random.nextDouble(20, 120));
            }
            Chosen.Divided fast = (Chosen.Divided) CapacityPrices.divide(choosers, capacities);
            double[][] slow = SlowPrices.tonnes(choosers, capacities);
            assertThat(fast.isConverged()).as("seed %d", seed).isTrue();
            for (int c = 0; c < slow.length; c++) {
                for (int a = 0; a < slow[c].length; a++) {
                    assertThat(fast.choosers().get(c).tonnes().get(a))
                            .as("seed %d chooser %d alternative %d", seed, c, a)
                            .isCloseTo(slow[c][a], within(0.02));
                }
            }
        }
    }

    /// Two ways over limited elements and one over none, so that everything fits.
    private static Chooser random(SplittableRandom random, int number) {
        List<Alternative> ways = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            List<ElementId> elements = new ArrayList<>();
            for (int e = 0; e < 4; e++) {
                if (a < 2 && random.nextInt(3) > 0) {
                    elements.add(new LinkId("e" + e));
                }
            }
            ways.add(new Alternative(
                    random.nextDouble(80, 140), elements, random.nextDouble(0.3, 1), "nest" + random.nextInt(2)));
        }
        return new Chooser(
                new DemandId("d" + number),
                random.nextDouble(50, 150),
                0,
                2,
                new Sensitivity(random.nextDouble(0.01, 0.08), random.nextDouble(0.4, 1)),
                ways);
    }

    private static SortedMap<ElementId, Double> capacity(double tonnes) {
        SortedMap<ElementId, Double> capacities = new TreeMap<>();
        capacities.put(MAIN, tonnes);
        return capacities;
    }

    private static Chooser chooser(double tonnes, double captive, double theta, Alternative... ways) {
        return new Chooser(new DemandId("grain"), tonnes, captive, 0, Sensitivity.of(theta), List.of(ways));
    }

    private static Chosen.Divided divided(Chooser chooser, SortedMap<ElementId, Double> capacities) {
        return (Chosen.Divided) CapacityPrices.divide(List.of(chooser), capacities);
    }
}
