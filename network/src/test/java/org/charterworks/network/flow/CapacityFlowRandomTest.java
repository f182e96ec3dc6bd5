package org.charterworks.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.RandomWorlds;
import org.charterworks.network.path.AllPaths;
import org.charterworks.network.path.GeneralisedCost;
import org.charterworks.network.path.Path;
import org.junit.jupiter.api.Test;

/// Flows on random small networks against all paths at once, against whole tonnes, and against themselves.
class CapacityFlowRandomTest {
    private static final double ROUNDING = 1e-6;

    @Test
    void costsWhatAllPathsInOneProgramCostToAnotherSolver() {
        int busy = 0;
        for (int seed = 0; seed < 150; seed++) {
            FlowProblem problem = problem(new Random(seed), 3);
            FlowResult result = CapacityFlow.solve(problem);
            LinearProgram all = allPaths(problem);
            assertThat(all.solve()).as("other solver, seed %d", seed).isTrue();
            assertThat(result.status()).as("status, seed %d", seed).isEqualTo(FlowStatus.OPTIMAL);
            assertThat(result.objectiveUsd()).as("cost, seed %d", seed).isCloseTo(all.objective(), within(ROUNDING));
            busy += result.binding().isEmpty() ? 0 : 1;
        }
        assertThat(busy).as("problems with full links").isGreaterThan(50);
    }

    @Test
    void neverCostsMoreThanWholeTonnes() {
        for (int seed = 0; seed < 150; seed++) {
            FlowProblem problem = problem(new Random(seed), 2);
            double whole = new WholeTonnes(problem).leastCost();
            assertThat(CapacityFlow.solve(problem).objectiveUsd())
                    .as("cost, seed %d", seed)
                    .isLessThanOrEqualTo(whole + ROUNDING);
        }
    }

    @Test
    void staysWithinItsCapacitiesAndServesNoMoreThanIsAsked() {
        for (int seed = 0; seed < 300; seed++) {
            FlowProblem problem = problem(new Random(seed), 4);
            FlowResult result = CapacityFlow.solve(problem);
            for (ElementLoad load : result.loads()) {
                double capacity = load.capacityTonnesPerYear().orElse(Double.POSITIVE_INFINITY);
                assertThat(load.tonnesPerYear())
                        .as("%s, seed %d", load.element(), seed)
                        .isLessThanOrEqualTo(capacity + ROUNDING);
                if (load.isBinding()) {
                    assertThat(load.tonnesPerYear()).as("full, seed %d", seed).isCloseTo(capacity, within(ROUNDING));
                }
            }
            double asked = problem.demands().stream()
                    .mapToDouble(FlowDemand::tonnesPerYear)
                    .sum();
            assertThat(result.servedTonnes() + result.unservedTonnes())
                    .as("tonnes, seed %d", seed)
                    .isCloseTo(asked, within(ROUNDING));
        }
    }

