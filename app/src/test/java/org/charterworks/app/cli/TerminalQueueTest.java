package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Queues at terminals and fleets as capacity, from a folder to the answer; worked cases of
/// `docs/methods/terminal-queue.md` and `docs/methods/fleet-capacity.md`.
class TerminalQueueTest {
    private static final String DWELL = "id,node,process,from_layer,to_layer,hours,arrivals_per_hour,servers,"
            + "service_hours,service_cv,arrivals_cv,source,grade\n";
    private static final String SERVICES = "link,vessels,vessel_tonnes,round_trip_hours,load_factor_low,load_factor,"
            + "load_factor_high,service_hours_per_year,source,grade\n";

    @TempDir
    private Path directory;

    @Test
    void oneServerWaitsAsPollaczekAndKhinchineSay() {
        for (String[] each : new String[][] {{"0", "2"}, {"0.707106781", "3"}, {"1", "4"}, {"1.414213562", "6"}}) {
            assertThat(hours("gate,MIDDLE,border,rail,rail,,0.8,1,1," + each[0] + ",1,guess,low\n"))
                    .as("service cv %s", each[0])
                    .isCloseTo(2 + 1 + Double.parseDouble(each[1]), within(1e-6));
        }
    }

    @Test
    void twoServersWaitAsErlangSays() {
        assertThat(hours("gate,MIDDLE,border,rail,rail,,1.6,2,1,1,,guess,low\n"))
                .isCloseTo(2 + 1 + 1.777778, within(1e-6));
        assertThat(hours("gate,MIDDLE,border,rail,rail,,1.6,2,1,0.707106781,1,guess,low\n"))
                .isCloseTo(2 + 1 + 1.333333, within(1e-6));
    }

    @Test
    void aQueueWithoutEndIsRefusedAndANearlyFullOneNoted() {
        Run refused = check("gate,MIDDLE,border,rail,rail,,2,2,1,1,,guess,low\n");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out().replaceAll("\\s+", " ")).contains("less work than the servers can do");

        Run noted = check("gate,MIDDLE,border,rail,rail,,1.97,2,1,1,,guess,low\n");
        assertThat(noted.exitCode()).as(noted.out()).isZero();
        assertThat(noted.out().replaceAll("\\s+", " ")).contains("busy 98.5 % of the time");
    }

    /// 6 vessels of 5,000 t, 120 h a round trip, 8,400 h a year, loaded to 72.5 %: 3.045 Mt.
    @Test
    void aFleetIsACapacityAndLowWaterIsTheLoadItMayTake() {
        Path folder = two().demand("GRAIN", "EAST", "WEST", "grain", 4_000_000)
                .file("network/services.csv", SERVICES + "first,6,5000,120,0.7,0.725,0.75,8400,guess,low\n")
                .write(1000);
        JsonNode flows = FlowsCommandTest.ask("flows", folder);
        JsonNode element = StreamSupport.stream(flows.path("elements").spliterator(), false)
                .filter(each -> each.path("element").stringValue().equals("link:first"))
                .findFirst()
                .orElseThrow();

        assertThat(element.at("/capacity_tonnes/central").doubleValue()).isCloseTo(3_045_000, within(1e-3));
        assertThat(element.at("/capacity_tonnes/low").doubleValue()).isCloseTo(2_940_000, within(1e-3));
        assertThat(FlowsCommandTest.central(FlowsCommandTest.find(flows.path("totals"), "measure=served")))
                .isCloseTo(3_045_000, within(1e-3));
    }

    @Test
    void aLinkKeepsACapacityOfItsOwnAndCheckSaysSo() {
        Path folder = WorkedFolder.in(directory)
                .railway("first", "EAST", "WEST", "100", 1, 1)
                .cargo("grain", 0, false)
                .demand("GRAIN", "EAST", "WEST", "grain", 10)
                .file("network/services.csv", SERVICES + "first,6,5000,120,,0.7,,,guess,low\n")
                .write(1000);
        Run run = Run.of("check", folder.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("first keeps its own capacity");
    }

    private WorkedFolder two() {
        return WorkedFolder.in(directory)
                .railway("first", "EAST", "MIDDLE", "", 1, 1)
                .railway("second", "MIDDLE", "WEST", "", 1, 1)
                .cargo("grain", 0, false);
    }

    private double hours(String row) {
        Path folder = two().file("network/dwell.csv", DWELL + row)
                .demand("GRAIN", "EAST", "WEST", "grain", 10)
                .write(1000);
        Run run = Run.of(
                "route",
                "--programme",
                folder.toString(),
                "--from",
                "EAST",
                "--to",
                "WEST",
                "--on",
                "2026-06-01",
                "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return 24 * run.json().at("/routes/0/days").doubleValue();
    }

    private Run check(String row) {
        return Run.of(
                "check",
                two().file("network/dwell.csv", DWELL + row)
                        .demand("GRAIN", "EAST", "WEST", "grain", 10)
                        .write(1000)
                        .toString());
    }
}
