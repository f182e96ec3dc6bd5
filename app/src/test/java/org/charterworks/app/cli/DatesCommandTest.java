package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Dates of the bundled programme.
class DatesCommandTest {
    private static final String DAY = "2026-11-22";

    @Test
    void theChancesAreThoseOfTheRiskOfDates() {
        JsonNode risk = Run.of("risk", "--on", DAY, "--json").json();
        SortedMap<String, String> known = new TreeMap<>();
        for (JsonNode milestone : risk.path("milestones")) {
            for (JsonNode chance : milestone.path("chances")) {
                if (chance.path("id").stringValue().contains("measure=chance-first-promised")) {
                    known.put(
                            milestone.path("milestone").stringValue(),
                            chance.at("/value/central").doubleValue() + " "
                                    + chance.path("grade").stringValue());
                }
            }
        }
        assertThat(known).hasSizeGreaterThan(20);
        int compared = 0;
        for (JsonNode milestone : dates().path("milestones")) {
            if (!milestone.path("chance").isNull()) {
                compared++;
                assertThat(known)
                        .containsEntry(
                                milestone.path("milestone").stringValue(),
                                milestone.path("chance").doubleValue() + " "
                                        + milestone.path("chance_grade").stringValue());
            }
        }
        assertThat(compared).isGreaterThan(15);
    }

    @Test
    void whatIsAtRiskByChanceHasAChanceBelowOneHalfAndIsToCome() {
        int atRisk = 0;
        for (JsonNode milestone : dates().path("milestones")) {
            if (milestone.path("timeliness_rests_on").equals(text("chance"))) {
                boolean isBelow = milestone.path("chance").doubleValue() < 0.5;
                assertThat(milestone.path("timeliness").stringValue()).isEqualTo(isBelow ? "at-risk" : "on-track");
                assertThat(milestone.path("sentence").stringValue()).contains("below 50 is at risk");
                atRisk += isBelow ? 1 : 0;
            }
        }
        assertThat(atRisk).isPositive();
    }

    @Test
    void aStudyOnWhichWorksOfThreeYearsLaterWaitMaySlipThreeYears() {
        JsonNode study = milestone("PRJ-TRIPP-RAIL/feasibility");
        assertThat(study.path("planned").stringValue()).isEqualTo("2027-03-31");
        assertThat(milestone("PRJ-TRIPP-RAIL/in-service").path("planned").stringValue())
                .isEqualTo("2030-03-31");
        assertThat(study.path("total_float_days").intValue()).isEqualTo(1096);
        assertThat(study.path("free_float_days").intValue())
                .as("works begin on the same day")
                .isZero();
        assertThat(study.path("critical").booleanValue()).isFalse();
        assertThat(milestone("PRJ-TRIPP-RAIL/in-service").path("critical").booleanValue())
                .isTrue();
    }

    @Test
    void peopleReadTheSame() {
        assertThat(Run.of("dates", "--on", DAY).out())
                .contains("total float", "free float", "critical", "at risk", "10000 runs, seed 1");
    }

    private static JsonNode dates() {
        return Run.of("dates", "--on", DAY, "--json").json();
    }

    private static JsonNode milestone(String id) {
        Optional<JsonNode> found = StreamSupport.stream(
                        dates().path("milestones").spliterator(), false)
                .filter(each -> each.path("milestone").stringValue().equals(id))
                .findFirst();
        return found.orElseThrow();
    }

    private static JsonNode text(String words) {
        return StringNode.valueOf(words);
    }
}