    @Test
    void neverCostsMoreWhenACapacityRises() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            FlowProblem problem = problem(random, 4);
            SortedMap<ElementId, Double> more = new TreeMap<>(problem.capacityTonnesPerYear());
            more.replaceAll((element, capacity) -> capacity + random.nextInt(2));
            FlowProblem relaxed = new FlowProblem(problem.graph(), problem.demands(), more, 0);
            assertThat(CapacityFlow.solve(relaxed).objectiveUsd())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(CapacityFlow.solve(problem).objectiveUsd() + ROUNDING);
        }
    }

    @Test
    void givesTheSameBitsWhateverWasSolvedBefore() {
        for (int seed = 0; seed < 100; seed++) {
            FlowProblem first = problem(new Random(seed), 4);
            FlowProblem other = problem(new Random(seed + 1000), 4);
            FlowResult alone = CapacityFlow.solve(first);
            CapacityFlow.solve(other);
            FlowResult again = CapacityFlow.solve(first);
            assertThat(bits(again)).as("seed %d", seed).isEqualTo(bits(alone));
        }
    }

    private static List<Long> bits(FlowResult result) {
        List<Long> bits = new ArrayList<>();
        bits.add(Double.doubleToLongBits(result.objectiveUsd()));
        bits.add(Double.doubleToLongBits(result.relativeGap()));
        result.loads().forEach(load -> {
            bits.add(Double.doubleToLongBits(load.tonnesPerYear()));
            bits.add(Double.doubleToLongBits(load.shadowPriceUsdPerTonne()));
        });
        return bits;
    }

    static FlowProblem problem(Random random, int demandCount) {
        Network network = RandomWorlds.of(random, 4, 5);
        SortedMap<ElementId, Double> capacities = new TreeMap<>(Capacities.tonnesPerYear(network, Estimate.CENTRAL));
        network.nodes().forEach(node -> {
            if (random.nextInt(3) == 0) {
                capacities.put(node.id(), (double) random.nextInt(7));
            }
        });
        network.dwells().forEach(dwell -> {
            if (random.nextInt(4) == 0) {
                capacities.put(dwell.id(), (double) random.nextInt(4));
            }
        });
        List<FlowDemand> demands = new ArrayList<>();
        for (int d = 0; d < demandCount; d++) {
            int from = random.nextInt(4);
            int to = (from + 1 + random.nextInt(3)) % 4;
            int tonnes = 1 + random.nextInt(4);
            int unserved = 20 + random.nextInt(30);
            demands.add(Flows.demand("D" + d, "N" + from, "N" + to, tonnes, random.nextInt(3), unserved));
        }
        return new FlowProblem(Flows.graph(network), demands, capacities, 0);
    }

    /// The whole problem in one program: a column for every path there is, but only the cheapest of
    /// those that meet the same limits.
    private static LinearProgram allPaths(FlowProblem problem) {
        LinearProgram program = new OjAlgoProgram();
        Map<ElementId, Integer> rows = new TreeMap<>();
        problem.capacityTonnesPerYear().forEach((element, capacity) -> rows.put(element, program.addRow(capacity, 0)));
        for (FlowDemand demand : problem.demands()) {
            int row = program.addRow(demand.tonnesPerYear(), demand.unservedCostUsdPerTonne());
            Map<SortedMap<Integer, Double>, Double> cheapest = new LinkedHashMap<>();
            for (Path path : paths(problem.graph(), demand)) {
                SortedMap<Integer, Double> entries = new TreeMap<>(Map.of(row, 1.0));
                for (ElementId element : elements(path)) {
                    if (rows.containsKey(element)) {
                        entries.merge(rows.get(element), 1.0, Double::sum);
                    }
                }
                double cost = path.total(new GeneralisedCost(demand.valueOfTimeUsdPerTonneHour(), 0));
                cheapest.merge(entries, cost, Math::min);
            }
            cheapest.forEach((entries, cost) -> program.addColumn(
                    cost,
                    entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    entries.values().stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return program;
    }

    static List<Path> paths(Graph graph, FlowDemand demand) {
        return AllPaths.between(
                graph, graph.indexOf(demand.from()), graph.indexOf(demand.to()), Graph.layerMask(demand.layers()));
    }

    /// Everything a path meets: its first node, then each link and the node after it, and every dwell row.
    static List<ElementId> elements(Path path) {
        Graph graph = path.graph();
        List<ElementId> elements = new ArrayList<>();
        elements.add(graph.node(graph.tail(path.movement(0))).id());
        for (int i = 0; i < path.length(); i++) {
            elements.add(graph.link(graph.linkOf(path.movement(i))).id());
            elements.add(graph.node(graph.head(path.movement(i))).id());
        }
        for (int i = 0; i <= path.length(); i++) {
            for (Dwell dwell : graph.dwells(path.charge(i))) {
                DwellId id = dwell.id();
                elements.add(id);
            }
        }
        return elements;
    }
}
