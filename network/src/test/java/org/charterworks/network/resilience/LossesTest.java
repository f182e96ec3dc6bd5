package org.charterworks.network.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterworks.network.flow.CapacityFlow;
import org.charterworks.network.flow.FlowDemand;
import org.charterworks.network.flow.FlowOptions;
import org.charterworks.network.flow.FlowProblem;
import org.charterworks.network.flow.FlowResult;
import org.charterworks.network.flow.KnownPaths;
import org.charterworks.network.graph.Defaults;
import org.charterworks.network.graph.Graph;
import org.charterworks.network.model.DemandId;
import org.charterworks.network.model.ElementId;
import org.charterworks.network.model.Estimate;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkId;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Sketch;
import org.junit.jupiter.api.Test;

/// The worked case: O–A 20, A–D 30, O–B 25, B–D 40, A–B 5, O–D 90; demand OD 100, AD 40, OB 20.
class LossesTest {
    private static final Network WORKED = new Sketch()
            .nodes("AZ", "O", "A", "B", "D")
            .rail("OA", "O", "A", "1520", 10, 1, 20)
            .rail("AD", "A", "D", "1520", 10, 1, 30)
            .rail("OB", "O", "B", "1520", 10, 1, 25)
            .rail("BD", "B", "D", "1520", 10, 1, 40)
            .rail("AB", "A", "B", "1520", 10, 1, 5)
            .rail("OD", "O", "D", "1520", 10, 1, 90)
            .network();

    @Test
    void givesTheWorkedExtraCosts() {
        FlowProblem problem = worked(new TreeMap<>());
        FlowResult base = CapacityFlow.solve(problem);
        assertThat(base.objectiveUsd()).isCloseTo(6700, within(1e-6));

        List<Loss> losses = losses(problem).of(links("OA", "AD", "OB", "BD", "AB", "OD"));

        assertThat(losses).extracting(loss -> loss.event().id()).startsWith("link:AD", "link:OA");
        assertThat(losses.get(0).extraCostUsd()).isCloseTo(2100, within(1e-6));
        assertThat(losses.get(1).extraCostUsd()).isCloseTo(1000, within(1e-6));
        assertThat(losses.subList(2, 6))
                .allSatisfy(loss -> assertThat(loss.extraCostUsd()).isCloseTo(0, within(1e-6)));
        assertThat(losses).allSatisfy(loss -> assertThat(loss.unservedTonnes()).isZero());
    }

    @Test
    void tellsUnservedTonnesApartFromExtraCost() {
        Loss lost = losses(worked(new TreeMap<>())).of(LossEvent.of(LossEvent.Kind.NODE, new NodeId("A")));

        assertThat(lost.unservedTonnes()).isCloseTo(40, within(1e-6));
        assertThat(lost.unservedByDemand()).containsOnlyKeys(new DemandId("AD"));
        // O–D goes over B: 65 instead of 50.
        assertThat(lost.extraCostUsd()).isCloseTo(1500, within(1e-6));
    }

    @Test
    void countsThatTheWayRoundFillsUp() {
        SortedMap<ElementId, Double> capacity = new TreeMap<>();
        capacity.put(new LinkId("BD"), 60.0);
        capacity.put(new LinkId("OD"), 10.0);
        Loss lost = losses(worked(capacity)).of(LossEvent.of(LossEvent.Kind.LINK, new LinkId("AD")));

        assertThat(lost.unservedTonnes()).isCloseTo(70, within(1e-6));
    }

    @Test
    void takesTwoAtOnce() {
        LossEvent pair = new LossEvent(LossEvent.Kind.PAIR, "AD+BD", List.of(new LinkId("AD"), new LinkId("BD")));
        Loss lost = losses(worked(new TreeMap<>())).of(pair);

        // O–D directly: 90 instead of 50; A–D over O: 110 instead of 30.
        assertThat(lost.unservedTonnes()).isZero();
        assertThat(lost.extraCostUsd()).isCloseTo(100 * 40 + 40 * 80, within(1e-6));
    }

    private static Losses losses(FlowProblem problem) {
        KnownPaths known = new KnownPaths(problem.graph());
        return new Losses(problem, CapacityFlow.solve(problem, FlowOptions.EXACT, known), known);
    }

    private static FlowProblem worked(SortedMap<ElementId, Double> capacity) {
        Graph graph = Graph.compile(WORKED, Layer.TRANSPORT, Estimate.CENTRAL, Defaults.NONE);
        return new FlowProblem(
                graph,
                List.of(demand("OD", "O", "D", 100), demand("AD", "A", "D", 40), demand("OB", "O", "B", 20)),
                capacity,
                0);
    }

    private static FlowDemand demand(String id, String from, String to, double tonnes) {
        return new FlowDemand(new DemandId(id), new NodeId(from), new NodeId(to), Set.of(), tonnes, 0, 1000);
    }

    private static List<LossEvent> links(String... ids) {
        List<LossEvent> events = new ArrayList<>();
        for (String id : ids) {
            events.add(LossEvent.of(LossEvent.Kind.LINK, new LinkId(id)));
        }
        return events;
    }
}
