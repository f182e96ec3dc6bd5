package org.charterworks.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

/// Starting from earlier solutions changes how long it takes, never what is found.
class KnownPathsTest {
    @Test
    void costsTheSameAsFromNothingWhateverCapacityIsTakenAway() {
        for (int seed = 0; seed < 80; seed++) {
            FlowProblem problem = CapacityFlowRandomTest.problem(new Random(seed), 3);
            KnownPaths known = new KnownPaths(problem.graph());
            CapacityFlow.solve(problem, FlowOptions.EXACT, known);
            for (ElementId lost : problem.capacityTonnesPerYear().keySet()) {
                SortedMap<ElementId, Double> without = new TreeMap<>(problem.capacityTonnesPerYear());
                without.put(lost, 0.0);
                FlowProblem other = new FlowProblem(problem.graph(), problem.demands(), without, 0);
                FlowResult warm = CapacityFlow.solve(other, FlowOptions.EXACT, known.copy());
                FlowResult cold = CapacityFlow.solve(other);
                assertThat(warm.status()).as("without %s, seed %d", lost, seed).isEqualTo(FlowStatus.OPTIMAL);
                assertThat(warm.objectiveUsd())
                        .as("without %s, seed %d", lost, seed)
                        .isCloseTo(cold.objectiveUsd(), within(1e-6));
            }
        }
    }

    @Test
    void areOfOneGraphOnly() {
        Network network = Worlds.mainLineAndBypass();
        FlowProblem problem = Flows.problem(network);
        KnownPaths ofAnother = new KnownPaths(Flows.graph(network));
        assertThatThrownBy(() -> CapacityFlow.solve(problem, FlowOptions.EXACT, ofAnother))
                .hasMessageContaining("another graph");
    }
}
