package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Choice between corridors from a folder to the answer, on the worked cases of
/// `docs/methods/corridor-choice.md`.
class ChoiceCommandTest {
    private static final String HEAD =
            "commodity,theta_per_usd,captive_share,captive_via,nest_scale,path_size,source,grade\n";

    @TempDir
    private Path directory;

    @Test
    void theWorkedCostsDivideAsTheoryDoes() {
        JsonNode choice = ask(threeWays(900).file("network/choices.csv", HEAD + "grain,0.01,,,,,guess,low\n"));

        assertThat(choice.path("status").stringValue()).isEqualTo("converged");
        JsonNode demand = choice.at("/demands/0");
        assertThat(demand.at("/routes/0/free_share").doubleValue()).isCloseTo(0.689672, within(5e-7));
        assertThat(demand.at("/routes/1/free_share").doubleValue()).isCloseTo(0.253716, within(5e-7));
        assertThat(demand.at("/routes/2/free_share").doubleValue()).isCloseTo(0.056612, within(5e-7));
        assertThat(demand.at("/routes/0/own_elasticity").doubleValue()).isCloseTo(-2.79295, within(5e-6));
        assertThat(demand.path("logsum_usd_per_tonne").doubleValue()).isCloseTo(862.8461, within(5e-5));
    }

    @Test
    void aCheaperWayIsWorthTheFallOfTheLogsum() {
        JsonNode demand = ask(threeWays(800).file("network/choices.csv", HEAD + "grain,0.01,,,,,guess,low\n"))
                .at("/demands/0");

        assertThat(demand.at("/routes/0/free_share").doubleValue()).isCloseTo(0.857977, within(5e-7));
        assertThat(demand.at("/routes/1/free_share").doubleValue()).isCloseTo(0.116115, within(5e-7));
        assertThat(demand.at("/routes/2/free_share").doubleValue()).isCloseTo(0.025909, within(5e-7));
        assertThat(862.8461 - demand.path("logsum_usd_per_tonne").doubleValue()).isCloseTo(78.1639, within(1e-4));
        double ruleOfHalf = 100 * (0.689672 + demand.at("/routes/0/free_share").doubleValue()) / 2;
        assertThat(ruleOfHalf).isCloseTo(77.3824, within(1e-4));
    }

    @Test
    void aFullWayHasThePriceThatKeepsItsCapacity() {
        JsonNode choice = ask(twoWays("50").file("network/choices.csv", HEAD + "grain,0.05,,,,,guess,low\n"));

        JsonNode price = FlowsCommandTest.only(choice.path("prices"));
        assertThat(price.path("element").stringValue()).isEqualTo("link:first");
        assertThat(price.path("usd_per_tonne").doubleValue()).isCloseTo(10, within(1e-6));
        assertThat(choice.at("/demands/0/routes/0/tonnes").doubleValue()).isCloseTo(50, within(1e-6));
        assertThat(choice.at("/demands/0/routes/1/tonnes").doubleValue()).isCloseTo(50, within(1e-6));
        JsonNode free = ask(twoWays("").file("network/choices.csv", HEAD + "grain,0.05,,,,,guess,low\n"));
        assertThat(free.at("/demands/0/routes/0/tonnes").doubleValue()).isCloseTo(62.2459, within(5e-5));
    }

    @Test
    void captiveCargoTakesItsWayAndIsRefusedWhereItDoesNotFit() {
        JsonNode choice = ask(twoWays("").file("network/choices.csv", HEAD + "grain,0.05,0.4,EAST,,,guess,low\n"));
        assertThat(choice.at("/demands/0/routes/0/tonnes").doubleValue())
                .isCloseTo(40 + 0.6 * 62.2459331, within(1e-6));

        JsonNode full = ask(twoWays("30").file("network/choices.csv", HEAD + "grain,0.05,0.4,EAST,,,guess,low\n"));
        assertThat(full.path("status").stringValue()).isEqualTo("does_not_fit");
        assertThat(full.at("/overfull/0/tonnes_beyond_capacity").doubleValue()).isCloseTo(10, within(1e-4));
    }

    @Test
    void withoutAThetaNothingIsAssumedUnlessAsked() {
        Path folder = twoWays("").write(10_000);
        JsonNode none = run(folder, "--choice");
        assertThat(none.path("status").stringValue()).isEqualTo("no_rule");

        JsonNode assumed = run(folder, "--theta", "0.05");
        assertThat(assumed.at("/demands/0/routes/0/grade").stringValue()).isEqualTo("placeholder");
        assertThat(assumed.at("/demands/0/routes/0/tonnes").doubleValue()).isCloseTo(62.2459, within(5e-5));
        assertThat(Run.of("flows", "--programme", folder.toString(), "--theta", "-1")
                        .err())
                .contains("expected a number above 0");
    }

    private WorkedFolder threeWays(double first) {
        return WorkedFolder.in(directory)
                .railway("first", "EAST", "WEST", "", 1, first)
                .railway("second", "EAST", "WEST", "", 1, 1000)
                .railway("third", "EAST", "WEST", "", 1, 1150)
                .cargo("grain", 0, false)
                .demand("GRAIN", "EAST", "WEST", "grain", 100);
    }

    private WorkedFolder twoWays(String capacity) {
        return WorkedFolder.in(directory)
                .railway("first", "EAST", "WEST", capacity, 1, 100)
                .railway("second", "EAST", "WEST", "", 1, 110)
                .cargo("grain", 0, false)
                .demand("GRAIN", "EAST", "WEST", "grain", 100);
    }

    private static JsonNode ask(WorkedFolder folder) {
        return run(folder.write(10_000), "--choice");
    }

    private static JsonNode run(Path folder, String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(
                new String[] {"flows", "--programme", folder.toString(), "--on", "2026-06-01", "--json"},
                0,
                arguments,
                0,
                6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        Run run = Run.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json().path("choice");
    }
}
