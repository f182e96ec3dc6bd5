package org.charterworks.network.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

class FlowTiesTest {
    private static final FlowDemand GRAIN = Flows.demand("grain", "EAST", "WEST", 80, 0);

    @Test
    void findsNoneWhereTheCheapestFlowIsTheOnlyOne() {
        FlowDemand containers = Flows.demand("containers", "EAST", "WEST", 60, 1);
        assertThat(FlowTies.of(Flows.problem(Worlds.mainLineAndBypass(), containers, GRAIN), FlowOptions.EXACT))
                .isEmpty();
    }

    @Test
    void findsADemandWithTwoEquallyDearRoutes() {
        Network twins = new Sketch()
                .nodes("AZ", "EAST", "WEST")
                .rail("left", "EAST", "WEST", "1520", 100, 10, 40)
                .rail("right", "EAST", "WEST", "1520", 100, 10, 40)
                .network();
        assertThat(FlowTies.of(Flows.problem(twins, GRAIN), FlowOptions.EXACT)).containsExactly(new DemandId("grain"));
    }

    @Test
    void findsDemandsThatCouldChangePlaces() {
        Network twoLines = new Sketch()
                .nodes("AZ", "EAST", "WEST")
                .rail("near", "EAST", "WEST", "1520", 100, 10, 40)
                .capacity(80)
                .rail("far", "EAST", "WEST", "1520", 200, 20, 60)
                .network();
        FlowDemand rice = Flows.demand("rice", "EAST", "WEST", 80, 0);
        assertThat(FlowTies.of(Flows.problem(twoLines, GRAIN, rice), FlowOptions.EXACT))
                .containsExactly(new DemandId("grain"), new DemandId("rice"));
    }
}
