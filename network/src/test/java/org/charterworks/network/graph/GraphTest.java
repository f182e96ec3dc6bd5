package org.charterworks.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Dwell;
import org.charterworks.network.model.DwellProcess;
import org.charterworks.network.model.DwellSide;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Grade;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.model.Value;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

/// What a shipment may do at node B on its way from A to C, and what it pays there.
class GraphTest {
    @Test
    void staysOnLayerAndGaugeForNothingWhereThereIsNoRow() {
        Graph graph = compile(railThenRail("1520", "1520").network());
        assertThat(transitions(graph, "A-B", "B-C")).containsExactly("free");
    }

    @Test
    void neverChangesGaugeWithoutARow() {
        Graph graph = compile(railThenRail("1435", "1520").network());
        assertThat(transitions(graph, "A-B", "B-C")).isEmpty();
    }

    @Test
    void changesGaugeThroughEachRowThatPermitsIt() {
        Graph graph = compile(railThenRail("1435", "1520")
                .gaugeChange("bogies", "B", "1435", "1520", 29, 3)
                .gaugeChange("transload", "B", "1520", "1435", 12, 9)
                .network());
        assertThat(transitions(graph, "A-B", "B-C")).containsExactly("bogies", "transload");
    }

    @Test
    void keepsItsGaugeOnALineOfTwoGauges() {
        Network twoGauges = new Sketch()
                .nodes("AZ", "A", "B", "C", "D")
                .rail("A-B", "A", "B", "1435", 1, 1, 1)
                .rail("B-C", "B", "C", "1435/1520", 1, 1, 1)
                .rail("C-D", "C", "D", "1520", 1, 1, 1)
                .network();
        Graph graph = compile(twoGauges);
        // Onto the line of two gauges freely, but on from it only with the gauge that was brought along.
        assertThat(transitions(graph, "A-B", "B-C")).containsExactly("free");
        assertThat(transitions(graph, "B-C", "C-D")).containsExactly("free");
        assertThat(gaugesReaching(graph, "A-B", "B-C")).containsExactly("1435");
        assertThat(gaugesReaching(graph, "B-C", "C-D")).containsExactly("1520");
    }

    @Test
    void neverTurnsBackOnTheSameLink() {
        Graph graph = compile(railThenRail("1520", "1520").network());
        assertThat(transitions(graph, "A-B", "A-B")).isEmpty();
    }

    @Test
    void paysABorderOnlyWhereTheCountriesFit() {
        Sketch sketch = new Sketch()
                .nodes("AZ", "A", "B", "HOME")
                .nodes("GE", "C")
                .rail("A-B", "A", "B", "1520", 1, 1, 1)
                .rail("B-C", "B", "C", "1520", 1, 1, 1)
                .rail("B-HOME", "B", "HOME", "1520", 1, 1, 1)
                .border("border", "B", Layer.RAIL, "AZ", "GE", 12);
        Graph graph = compile(sketch.network());
        assertThat(transitions(graph, "A-B", "B-C")).containsExactly("border");
        assertThat(transitions(graph, "B-C", "A-B")).as("both ways").containsExactly("border");
        assertThat(transitions(graph, "A-B", "B-HOME")).containsExactly("free");
    }

    @Test
    void paysPassingRowsTogether() {
        Graph graph = compile(railThenRail("1520", "1520")
                .border("border", "B", Layer.RAIL, "", "", 12)
                .dwell("queue", "B", DwellProcess.QUEUE, DwellSide.on(Layer.RAIL), DwellSide.ANY, 5, 2)
                .dwell("trucks", "B", DwellProcess.QUEUE, DwellSide.on(Layer.ROAD), DwellSide.ANY, 9, 2)
                .network());
        assertThat(transitions(graph, "A-B", "B-C")).containsExactly("border+queue");
        int charge = graph.arcCharge(graph.firstArc(0));
        assertThat(graph.chargeHours(charge)).isEqualTo(17);
        assertThat(graph.chargeCostUsdPerTonne(charge)).isEqualTo(3);
    }

    @Test
    void addsTheFerryWaitToTheTransferOntoTheSeaOnly() {
        Sketch sketch = new Sketch()
                .nodes("KZ", "A", "B")
                .nodes("AZ", "C")
                .rail("A-B", "A", "B", "1520", 1, 1, 1)
                .sea("B-C", "B", "C", 1, 1, 1)
                .transfer("port", "B", Layer.RAIL, Layer.SEA, 10, 1);
        Dwell wait = Sketch.row(
                "wait", "B", DwellProcess.FERRY_WAIT, DwellSide.on(Layer.SEA), DwellSide.on(Layer.SEA), 48, 0);
        assertThat(waits(sketch, oneWay(wait))).containsExactly("wait+port", "port");
        Dwell fromRail = Sketch.row(
                "wait", "B", DwellProcess.FERRY_WAIT, DwellSide.on(Layer.RAIL), DwellSide.on(Layer.SEA), 48, 0);
        assertThat(waits(sketch, oneWay(fromRail))).containsExactly("wait+port", "port");
        assertThat(waits(sketch, fromRail)).as("both ways").containsExactly("wait+port", "wait+port");
    }

