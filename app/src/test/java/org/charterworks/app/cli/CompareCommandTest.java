package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Two days and two scenarios side by side.
class CompareCommandTest {

    @Test
    void comparesTwoDaysAndTheDifferenceIsThatOfTheTwoRoutes() {
        JsonNode answer = Run.of(
                        "compare",
                        "--from",
                        "AZ_ALAT",
                        "--to",
                        "TR_KARS",
                        "--on",
                        "2026-11-22",
                        "--against",
                        "2031-06-30",
                        "--json")
                .json();
        JsonNode pair = answer.path("pairs").path(0);

        assertThat(answer.path("on").stringValue()).isEqualTo("2026-11-22");
        assertThat(answer.path("against").stringValue()).isEqualTo("2031-06-30");
        assertThat(pair.at("/route/hours").doubleValue()).isEqualTo(hours("2026-11-22", "as-forecast"));
        assertThat(pair.at("/against_route/hours").doubleValue()).isEqualTo(hours("2031-06-30", "as-forecast"));
        assertThat(pair.at("/difference/hours").doubleValue())
                .isCloseTo(hours("2031-06-30", "as-forecast") - hours("2026-11-22", "as-forecast"), within(1e-9));
    }

    @Test
    void comparesTwoScenariosOnTheSameDay() {
        JsonNode answer = Run.of(
                        "compare",
                        "--from",
                        "AZ_ALAT",
                        "--to",
                        "TR_KARS",
                        "--on",
                        "2031-06-30",
                        "--scenario",
                        "as-forecast",
                        "--against-scenario",
                        "nothing-more",
                        "--json")
                .json();
        JsonNode pair = answer.path("pairs").path(0);

        assertThat(answer.path("scenario").stringValue()).isEqualTo("as-forecast");
        assertThat(answer.path("against_scenario").stringValue()).isEqualTo("nothing-more");
        assertThat(answer.path("against").stringValue()).isEqualTo("2031-06-30");
        assertThat(pair.at("/against_route/hours").doubleValue()).isEqualTo(hours("2031-06-30", "nothing-more"));
    }

    @Test
    void withoutPlacesItComparesEveryPairWithDemand() {
        JsonNode pairs = Run.of("compare", "--on", "2026-11-22", "--against", "2031-06-30", "--json")
                .json()
                .path("pairs");

        assertThat(pairs)
                .extracting(pair -> pair.path("from").stringValue() + " to "
                        + pair.path("to").stringValue())
                .doesNotHaveDuplicates()
                .contains("KZ_ALTYNKOL to GE_POTI")
                .hasSizeGreaterThanOrEqualTo(10);
    }

    private static double hours(String on, String scenario) {
        return Run.of("route", "--from", "AZ_ALAT", "--to", "TR_KARS", "--on", on, "--scenario", scenario, "--json")
                .json()
                .at("/routes/0/hours")
                .doubleValue();
    }
}
