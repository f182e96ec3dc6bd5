package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The model against what was published: on the bundled programme, and on a folder worked by hand.
class CalibrateCommandTest {
    private static final JsonNode CHARTER =
            Run.of("calibrate", "--on", "2026-11-22", "--json").json();

    @TempDir
    private Path directory;

    @Test
    void meetsAtLeastSeventyPercentOfTheHeldOutRows() {
        assertThat(CHARTER.at("/test/rows").intValue()).isGreaterThanOrEqualTo(12);
        assertThat(CHARTER.at("/test/share_within_25_percent").doubleValue()).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void doesNotHideTheYearsForWhichNoDemandIsStated() {
        JsonNode first = row(CHARTER, "val-volume-01");

        assertThat(first.path("error_share").doubleValue()).isGreaterThan(1);
        assertThat(first.path("counts_in_test").booleanValue()).isFalse();
        assertThat(first.path("how").stringValue()).contains("demand of 2025 held flat back to 2021");
        assertThat(CHARTER.at("/test_with_other_years/rows").intValue())
                .isGreaterThan(CHARTER.at("/test/rows").intValue());
    }

    @Test
    void givesAReasonForEveryMiss() {
        assertThat(CHARTER.path("rows"))
                .filteredOn(row -> row.path("error_share").isNumber()
                        && !row.path("within_25_percent").booleanValue())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.path("reason").stringValue())
                        .as(row.path("id").stringValue())
                        .isNotBlank());
    }

    @Test
    void answersTheCorridorSchedulesAndTellsTestsFromInputs() {
        for (String schedule : new String[] {"val-transit-time-02", "val-transit-time-03"}) {
            assertThat(row(CHARTER, schedule).path("error_share").doubleValue()).isBetween(-0.25, 0.25);
            assertThat(row(CHARTER, schedule).path("use").stringValue()).isEqualTo("sets_inputs");
        }
        JsonNode xian = row(CHARTER, "val-transit-time-04");
        assertThat(xian.path("error_share").doubleValue()).isBetween(-0.25, 0.25);
        assertThat(xian.path("use").stringValue()).isEqualTo("held_out");
    }

    @Test
    void neverCountsARowThatIsDerivedOrPlanned() {
        assertThat(CHARTER.path("rows"))
                .filteredOn(row -> row.path("note").stringValue().contains("not for calibration"))
                .hasSizeGreaterThan(100)
                .allSatisfy(row ->
                        assertThat(row.path("counts_in_test").booleanValue()).isFalse());
    }

    /// 1 100 tonnes an hour modelled against 1 000 counted: GEH 3.0861.
    @Test
    void countsAnHourlyVolumeByGeh() {
        JsonNode answer = worked("""
                count,volume,over the bridge,8.76,Mt,2026,yes,,,,,link:bridge,no,,guess,low
                longer,length,East to West,20,km,,yes,EAST,WEST,,,,no,the road is not the railway,guess,low
                set,length,East to West,10,km,,yes,EAST,WEST,,,,yes,,guess,low
                derived,length,East to West,10,km,,no,EAST,WEST,,,,no,,guess,low
                over-north,length,by the north,20,km,,yes,EAST,WEST,NORTH,,,no,,guess,low
                by-sea,length,East to West,10,km,,yes,EAST,WEST,,sea,,no,,guess,low
                words,length,East to West,,,,yes,EAST,WEST,,,,no,,guess,low
                nowhere,length,elsewhere,10,km,,yes,,,,,,no,,guess,low
                money,price,East to West,10,EUR,,yes,EAST,WEST,,,,no,,guess,low
                """);

        assertThat(row(answer, "count").path("geh_per_hour").doubleValue()).isCloseTo(3.0861, within(5e-5));
        assertThat(row(answer, "count").path("error_share").doubleValue()).isCloseTo(0.1, within(1e-9));
        assertThat(row(answer, "longer").path("error_share").doubleValue()).isCloseTo(-0.5, within(1e-12));
        assertThat(row(answer, "over-north").path("modelled").doubleValue()).isCloseTo(20, within(1e-12));
        assertThat(row(answer, "by-sea").path("no_answer").stringValue()).contains("no way leads");
        assertThat(row(answer, "words").path("no_answer").stringValue()).contains("not one number");
        assertThat(row(answer, "nowhere").path("no_answer").stringValue()).contains("names no places");
        assertThat(row(answer, "money").path("no_answer").stringValue()).contains("no ways in EUR");
        assertThat(answer.at("/test/rows").intValue()).isEqualTo(3);
        assertThat(answer.at("/test/within_25_percent").intValue()).isEqualTo(2);
        assertThat(answer.at("/test/rms_error_share").doubleValue())
                .isCloseTo(Math.sqrt((0.01 + 0.25) / 3), within(1e-9));
        assertThat(answer.at("/sets_inputs/rows").intValue()).isEqualTo(1);
    }

    private JsonNode worked(String rows) {
        Path folder = WorkedFolder.in(directory)
                .railway("bridge", "EAST", "WEST", "", 1, 1)
                .railway("north-east", "EAST", "NORTH", "", 10, 10)
                .railway("north-west", "NORTH", "WEST", "", 10, 10)
                .cargo("grain", 0, false)
                .demand("GRAIN", "EAST", "WEST", "grain", 9_636_000)
                .file(
                        "validation.csv",
                        "id,metric,scope,value,unit,year,usable_for_calibration,from_node,to_node,via_node,layers,"
                                + "elements,sets_inputs,reason,source,grade\n" + rows)
                .write(1000);
        return FlowsCommandTest.ask("calibrate", folder);
    }

    private static JsonNode row(JsonNode answer, String id) {
        return StreamSupport.stream(answer.path("rows").spliterator(), false)
                .filter(each -> each.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
