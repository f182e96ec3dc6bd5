package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Demand stated as totals, from a folder to the flows; the worked case of `docs/methods/demand-from-totals.md`.
class DemandTotalsTest {
    private static final String TOTALS =
            "table,side,node,year,commodity,layers,tonnes_per_year_low,tonnes_per_year,tonnes_per_year_high,source,grade\n";
    private static final String WORKED_TOTALS = TOTALS + """
            GRAIN,origin,NORTH,2026,grain,rail,,100,,guess,low
            GRAIN,origin,SOUTH,2026,grain,rail,,50,,guess,low
            GRAIN,destination,A,2026,grain,rail,,40,,guess,low
            GRAIN,destination,B,2026,grain,rail,,60,,guess,low
            GRAIN,destination,C,2026,grain,rail,,50,,guess,low
            """;
    private static final String SEED = "table,origin,destination,weight,source,grade\n";
    private static final String WORKED_SEED = SEED + """
            GRAIN,NORTH,A,10,guess,low
            GRAIN,NORTH,B,20,guess,low
            GRAIN,NORTH,C,30,guess,low
            GRAIN,SOUTH,A,20,guess,low
            GRAIN,SOUTH,B,10,guess,low
            GRAIN,SOUTH,C,5,guess,low
            """;

    @TempDir
    private Path directory;

    @Test
    void theWorkedTotalsGiveTheWorkedPairs() {
        JsonNode flows = FlowsCommandTest.ask("flows", folder(WORKED_TOTALS, WORKED_SEED));

        assertThat(wanted(flows, "GRAIN.NORTH.A")).isCloseTo(14.572069, within(5e-7));
        assertThat(wanted(flows, "GRAIN.NORTH.B")).isCloseTo(41.775622, within(5e-7));
        assertThat(wanted(flows, "GRAIN.NORTH.C")).isCloseTo(43.652309, within(5e-7));
        assertThat(wanted(flows, "GRAIN.SOUTH.A")).isCloseTo(25.427931, within(5e-7));
        assertThat(wanted(flows, "GRAIN.SOUTH.B")).isCloseTo(18.224378, within(5e-7));
        assertThat(wanted(flows, "GRAIN.SOUTH.C")).isCloseTo(6.347691, within(5e-7));
        JsonNode fit = FlowsCommandTest.only(flows.path("fitted_demand"));
        assertThat(fit.path("status").stringValue()).isEqualTo("converged");
        assertThat(fit.path("gap").doubleValue()).isLessThanOrEqualTo(1e-10);
        assertThat(fit.path("seed_assumed").booleanValue()).isFalse();
        assertThat(fit.at("/tonnes/1/2").doubleValue()).isCloseTo(6.347691, within(5e-7));
    }

    @Test
    void withoutASeedEveryPairCountsAlikeAndIsAPlaceholder() {
        JsonNode flows = FlowsCommandTest.ask("flows", folder(WORKED_TOTALS, SEED));

        assertThat(wanted(flows, "GRAIN.NORTH.A")).isCloseTo(100 * 40 / 150.0, within(1e-9));
        assertThat(flows.at("/totals/0/grade").stringValue()).isEqualTo("placeholder");
        assertThat(flows.at("/fitted_demand/0/seed_assumed").booleanValue()).isTrue();
    }

    @Test
    void sidesThatDifferALittleAreScaledAndNoted() {
        Path folder = folder(WORKED_TOTALS.replace("C,2026,grain,rail,,50", "C,2026,grain,rail,,45"), WORKED_SEED);
        Run check = Run.of("check", folder.toString(), "--json");

        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(check.out()).contains("what arrives is multiplied by 1.0345");
        assertThat(FlowsCommandTest.ask("flows", folder)
                        .at("/fitted_demand/0/destination_scale")
                        .doubleValue())
                .isCloseTo(150 / 145.0, within(1e-12));
    }

    @Test
    void totalsThatCannotBeAreRefusedWithWhatIsWrong() {
        assertThat(refusal(WORKED_TOTALS.replace("C,2026,grain,rail,,50", "C,2026,grain,rail,,5"), WORKED_SEED))
                .contains("150 t leave and 105 t arrive");
        assertThat(refusal(WORKED_TOTALS, SEED + """
                        GRAIN,NORTH,A,1,guess,low
                        GRAIN,SOUTH,A,1,guess,low
                        GRAIN,SOUTH,B,1,guess,low
                        GRAIN,SOUTH,C,1,guess,low
                        """))
                .contains("100 t leave [NORTH]")
                .contains("at most the 40 t that arrive at [A]");
        assertThat(refusal(WORKED_TOTALS.replace("B,2026,grain", "B,2027,grain"), WORKED_SEED))
                .contains("a total in each year of the table: 2026, 2027");
        assertThat(refusal(WORKED_TOTALS, WORKED_SEED + "GRAIN,NORTH,SOUTH,1,guess,low\n"))
                .contains("a place with a total as destination in table GRAIN");
        assertThat(refusal(TOTALS + "GRAIN,origin,NORTH,2026,grain,rail,,100,,guess,low\n", SEED))
                .contains("no destination in table GRAIN");
    }

    private String refusal(String totals, String seed) {
        Run check = Run.of("check", folder(totals, seed).toString());
        assertThat(check.exitCode()).isEqualTo(1);
        return check.out().replaceAll("\\s+", " ");
    }

    private Path folder(String totals, String seed) {
        WorkedFolder folder = WorkedFolder.in(directory);
        for (String from : new String[] {"NORTH", "SOUTH"}) {
            for (String to : new String[] {"A", "B", "C"}) {
                folder.railway(from + "-" + to, from, to, "", 1, 1);
            }
        }
        return folder.cargo("grain", 0, false)
                .file("network/demand_totals.csv", totals)
                .file("network/demand_seed.csv", seed)
                .write(1000);
    }

    private static double wanted(JsonNode flows, String demand) {
        return StreamSupport.stream(flows.path("demands").spliterator(), false)
                .filter(line -> line.path("demand").stringValue().equals(demand))
                .findFirst()
                .orElseThrow()
                .at("/wanted_tonnes/central")
                .doubleValue();
    }
}
