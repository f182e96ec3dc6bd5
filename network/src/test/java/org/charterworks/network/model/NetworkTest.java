package org.charterworks.network.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void listsEverythingInTheOrderOfIds() {
        Network network = new Sketch()
                .nodes("AZ", "C", "A", "B")
                .rail("2", "A", "B", "1520", 1, 1, 1)
                .rail("1", "B", "C", "1520", 1, 1, 1)
                .network();
        assertThat(network.nodes()).extracting(node -> node.id().value()).containsExactly("A", "B", "C");
        assertThat(network.links()).extracting(link -> link.id().value()).containsExactly("1", "2");
        assertThat(network.linksAt(new NodeId("B")))
                .extracting(link -> link.id().value())
                .containsExactly("1", "2");
        assertThat(network.linksAt(new NodeId("NOWHERE"))).isEmpty();
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        Map<Attribute, Value> odd = new EnumMap<>(Sketch.figures(-5, 1, 1));
        odd.put(Attribute.DWELL_HOURS, Sketch.value(3));
        Built built = new Sketch()
                .nodes("AZ", "A", "B", "A")
                .link(Sketch.openLink("odd", "A", "ATLANTIS", Layer.RAIL, "1520", odd))
                .rail("loop", "B", "B", "1520", 1, 1, 1)
                .dwell(Sketch.row(
                        "port", "NOWHERE", DwellProcess.PORT, DwellSide.on(Layer.SEA), DwellSide.on(Layer.SEA), 1, 1))
                .dwell(Sketch.row("open", "A", DwellProcess.TRANSHIPMENT, DwellSide.ANY, DwellSide.ANY, 1, 1))
                .area("field", false, "no-link")
                .build();
        assertThat(problems(built))
                .extracting(Problem::where)
                .containsExactly(
                        "area:field gates",
                        "dwell:open",
                        "dwell:port",
                        "dwell:port node",
                        "link:loop",
                        "link:odd dwell_hours",
                        "link:odd length_km",
                        "link:odd to",
                        "node:A");
        assertThat(problems(built))
                .allSatisfy(problem -> assertThat(problem.advice()).isNotBlank());
    }

    @Test
    void refusesADwellRowWithoutHours() {
        Dwell row = Sketch.row("r", "A", DwellProcess.BORDER, DwellSide.ANY, DwellSide.ANY, 1, 1);
        Built built =
                new Sketch().node("A", "AZ").dwell(row.withValues(Map.of())).build();
        assertThat(problems(built))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("dwell:r dwell_hours"));
    }

    @Test
    void refusesAPlaceOffTheGlobe() {
        Node lost = new Node(new NodeId("X"), "X", "AZ", NodeKind.CITY, Double.NaN, 181, "", Map.of(), "");
        assertThat(problems(Network.of(List.of(lost), List.of(), List.of(), List.of())))
                .extracting(Problem::where)
                .containsExactly("node:X lat_deg", "node:X lon_deg");
    }

    @Test
    void isNotTouchedByWhatIsDoneToACopy() {
        Network base = Worlds.caspianCrossing();
        Link sea = base.link(new LinkId("AKTAU-ALAT-sea"));
        Network closed = base.with(List.of(), List.of(sea.withStatus(LinkStatus.CLOSED)), List.of(), List.of())
                .orThrow();
        assertThat(base.link(sea.id()).isOpen()).isTrue();
        assertThat(closed.link(sea.id()).isOpen()).isFalse();
        assertThat(closed).isNotEqualTo(base);
        assertThat(base).isEqualTo(Worlds.caspianCrossing()).hasSameHashCodeAs(Worlds.caspianCrossing());
    }

    @Test
    void cannotBeEditedThroughWhatItHandsOut() {
        Network network = Worlds.caspianCrossing();
        assertThatThrownBy(() -> network.links().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> network.linksAt(new NodeId("ALAT")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        Link link = network.link(new LinkId("AKTAU-ALAT-sea"));
        assertThatThrownBy(() -> link.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsElementsByTheirReference() {
        Network network = Worlds.caspianCrossing();
        for (String reference : List.of("node:ALAT", "link:AKTAU-ALAT-sea", "dwell:ALAT-port")) {
            ElementId id = ElementId.parse(reference).orElseThrow();
            assertThat(id.reference()).isEqualTo(reference);
            assertThat(network.contains(id)).isTrue();
            assertThat(network.findElement(id).map(Element::id)).contains(id);
        }
        assertThat(ElementId.parse("planet:MARS")).isEmpty();
        assertThat(ElementId.parse("link:")).isEmpty();
        assertThat(ElementId.parse("ALAT")).isEmpty();
        assertThatThrownBy(() -> network.node(new NodeId("MARS"))).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Problem> problems(Built built) {
        return switch (built) {
            case Built.Refused(List<Problem> problems) -> problems;
            case Built.Done done -> throw new AssertionError("not refused: " + done.network());
        };
    }
}
