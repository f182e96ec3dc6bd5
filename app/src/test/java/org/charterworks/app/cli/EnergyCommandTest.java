package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Energy through folders: the worked island, where every answer can be worked out on paper, and the bundled
/// programme.
class EnergyCommandTest {

    private static final String ISLAND = "../docs/examples/island";

    @Test
    void theWorkedGasStandardIs125PerCentAnd138WithMeasures() {
        JsonNode full = standard(island("--layer", "gas"), 100);
        assertThat(full.path("percent").doubleValue()).isCloseTo(125, within(1e-9));
        assertThat(full.path("largest").stringValue()).contains("gas-east");
        assertThat(standard(island("--layer", "gas"), 30).path("percent").doubleValue())
                .isCloseTo(100, within(1e-9));
        JsonNode measures = standard(island("--layer", "gas", "--set", "deff=4"), 100);
        assertThat(measures.path("percent").doubleValue()).isCloseTo(138.889, within(0.0005));
    }

    @Test
    void importsOfSixtyAndFortyPerCentHaveAnIndexOf5200() {
        JsonNode supplier =
                carrier(island("--layer", "gas")).path("concentration").get(0);
        assertThat(supplier.path("hhi").doubleValue()).isCloseTo(5200, within(1e-6));
        assertThat(supplier.path("shannon").doubleValue()).isCloseTo(0.673012, within(1e-6));
    }

    @Test
    void theTwoSectionsToTheIslandAreWorthSomethingOnlyTogether() {
        JsonNode together = carrier(island("--layer", "power")).path("together");
        assertThat(together).hasSize(1);
        assertThat(together.get(0).path("pieces")).hasSize(2);
        assertThat(together.get(0).path("pieces"))
                .allSatisfy(piece ->
                        assertThat(piece.path("alone_adds").doubleValue()).isZero());
        assertThat(together.get(0).at("/gains/0/together_add").doubleValue()).isEqualTo(100);
        assertThat(together.get(0).path("complete_on").stringValue()).isEqualTo("2029-06-30");
    }

    @Test
    void theIslandIsShortOf20MegawattsUntilBothSectionsAreThere() {
        assertThat(carrier(island("--layer", "power")).at("/balance/served").doubleValue())
                .isEqualTo(340);
        Run later = Run.of("energy", "--programme", ISLAND, "--layer", "power", "--on", "2029-07-01", "--json");
        assertThat(carrier(later).at("/balance/served").doubleValue()).isEqualTo(360);
    }

    @Test
    void withoutTheTrunkElevenOfThirtyMillionTonnesFindRoom() {
        JsonNode trunk = StreamSupport.stream(
                        carrier(island("--layer", "oil")).path("losses").spliterator(), false)
                .filter(loss -> loss.path("link").stringValue().equals("oil-trunk"))
                .findFirst()
                .orElseThrow();
        assertThat(trunk.at("/remaining/amount").doubleValue()).isEqualTo(12e6);
        assertThat(trunk.at("/spare/amount").doubleValue()).isEqualTo(11e6);
        assertThat(trunk.path("unserved").doubleValue()).isEqualTo(19e6);
    }

    @Test
    void theLineToTheNeighbourTakesLessOneWayThanTheOther() {
        Run there = island("--layer", "power", "--from", "XM_CAPITAL", "--to", "XN_WEST");
        Run back = island("--layer", "power", "--from", "GRID-XN-POWER", "--to", "GRID-XM-POWER");
        assertThat(carrier(there).at("/transfers/0/amount").doubleValue()).isEqualTo(40);
        assertThat(carrier(back).at("/transfers/0/amount").doubleValue()).isEqualTo(75);
    }

    @Test
    void theSectionsOfTheZangezurLineAreFoundWithoutTheirNames() {
        Run run = Run.of("energy", "--layer", "power", "--on", "2026-11-22", "--json");
        List<List<String>> groups = StreamSupport.stream(
                        carrier(run).path("together").spliterator(), false)
                .map(together -> StreamSupport.stream(together.path("pieces").spliterator(), false)
                        .map(piece -> piece.path("element").stringValue())
                        .toList())
                .toList();
        assertThat(groups.get(0))
                .containsExactlyInAnyOrder(
                        "link:pow_zangezur_east", "link:pow_zangezur_tripp", "link:pow_zangezur_west");
        assertThat(groups.get(1)).hasSize(4).contains("link:pow_nakh_tr_400").containsAll(groups.get(0));
    }

    @Test
    void everyFigureIsComputedAgainFromItsId() {
        Run run = Run.of("energy", "--on", "2026-11-22", "--layer", "gas", "--set", "lng=40", "--json");
        List<JsonNode> figures = carrier(run).findValues("figures").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
        assertThat(figures).isNotEmpty();
        for (JsonNode figure : List.of(figures.getFirst(), figures.get(figures.size() / 2), figures.getLast())) {
            Run explained = Run.of("explain", figure.path("id").stringValue(), "--json");
            assertThat(explained.exitCode()).as(explained.err()).isZero();
            assertThat(explained.json().path("value")).isEqualTo(figure.path("value"));
        }
    }

    @Test
    void aMissingPeakDemandGivesNoPercentageButTheDemandUpToWhichItIsMet() {
        JsonNode nakhchivan = standard(
                Run.of("energy", "--layer", "gas", "--on", "2026-11-22", "--grid", "GRID-NX-GAS", "--json"), 30);
        assertThat(nakhchivan.path("status").stringValue()).isEqualTo("no_demand_given");
        assertThat(nakhchivan.path("met_up_to_mcm_per_day").doubleValue()).isCloseTo(1.37, within(0.01));
        assertThat(nakhchivan.at("/figures/0/grade").stringValue()).isEqualTo("placeholder");
    }

    @Test
    void refusesTermsAndGridsThatAreNotThere() {
        assertThat(Run.of("energy", "--set", "dmax=much").exitCode()).isEqualTo(2);
        assertThat(Run.of("energy", "--grid", "GRID-NOWHERE").exitCode()).isEqualTo(3);
        assertThat(island("--from", "XM_CAPITAL", "--to", "XM_HILLS", "--layer", "power")
                        .exitCode())
                .isEqualTo(3);
    }

    private static Run island(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("energy", "--programme", ISLAND, "--on", "2026-06-30", "--json"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static JsonNode carrier(Run run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json().path("carriers").get(0);
    }

    private static JsonNode standard(Run run, int fill) {
        return StreamSupport.stream(carrier(run).path("gas_standard").spliterator(), false)
                .filter(each -> each.path("storage_fill_percent").intValue() == fill)
                .findFirst()
                .orElseThrow();
    }
}