    @Test
    void chargesRowsAtOriginAndDestinationWhenTheySaySo() {
        Dwell gate = new Sketch()
                .node("B", "AZ")
                .dwell(atEnds("gate", DwellProcess.PORT, DwellSide.on(Layer.RAIL), DwellSide.on(Layer.SEA)))
                .network()
                .dwells()
                .iterator()
                .next();
        Graph graph = compile(railThenRail("1520", "1520").dwell(gate).network());
        int node = graph.indexOf(new NodeId("B"));
        assertThat(dwells(graph, graph.startCharge(graph.firstStart(node)))).isEqualTo("gate");
        int arriving = movement(graph, "A-B");
        assertThat(dwells(graph, graph.stopCharge(graph.firstStop(arriving)))).isEqualTo("gate");
        int elsewhere = graph.indexOf(new NodeId("A"));
        assertThat(dwells(graph, graph.startCharge(graph.firstStart(elsewhere))))
                .isEqualTo("free");
    }

    @Test
    void leavesOutLinksThatAreNotOpen() {
        Network network = railThenRail("1520", "1520").but(LinkStatus.PLANNED).network();
        assertThat(compile(network).linkCount()).isEqualTo(1);
        assertThat(compile(network).omitted()).isEmpty();
    }

    @Test
    void leavesOutAndListsLinksWithAnUnknownFigure() {
        Graph graph = Graph.compile(withUnknown(), Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
        assertThat(graph.linkCount()).isZero();
        assertThat(graph.omitted())
                .extracting(OmittedLink::reason)
                .containsExactly(
                        "length_km is unknown",
                        "travel_hours is unknown and no default speed is given for rail",
                        "gauge is unknown");
    }

    @Test
    void takesDefaultsAsPlaceholders() {
        Value speed = Value.of(20, 40, 80, new SourceKey("guess"), Grade.HIGH);
        Defaults defaults = new Defaults(Map.of(Layer.RAIL, speed), Map.of(), Map.of());
        for (Estimate estimate : Estimate.values()) {
            Graph graph = Graph.compile(withUnknown(), Layer.TRANSPORT, estimate, defaults);
            LinkFigures figures = graph.figures(0);
            assertThat(figures.grade()).isEqualTo(Grade.PLACEHOLDER);
            assertThat(figures.sources()).contains(new SourceKey("guess"));
            assertThat(figures.gaps()).singleElement().asString().contains("2-no-hours", "travel_hours");
            double kmPerHour = switch (estimate) {
                case LOW -> 80;
                case CENTRAL -> 40;
                case HIGH -> 20;
            };
            assertThat(graph.hours(0)).as("%s", estimate).isCloseTo(100 / kmPerHour, within(1e-12));
        }
    }

    @Test
    void keepsForwardAndBackwardListingsInStep() {
        Graph graph = compile(Worlds.caspianCrossing());
        List<String> forward = new ArrayList<>();
        List<String> backward = new ArrayList<>();
        for (int m = 0; m < graph.movementCount(); m++) {
            for (int a = graph.firstArc(m); a < graph.firstArc(m + 1); a++) {
                forward.add(m + ">" + graph.arcHead(a) + ":" + graph.arcCharge(a));
            }
            for (int b = graph.firstBack(m); b < graph.firstBack(m + 1); b++) {
                backward.add(graph.backTail(b) + ">" + m + ":" + graph.backCharge(b));
            }
        }
        assertThat(forward).isNotEmpty().hasSize(graph.arcCount()).containsExactlyInAnyOrderElementsOf(backward);
    }

    @Test
    void takesTheFiguresOfAnotherEndAsIfCompiledAnew() {
        Value speed = Value.of(20, 40, 80, new SourceKey("guess"), Grade.HIGH);
        Defaults defaults = new Defaults(Map.of(Layer.RAIL, speed), Map.of(), Map.of());
        for (Network network : List.of(Worlds.caspianCrossing(), withUnknown())) {
            Graph central = Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, defaults);
            for (Estimate estimate : Estimate.values()) {
                Graph anew = Graph.compile(network, Layer.TRANSPORT, estimate, defaults);
                assertThat(figures(central.at(estimate))).as("%s", estimate).isEqualTo(figures(anew));
                assertThat(central.at(estimate).omitted()).isEqualTo(anew.omitted());
            }
        }
    }

