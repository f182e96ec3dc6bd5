package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterworks.app.cli.FlowsCommandTest.central;
import static org.charterworks.app.cli.FlowsCommandTest.find;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What flows have to show on the bundled programme; found by the model, nothing of it is written down
/// anywhere else.
class MustShowFlowsTest {

    @Test
    void theCaspianCrossingIsTodaysBottleneckWithTheTonnesItWithholds() {
        JsonNode found =
                Run.of("bottlenecks", "--on", "2026-11-22", "--json").json().path("bottlenecks");

        assertThat(found).hasSize(1);
        JsonNode crossing = found.path(0);
        assertThat(crossing.path("name").stringValue()).isEqualTo("Caspian crossing");
        assertThat(texts(crossing.path("elements")))
                .containsExactly(
                        "link:KZ_AKTAU-AZ_ALAT-sea", "link:KZ_KURYK-AZ_ALAT-sea", "link:TM_TURKMENBASHI-AZ_ALAT-sea");
        assertThat(find(crossing.path("figures"), "measure=withheld/")
                        .at("/value/high")
                        .doubleValue())
                .isGreaterThan(100_000);
    }

    @Test
    void theDemandOf2030FindsTheCrossingShortByMoreThanAMillionTonnes() {
        JsonNode crossing = named("Caspian crossing");

        assertThat(central(find(crossing.path("figures"), "measure=withheld/"))).isGreaterThan(1e6);
        assertThat(central(find(crossing.path("figures"), "measure=ten-percent/")))
                .isGreaterThan(50);
    }

    @Test
    void divrigiKarsIsTheLimitOfEveryKarsBoundProjectUntilItIsUpgraded() {
        JsonNode line = named("Divrigi-Kars railway");

        assertThat(texts(line.path("holds_back_projects")))
                .contains("PRJ-KARS-DILUCU", "PRJ-NAKH-RAIL", "PRJ-TRIPP-RAIL", "PRJ-HORADIZ-RAIL");
        assertThat(line.path("lifted_by"))
                .extracting(lift -> lift.path("project").stringValue())
                .containsOnly("EXT-DIVRIGI-KARS");
        assertThat(Run.of("bottlenecks", "--on", "2035-06-30", "--json").json().path("bottlenecks"))
                .extracting(each -> each.path("name").stringValue())
                .doesNotContain("Divrigi-Kars railway");
    }

    private static JsonNode named(String name) {
        JsonNode found = Run.of("bottlenecks", "--on", "2026-11-22", "--demand-on", "2030-06-30", "--json")
                .json()
                .path("bottlenecks");
        return StreamSupport.stream(found.spliterator(), false)
                .filter(each -> each.path("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }
}
