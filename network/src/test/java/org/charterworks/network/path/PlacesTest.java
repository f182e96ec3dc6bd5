package org.charterworks.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.charterworks.network.model.Network;
import org.charterworks.network.model.Node;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.model.NodeKind;
import org.charterworks.network.model.Worlds;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Places PLACES = new Places(Network.of(
                    List.of(
                            node("KZ_AKTAU", "Aktau", "KZSCO"),
                            node("KZ_AKTOGAY", "Aktogay", ""),
                            node("AZ_AGDAM", "Ağdam", ""),
                            node("AZ_ALAT", "Alat", "AZALA"),
                            node("UZ_ALAT", "Alat", ""),
                            node("AZ_QAZAX", "Qəzax", "")),
                    List.of(),
                    List.of(),
                    List.of())
            .orThrow());

    @Test
    void findsByIdNameOrLocationCode() {
        for (String text : List.of("KZ_AKTAU", "kz_aktau", "Aktau", "AKTAU", "kzsco")) {
            assertThat(PLACES.find(text).map(Node::id)).as(text).contains(new NodeId("KZ_AKTAU"));
        }
    }

    @Test
    void findsNamesWithoutTheirDiacritics() {
        assertThat(PLACES.find("agdam").map(Node::id)).contains(new NodeId("AZ_AGDAM"));
        assertThat(PLACES.find("AĞDAM").map(Node::id)).contains(new NodeId("AZ_AGDAM"));
        assertThat(PLACES.find("qezax").map(Node::id)).contains(new NodeId("AZ_QAZAX"));
    }

    @Test
    void doesNotChooseBetweenTwoPlacesOfOneName() {
        assertThat(PLACES.find("Alat")).isEmpty();
        assertThat(PLACES.suggest("Alat").suggestions())
                .extracting(node -> node.id().value())
                .startsWith("AZ_ALAT", "UZ_ALAT");
    }

    @Test
    void suggestsWhatIsSpeltAlike() {
        assertThat(PLACES.suggest("Aktuu").suggestions())
                .extracting(node -> node.id().value())
                .startsWith("KZ_AKTAU");
        assertThat(PLACES.suggest("Timbuktu and beyond").text()).isEqualTo("Timbuktu and beyond");
    }

    @Test
    void answersAQueryWithUnknownPlacesBySuggestions() {
        RouteQuery query = RouteQuery.of(new NodeId("ALTYNKOLL"), new NodeId("POTTI"), Criterion.TIME);
        assertThat(Routes.best(Worlds.caspianCrossing(), query))
                .isInstanceOfSatisfying(Routed.Unknown.class, unknown -> {
                    assertThat(unknown.places()).hasSize(2);
                    assertThat(unknown.places().getFirst().suggestions())
                            .extracting(node -> node.id().value())
                            .startsWith("ALTYNKOL");
                });
    }

    private static Node node(String id, String name, String unLocode) {
        return new Node(new NodeId(id), name, id.substring(0, 2), NodeKind.CITY, 40, 50, unLocode, Map.of(), "");
    }
}
