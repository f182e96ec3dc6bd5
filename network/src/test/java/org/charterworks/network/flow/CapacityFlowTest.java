package org.charterworks.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

class CapacityFlowTest {
    private static final FlowDemand CONTAINERS = Flows.demand("containers", "EAST", "WEST", 60, 1);
    private static final FlowDemand GRAIN = Flows.demand("grain", "EAST", "WEST", 80, 0);

    @Test
    void givesTheCostAndThePriceOfTheWorkedCase() {
        FlowResult result = CapacityFlow.solve(Flows.problem(Worlds.mainLineAndBypass(), CONTAINERS, GRAIN));
        assertThat(result.status()).isEqualTo(FlowStatus.OPTIMAL);
        assertThat(result.objectiveUsd()).isCloseTo(6800, within(1e-6));
        assertThat(result.relativeGap()).isLessThanOrEqualTo(1e-9);
        assertThat(result.binding()).singleElement().satisfies(main -> {
            assertThat(main.element()).isEqualTo(new LinkId("main"));
            assertThat(main.tonnesPerYear()).isCloseTo(100, within(1e-9));
            assertThat(main.shadowPriceUsdPerTonne()).isCloseTo(15, within(1e-7));
        });
        assertThat(tonnes(result, "containers")).containsExactly(60.0);
        assertThat(tonnes(result, "grain")).containsExactly(40.0, 40.0);
        assertThat(result.unservedTonnes()).isZero();
        assertThat(result.tonneHours()).isCloseTo(60 * 10 + 40 * 10 + 40 * 35, within(1e-6));
        assertThat(result.moneyUsd()).isCloseTo(100 * 40 + 40 * 55, within(1e-6));
    }

    @Test
    void leavesUnservedWhatDoesNotFit() {
        Network network = new Sketch()
                .nodes("AZ", "EAST", "WEST")
                .rail("main", "EAST", "WEST", "1520", 100, 10, 40)
                .capacity(100)
                .network();
        FlowResult result = CapacityFlow.solve(Flows.problem(network, CONTAINERS, GRAIN));
        assertThat(result.servedTonnes()).isCloseTo(100, within(1e-9));
        assertThat(result.unservedTonnes()).isCloseTo(40, within(1e-9));
        assertThat(result.unservedCostUsd()).isCloseTo(40_000, within(1e-6));
        // Grain costs 40 on the line, containers 50: what is left out is grain's dearest alternative, a tonne of
        // containers.
        assertThat(result.demands().getFirst().unservedTonnes()).isCloseTo(40, within(1e-9));
        assertThat(result.demands().getFirst().unservedReason()).isEqualTo(UnservedReason.CAPACITY);
        assertThat(result.binding().getFirst().shadowPriceUsdPerTonne()).isCloseTo(950, within(1e-7));
    }

    @Test
    void countsBothDirectionsOfALinkTogether() {
        Network network = new Sketch()
                .nodes("AZ", "EAST", "WEST")
                .rail("main", "EAST", "WEST", "1520", 100, 10, 40)
                .capacity(100)
                .network();
        FlowDemand there = Flows.demand("there", "EAST", "WEST", 70, 0);
        FlowDemand back = Flows.demand("back", "WEST", "EAST", 70, 0);
        FlowResult result = CapacityFlow.solve(Flows.problem(network, there, back));
        assertThat(result.servedTonnes()).isCloseTo(100, within(1e-9));
    }

