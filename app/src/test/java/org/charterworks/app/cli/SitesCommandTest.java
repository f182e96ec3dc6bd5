package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Sites through folders: the worked island and the bundled programme.
class SitesCommandTest {

    private static final String ISLAND = "../docs/examples/island";

    @Test
    void theIslandScores06AndTheCapital04() {
        assertThat(site("site-island").path("score").doubleValue()).isCloseTo(0.6, within(1e-9));
        assertThat(site("site-capital").path("score").doubleValue()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void itsCriteriaAreThoseWorkedOutOnPaper() {
        JsonNode capital = site("site-capital").path("criteria");
        assertThat(capital.at("/available_power/value").doubleValue()).isEqualTo(-400);
        assertThat(capital.at("/independent_routes/value").doubleValue()).isEqualTo(2);
        assertThat(capital.at("/latency/value").doubleValue()).isCloseTo(0.979, within(0.0005));
        JsonNode island = site("site-island").path("criteria");
        assertThat(island.at("/available_power/value").doubleValue()).isEqualTo(-60);
        assertThat(island.at("/independent_routes/value").doubleValue()).isEqualTo(1);
        assertThat(island.at("/hazard_distance/value").doubleValue())
                .isGreaterThan(capital.at("/hazard_distance/value").doubleValue());
    }

    @Test
    void otherWeightsTurnTheOrderRound() {
        assertThat(site("site-capital", "--weight", "available_power=0")
                        .path("score")
                        .doubleValue())
                .isCloseTo(2.0 / 3, within(1e-9));
        assertThat(Run.of("sites", "--programme", ISLAND, "--weight", "available_power=0", "--json")
                        .json()
                        .at("/sites/0/site")
                        .stringValue())
                .isEqualTo("site-capital");
    }

    @Test
    void onlyTheProportionOfWeightsCounts() {
        assertThat(site(
                                "site-island",
                                "--weight=available_power=20",
                                "--weight=independent_routes=10",
                                "--weight=latency=10",
                                "--weight=hazard_distance=10")
                        .path("score")
                        .doubleValue())
                .isCloseTo(0.6, within(1e-9));
    }

    @Test
    void aSiteWithoutAPlaceIsUnknownAndTheRankingSaysSo() {
        Run run = Run.of("sites", "--on", "2026-11-22", "--json");
        JsonNode sites = run.json().path("sites");
        JsonNode last = sites.get(sites.size() - 1);
        assertThat(last.path("score").isNull()).isTrue();
        assertThat(last.at("/criteria/available_power/status").stringValue()).isEqualTo("unknown");
        assertThat(Run.of("sites", "--on", "2026-11-22").out()).contains("unknown: ");
    }

    @Test
    void azerbaijansMainlandGridHasPowerLeftInSummer() {
        // 9,972.5 MW stated, the largest plant 2,400 MW, peak of August 2025 4,871 MW.
        for (JsonNode each :
                Run.of("sites", "--on", "2026-11-22", "--json").json().path("sites")) {
            if (each.path("site").stringValue().equals("dc_azintelecom_absheron")) {
                assertThat(each.at("/criteria/available_power/value").doubleValue())
                        .isCloseTo(9972.5 - 2400 - 4871, within(1.0));
                return;
            }
        }
        throw new AssertionError("no Absheron");
    }

    @Test
    void everyFigureCanBeExplained() {
        List<String> ids = new ArrayList<>();
        Run.of("sites", "--programme", ISLAND, "--weight", "latency=3", "--json")
                .json()
                .path("sites")
                .forEach(site -> site.path("figures")
                        .forEach(figure -> ids.add(figure.path("id").stringValue())));
        assertThat(ids)
                .hasSize(10)
                .allSatisfy(id -> assertThat(
                                Run.of("explain", id, "--programme", ISLAND).exitCode())
                        .as(id)
                        .isZero());
    }

    @Test
    void wrongWeightsAreRefused() {
        assertThat(Run.of("sites", "--weight", "beauty=1").exitCode()).isEqualTo(2);
        assertThat(Run.of("sites", "--weight", "latency=-1").exitCode()).isEqualTo(2);
        assertThat(Run.of("sites", "--weight", "latency").exitCode()).isEqualTo(2);
        assertThat(Run.of("sites", "--programme", "../docs/examples/choice").exitCode())
                .isEqualTo(3);
    }

    private static JsonNode site(String id, String... more) {
        List<String> arguments = new ArrayList<>(List.of("sites", "--programme", ISLAND, "--json"));
        arguments.addAll(List.of(more));
        for (JsonNode site : Run.of(arguments.toArray(String[]::new)).json().path("sites")) {
            if (site.path("site").stringValue().equals(id)) {
                return site;
            }
        }
        throw new AssertionError("no " + id);
    }
}
