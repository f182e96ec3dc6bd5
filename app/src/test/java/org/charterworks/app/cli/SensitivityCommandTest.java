package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The worked case of `docs/methods/sensitivity.md` through a folder, and a figure of the bundled programme.
class SensitivityCommandTest {
    private static final String DWELL = "id,node,process,from_layer,to_layer,hours_low,hours,hours_high,source,grade\n";

    @TempDir
    private Path directory;

    @Test
    void ranksTheInputsOfAnAdditiveFigureByTheirOwnRanges() {
        JsonNode tornado = tornado("""
                first,MIDDLE,border,rail,rail,2,5,8,guess,low
                second,MIDDLE,customs,rail,rail,9,10,20,guess,medium
                sure,MIDDLE,queue,rail,rail,,3,,guess,low
                """);

        assertThat(tornado.path("central").doubleValue()).isCloseTo(20, within(1e-9));
        assertThat(tornado.path("bars"))
                .extracting(bar -> bar.path("input").stringValue() + " "
                        + bar.path("figure_at_low").doubleValue() + " "
                        + bar.path("figure_at_high").doubleValue() + " "
                        + bar.path("swing").doubleValue())
                .containsExactly("hours of dwell:second 19.0 30.0 11.0", "hours of dwell:first 17.0 23.0 6.0");
        assertThat(tornado.at("/bars/0/grade").stringValue()).isEqualTo("medium");
    }

    @Test
    void aLowInputOfOneMayTakeAnotherWay() {
        JsonNode tornado = tornado("""
                dear,MIDDLE,border,rail,rail,1,50,400,guess,low
                """);

        assertThat(tornado.path("central").doubleValue()).isCloseTo(40, within(1e-9));
        assertThat(tornado.at("/bars/0/figure_at_low").doubleValue()).isCloseTo(3, within(1e-9));
        assertThat(tornado.at("/bars/0/figure_at_high").doubleValue()).isCloseTo(40, within(1e-9));
    }

    /// In an additive figure each swing is the range of its input: the twin computes nothing at all.
    @Test
    void swingsAreTheRangesOfStaysOnRandomLines() {
        for (int seed = 0; seed < 5; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder rows = new StringBuilder();
            double[] range = new double[4];
            for (int i = 0; i < range.length; i++) {
                double low = random.nextInt(0, 3);
                double hours = low + random.nextInt(0, 3);
                double high = hours + random.nextInt(1, 4);
                range[i] = high - low;
                rows.append("row%d,MIDDLE,queue,rail,rail,%s,%s,%s,guess,low%n".formatted(i, low, hours, high));
            }
            JsonNode bars = tornado(rows.toString()).path("bars");
            for (int i = 0; i < range.length; i++) {
                String label = "hours of dwell:row" + i;
                double swing = StreamSupport.stream(bars.spliterator(), false)
                        .filter(bar -> bar.path("input").stringValue().equals(label))
                        .mapToDouble(bar -> bar.path("swing").doubleValue())
                        .findFirst()
                        .orElseThrow();
                assertThat(swing).as("seed %d row %d", seed, i).isCloseTo(range[i], within(1e-9));
            }
        }
    }

    @Test
    void aRouteOfTheProgrammeRestsMostOnTheStaysAtItsPorts() {
        Run run = Run.of(
                "sensitivity",
                "route/by=time/from=KZ_ALTYNKOL/layers=rail+sea/measure=hours/on=2026-11-22/rank=1/"
                        + "scenario=as-forecast/to=GE_POTI",
                "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode bars = run.json().path("bars");

        assertThat(bars).hasSizeGreaterThan(3);
        assertThat(bars.get(0).path("input").stringValue()).startsWith("hours of dwell:");
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).path("swing").doubleValue())
                    .isLessThanOrEqualTo(bars.get(i - 1).path("swing").doubleValue());
        }
        assertThat(run.err()).contains("inputs varied");
    }

    @Test
    void saysWhatIsWrongWithAnId() {
        assertThat(Run.of("sensitivity", "nothing").exitCode()).isEqualTo(3);
        assertThat(Run.of("sensitivity", "wealth/of=nations").err()).contains("no kind of figure");
    }

    private JsonNode tornado(String rows) {
        Path folder = WorkedFolder.in(directory)
                .railway("first", "EAST", "MIDDLE", "", 1, 1)
                .railway("second", "MIDDLE", "WEST", "", 1, 1)
                .railway("around", "EAST", "WEST", "", 40, 90)
                .cargo("grain", 0, false)
                .demand("GRAIN", "EAST", "WEST", "grain", 10)
                .file("network/dwell.csv", DWELL + rows)
                .write(1000);
        Run run = Run.of(
                "sensitivity",
                "route/by=time/from=EAST/layers=rail/measure=hours/on=2026-06-01/rank=1/scenario=as-forecast/to=WEST",
                "--programme",
                folder.toString(),
                "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }
}