    @Test
    void limitsWhatPassesStartsOrEndsAtANode() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C")
                .rail("A-B", "A", "B", "1520", 10, 1, 1)
                .rail("B-C", "B", "C", "1520", 10, 1, 1)
                .network();
        FlowDemand through = Flows.demand("through", "A", "C", 50, 0);
        FlowDemand ending = Flows.demand("ending", "A", "B", 50, 0);
        FlowDemand starting = Flows.demand("starting", "B", "C", 50, 0);
        FlowResult result = CapacityFlow.solve(withCapacity(network, new NodeId("B"), 90, through, ending, starting));
        assertThat(result.servedTonnes()).isCloseTo(90, within(1e-9));
        assertThat(result.demands().getFirst().unservedTonnes()).isCloseTo(50, within(1e-9));
    }

    @Test
    void limitsWhatPaysADwellRow() {
        Network network = Worlds.caspianCrossing();
        FlowDemand demand = Flows.demand("through", "ALTYNKOL", "POTI", 50, 0);
        ElementId port = network.dwells().stream()
                .filter(dwell -> dwell.id().value().equals("AKTAU-port"))
                .findFirst()
                .orElseThrow()
                .id();
        FlowResult result = CapacityFlow.solve(withCapacity(network, port, 20, demand));
        assertThat(result.demands().getFirst().routes()).hasSize(2);
        assertThat(result.loads())
                .filteredOn(load -> load.element().equals(port))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.tonnesPerYear()).isCloseTo(20, within(1e-9));
                    // By road a tonne costs 215 instead of 96.
                    assertThat(load.shadowPriceUsdPerTonne()).isCloseTo(119, within(1e-7));
                });
    }

    @Test
    void tellsWhyADemandIsNotCarried() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C", "ISLAND")
                .rail("A-B", "A", "B", "1520", 10, 1, 1)
                .rail("B-C", "B", "C", "1520", 10, 1, 5000)
                .network();
        FlowResult result = CapacityFlow.solve(Flows.problem(
                network,
                Flows.demand("fine", "A", "B", 10, 0),
                Flows.demand("island", "A", "ISLAND", 10, 0),
                Flows.demand("nowhere", "A", "ATLANTIS", 10, 0),
                Flows.demand("dear", "A", "C", 10, 0)));
        assertThat(result.demands())
                .extracting(DemandResult::unservedReason)
                .containsExactly(
                        UnservedReason.NONE, UnservedReason.NO_ROUTE, UnservedReason.NO_ROUTE, UnservedReason.TOO_DEAR);
        assertThat(result.unservedTonnes()).isEqualTo(30);
        assertThat(result.unservedCostUsd()).isEqualTo(30_000);
        assertThat(result.carriedCostUsd()).isEqualTo(10);
    }

    @Test
    void saysWhereCapacityIsNotKnown() {
        FlowResult result = CapacityFlow.solve(Flows.problem(Worlds.mainLineAndBypass(), CONTAINERS, GRAIN));
        assertThat(result.loads())
                .filteredOn(load -> load.element().equals(new LinkId("bypass")))
                .singleElement()
                .satisfies(load -> assertThat(load.capacityTonnesPerYear()).isEmpty());
    }

    @Test
    void reportsTheIterationLimitWithAGap() {
        FlowProblem problem = Flows.problem(Worlds.mainLineAndBypass(), CONTAINERS, GRAIN);
        FlowResult result = CapacityFlow.solve(problem, new FlowOptions(1, 1e-9));
        assertThat(result.status()).isEqualTo(FlowStatus.ITERATION_LIMIT);
        assertThat(result.relativeGap()).isBetween(0.01, 1.0);
        assertThat(result.objectiveUsd()).isGreaterThan(6800);
    }

    @Test
    void carriesNothingWhenNothingIsAsked() {
        FlowResult result = CapacityFlow.solve(Flows.problem(Worlds.mainLineAndBypass()));
        assertThat(result.status()).isEqualTo(FlowStatus.OPTIMAL);
        assertThat(result.objectiveUsd()).isZero();
        assertThat(result.loads()).isEmpty();
    }

    @Test
    void givesAPieceOfANewLineNoWorthBeforeTheOthersAreThere() {
        Network pieces = Worlds.threePieces();
        FlowDemand demand = Flows.demand("through", "ALAT", "KARS", 10_000_000, 0);
        double before = CapacityFlow.solve(Flows.problem(pieces, demand)).servedTonnes();
        Network one = open(pieces, "3-ALAT-AGHBAND");
        Network all = open(open(one, "4-AGHBAND-NAKHCHIVAN"), "5-NAKHCHIVAN-KARS");
        assertThat(before).isCloseTo(5_000_000, within(1e-3));
        assertThat(CapacityFlow.solve(Flows.problem(one, demand)).servedTonnes())
                .isEqualTo(before);
        assertThat(CapacityFlow.solve(Flows.problem(all, demand)).servedTonnes())
                .isCloseTo(10_000_000, within(1e-3));
    }

    private static Network open(Network network, String link) {
        return network.with(
                        List.of(),
                        List.of(network.link(new LinkId(link))
                                .withStatus(org.charterworks.network.model.LinkStatus.OPEN)),
                        List.of(),
                        List.of())
                .orThrow();
    }

    private static FlowProblem withCapacity(
            Network network, ElementId element, double capacity, FlowDemand... demands) {
        assertThat(Attribute.CAPACITY_TONNES_PER_YEAR.fits(element.kind())).isTrue();
        return new FlowProblem(Flows.graph(network), List.of(demands), new TreeMap<>(Map.of(element, capacity)), 0);
    }

    private static List<Double> tonnes(FlowResult result, String demand) {
        return result.demands().stream()
                .filter(each -> each.id().value().equals(demand))
                .flatMap(each -> each.routes().stream())
                .map(route -> Math.rint(route.tonnesPerYear() * 1e6) / 1e6)
                .toList();
    }
}