    /// Every number of a graph's movements and charges, with the rows that are paid.
    private static List<String> figures(Graph graph) {
        List<String> figures = new ArrayList<>(List.of(graph.estimate().toString()));
        for (int m = 0; m < graph.movementCount(); m++) {
            figures.add(graph.lengthKm(m) + " " + graph.hours(m) + " " + graph.costUsdPerTonne(m) + " "
                    + graph.co2KgPerTonne(m));
        }
        for (int c = 0; c < graph.chargeCount(); c++) {
            figures.add(dwells(graph, c) + " " + graph.chargeHours(c) + " " + graph.chargeCostUsdPerTonne(c) + " "
                    + graph.chargeCo2KgPerTonne(c));
        }
        return figures;
    }

    private static Sketch railThenRail(String first, String second) {
        return new Sketch()
                .nodes("AZ", "A", "B", "C")
                .rail("A-B", "A", "B", first, 1, 1, 1)
                .rail("B-C", "B", "C", second, 1, 1, 1);
    }

    private static Network withUnknown() {
        Map<Attribute, Value> noLength = new EnumMap<>(Sketch.figures(100, 5, 5));
        noLength.remove(Attribute.LENGTH_KM);
        Map<Attribute, Value> noHours = new EnumMap<>(Sketch.figures(100, 5, 5));
        noHours.remove(Attribute.TRAVEL_HOURS);
        return new Sketch()
                .nodes("AZ", "A", "B")
                .link(Sketch.openLink("1-no-length", "A", "B", Layer.RAIL, "1520", noLength))
                .link(Sketch.openLink("2-no-hours", "A", "B", Layer.RAIL, "1520", noHours))
                .rail("3-no-gauge", "A", "B", "", 1, 1, 1)
                .network();
    }

    private static Dwell oneWay(Dwell row) {
        return new Dwell(
                row.id(), row.node(), row.process(), row.from(), row.to(), false, false, false, row.values(), "");
    }

    private static Dwell atEnds(String id, DwellProcess process, DwellSide from, DwellSide to) {
        Dwell row = Sketch.row(id, "B", process, from, to, 1, 1);
        return new Dwell(row.id(), row.node(), process, from, to, true, true, true, row.values(), "");
    }

    /// What is paid from rail to sea and from sea to rail at B.
    private static List<String> waits(Sketch sketch, Dwell row) {
        Network base = sketch.network();
        Graph graph =
                compile(base.with(List.of(), List.of(), List.of(row), List.of()).orThrow());
        List<String> paid = new ArrayList<>(transitions(graph, "A-B", "B-C"));
        paid.addAll(transitions(graph, "B-C", "A-B"));
        return paid;
    }

    private static Graph compile(Network network) {
        return Graph.compile(network, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
    }

    private static int movement(Graph graph, String link) {
        for (int m = 0; m < graph.movementCount(); m++) {
            if (graph.link(graph.linkOf(m)).id().value().equals(link)) {
                return m;
            }
        }
        throw new AssertionError("no movement on " + link);
    }

    /// The charges of all transitions from one link to another, in words.
    private static List<String> transitions(Graph graph, String from, String to) {
        List<String> charges = new ArrayList<>();
        for (int m = 0; m < graph.movementCount(); m++) {
            for (int a = graph.firstArc(m); a < graph.firstArc(m + 1); a++) {
                if (isOn(graph, m, from) && isOn(graph, graph.arcHead(a), to)) {
                    charges.add(dwells(graph, graph.arcCharge(a)));
                }
            }
        }
        return charges;
    }

    private static List<String> gaugesReaching(Graph graph, String from, String to) {
        List<String> gauges = new ArrayList<>();
        for (int m = 0; m < graph.movementCount(); m++) {
            for (int a = graph.firstArc(m); a < graph.firstArc(m + 1); a++) {
                if (isOn(graph, m, from) && isOn(graph, graph.arcHead(a), to)) {
                    gauges.add(graph.gaugeOf(graph.arcHead(a)));
                }
            }
        }
        return gauges;
    }

    private static boolean isOn(Graph graph, int movement, String link) {
        return graph.link(graph.linkOf(movement)).id().value().equals(link);
    }

    private static String dwells(Graph graph, int charge) {
        List<String> ids =
                graph.dwells(charge).stream().map(dwell -> dwell.id().value()).toList();
        return ids.isEmpty() ? "free" : String.join("+", ids);
    }
}
