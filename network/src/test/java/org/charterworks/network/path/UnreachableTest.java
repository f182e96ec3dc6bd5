package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.charterworks.network.model.Attribute;
import org.charterworks.network.model.Layer;
import org.charterworks.network.model.LinkStatus;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.Sketch;
import org.charterworks.network.model.Value;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

/// Why nothing leads there, and what to do about it.
class UnreachableTest {
    @Test
    void namesTheLinksThatAreNotOpen() {
        Routed.Unreachable answer = ask(Worlds.threePieces(), "ALAT", "AGHBAND");
        assertThat(answer.reason()).contains("no open link", "AGHBAND");
        assertThat(answer.advice()).contains("3-ALAT-AGHBAND (under_construction)", "4-AGHBAND-NAKHCHIVAN (planned)");
    }

    @Test
    void namesTheLinkOnTheWayThatIsNotOpen() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C", "D")
                .rail("A-B", "A", "B", "1520", 1, 1, 1)
                .rail("B-C", "B", "C", "1520", 1, 1, 1)
                .but(LinkStatus.PLANNED)
                .rail("C-D", "C", "D", "1520", 1, 1, 1)
                .network();
        assertThat(ask(network, "A", "D").reason()).contains("B-C (planned)");
    }

    @Test
    void namesTheLayersThatAreMissingFromTheQuery() {
        Network network = Worlds.caspianCrossing();
        RouteQuery query = RouteQuery.of(new NodeId("ALTYNKOL"), new NodeId("POTI"), Criterion.TIME)
                .withLayers(EnumSet.of(Layer.RAIL));
        assertThat(Routes.best(network, query)).isInstanceOfSatisfying(Routed.Unreachable.class, answer -> {
            assertThat(answer.reason()).contains("not on rail alone");
            assertThat(answer.advice()).contains("allow");
        });
    }

    @Test
    void namesThePlaceWhereATransferIsMissing() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C")
                .rail("A-B", "A", "B", "1435", 1, 1, 1)
                .rail("B-C", "B", "C", "1520", 1, 1, 1)
                .network();
        Routed.Unreachable answer = ask(network, "A", "C");
        assertThat(answer.reason()).contains("B (rail 1435 to rail 1520)");
        assertThat(answer.advice()).contains("transfer row");
    }

    @Test
    void namesTheFigureThatIsUnknown() {
        Map<Attribute, Value> noCost = new EnumMap<>(Sketch.figures(1, 1, 1));
        noCost.remove(Attribute.COST_USD_PER_TONNE);
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C", "D")
                .rail("A-B", "A", "B", "1520", 1, 1, 1)
                .link(Sketch.openLink("B-C", "B", "C", Layer.RAIL, "1520", noCost))
                .rail("C-D", "C", "D", "1520", 1, 1, 1)
                .network();
        assertThat(ask(network, "A", "D").reason()).contains("B-C cost_usd_per_tonne is unknown");
    }

    @Test
    void saysWhenNoChainOfLinksExistsAtAll() {
        Network network = new Sketch()
                .nodes("AZ", "A", "B", "C", "D")
                .rail("A-B", "A", "B", "1520", 1, 1, 1)
                .rail("C-D", "C", "D", "1520", 1, 1, 1)
                .network();
        assertThat(ask(network, "A", "D").reason()).contains("no chain of links");
    }

    private static Routed.Unreachable ask(Network network, String from, String to) {
        Routed answer = Routes.best(network, RouteQuery.of(new NodeId(from), new NodeId(to), Criterion.TIME));
        assertThat(answer).isInstanceOf(Routed.Unreachable.class);
        return (Routed.Unreachable) answer;
    }
}
