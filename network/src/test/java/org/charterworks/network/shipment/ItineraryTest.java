package org.charterworks.network.shipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.CargoKind;
import org.charterworks.network.model.DwellId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.RandomWorlds;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.path.AllPaths;
import org.charterworks.network.path.Path;
import org.charterworks.network.path.Route;
import org.junit.jupiter.api.Test;

/// Routes as operations, their money by what it is paid for, and what cargo may go where.
class ItineraryTest {
    private static final int MASK = Graph.layerMask(Layer.TRANSPORT);

    @Test
    void everyChangeOfLayerOrGaugeIsExactlyOneTransfer() {
        long changes = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Network network = RandomWorlds.of(random, 4, 4);
            Graph graph = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
            for (int to = 1; to < graph.nodeCount(); to++) {
                for (Path path : AllPaths.between(graph, 0, to, MASK)) {
                    Itinerary itinerary = Itinerary.of(path.toRoute(), network, List.of(), Set.of());
                    assertThat(itinerary.transfers()).as("seed %s", seed).isEqualTo(itinerary.changes());
                    changes += itinerary.changes();
                }
            }
        }
        assertThat(changes).isGreaterThan(1_000);
    }

    /// Rail from P to a port Q, over the sea to R in another country, on by rail with a change of gauge at S.
    private static Network journey() {
        return new Sketch()
                .nodes("XA", "P", "Q")
                .nodes("XB", "R", "S", "T", "U")
                .rail("P-Q-rail", "P", "Q", "1520", 100, 2, 10)
                .sea("Q-R-sea", "Q", "R", 300, 20, 30)
                .rail("R-S-rail", "R", "S", "1520", 100, 2, 10)
                .rail("S-T-rail", "S", "T", "1435", 100, 2, 10)
                .rail("T-U-rail", "T", "U", "1435", 100, 2, 10)
                .transfer("Q-port", "Q", Layer.RAIL, Layer.SEA, 12, 5)
                .transfer("R-port", "R", Layer.SEA, Layer.RAIL, 12, 5)
                .border("R-border", "R", null, "XA", "XB", 6)
                .gaugeChange("S-gauge", "S", "1520", "1435", 4, 2)
                .area("field", false, "T-U-rail")
                .network();
    }

    private static Route route(Network network) {
        Graph graph = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
        return AllPaths.between(graph, graph.indexOf(new NodeId("P")), graph.indexOf(new NodeId("U")), MASK)
                .getFirst()
                .toRoute();
    }

    @Test
    void aJourneyReadsAsItsOperations() {
        Network network = journey();
        assertThat(Itinerary.of(route(network), network, List.of(), Set.of()).steps().stream()
                        .map(Itinerary.Step::operation))
                .containsExactly(
                        Operation.MOVE,
                        Operation.TRANSHIP,
                        Operation.MOVE,
                        Operation.BORDER,
                        Operation.TRANSHIP,
                        Operation.MOVE,
                        Operation.SWITCH,
                        Operation.MOVE,
                        Operation.TRANSIT,
                        Operation.HAZARD);
    }

    @Test
    void documentsStandAtTheCrossingTheyAreSaidOfAndOnlyForTheirCargo() {
        Network network = journey();
        Procedure paper = new Procedure(
                "p1",
                new NodeId("R"),
                "XA",
                "",
                Set.of(CargoKind.BULK),
                "quality certificate",
                "",
                List.of(Sketch.SOURCE),
                Grade.LOW);
        Itinerary bulk = Itinerary.of(route(network), network, List.of(paper), Set.of(CargoKind.BULK));
        assertThat(bulk.steps().stream().filter(step -> !step.documents().isEmpty()))
                .extracting(Itinerary.Step::operation)
                .containsExactly(Operation.BORDER);
        Itinerary boxes = Itinerary.of(route(network), network, List.of(paper), Set.of(CargoKind.CONTAINER));
        assertThat(boxes.steps()).allMatch(step -> step.documents().isEmpty());
    }

    @Test
    void moneyIsSplitByWhatItIsPaidForAndAddsUp() {
        Network network = journey();
        CostSplit split = CostSplit.of(route(network));
        assertThat(split.parts())
                .extracting(CostSplit.Part::purpose, CostSplit.Part::usdPerTonne)
                .containsExactly(
                        tuple(CostSplit.Purpose.FREIGHT, 70.0),
                        tuple(CostSplit.Purpose.PORT, 0.0),
                        tuple(CostSplit.Purpose.BORDER, 1.0),
                        tuple(CostSplit.Purpose.TRANSFER, 12.0),
                        tuple(CostSplit.Purpose.WAITING, 0.0));
        assertThat(split.total()).isCloseTo(route(network).costUsdPerTonne(), within(1e-9));
    }

    @Test
    void emissionsAreSplitIntoElementsThatAddUp() {
        Network network = journey();
        Route route = route(network);
        List<EmissionElement> elements = EmissionElement.of(route, network);
        assertThat(elements.stream().mapToDouble(EmissionElement::kgPerTonne).sum())
                .isCloseTo(route.co2KgPerTonne(), within(1e-9));
        assertThat(EmissionElement.averageGramsPerTonneKm(elements)).isCloseTo(10, within(1e-9));
        assertThat(EmissionElement.shareFromTable(elements)).isZero();
    }

    @Test
    void cargoFindsLinksThatDoNotCarryItClosedAndTransfersThatDoNotHandleItGone() {
        Network network = journey();
        Compatibility rules = new Compatibility(Map.of(
                new LinkId("Q-R-sea"), Set.of(CargoKind.CONTAINER, CargoKind.BULK),
                new DwellId("R-port"), Set.of(CargoKind.CONTAINER),
                new NodeId("U"), Set.of(CargoKind.CONTAINER, CargoKind.BULK)));
        assertThat(rules.forCargo(network, CargoKind.CONTAINER)).isEqualTo(network);
        assertThat(rules.forCargo(network, CargoKind.LIQUID)
                        .link(new LinkId("Q-R-sea"))
                        .isOpen())
                .isFalse();
        assertThat(rules.forCargo(network, CargoKind.BULK).findDwell(new DwellId("R-port")))
                .isEmpty();
        assertThat(rules.refusals(new NodeId("P"), new NodeId("U"), CargoKind.LIQUID))
                .containsExactly("U does not handle liquid");
        assertThat(Compatibility.OPEN.forCargo(network, CargoKind.PROJECT)).isSameAs(network);
    }
}
