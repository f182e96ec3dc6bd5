package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.charterworks.app.cli.FlowsCommandTest.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Losses, routes apart and the most that can pass, from a folder to the answer; worked cases of
/// `docs/methods/resilience.md`.
class ResilienceCommandTest {

    @TempDir
    private Path directory;

    @Test
    void theWorkedLossesCostOneAndTwoThousand() {
        Path folder = WorkedFolder.in(directory)
                .railway("OA", "O", "A", "", 1, 20)
                .railway("AD", "A", "D", "", 1, 30)
                .railway("OB", "O", "B", "", 1, 25)
                .railway("BD", "B", "D", "", 1, 40)
                .railway("AB", "A", "B", "", 1, 5)
                .railway("OD", "O", "D", "", 1, 90)
                .cargo("grain", 0, false)
                .demand("OD", "O", "D", "grain", 100)
                .demand("AD", "A", "D", "grain", 40)
                .demand("OB", "O", "B", "grain", 20)
                .file(
                        "network/risk_groups.csv",
                        "id,name,members,basis,source,grade\nRG-BOTH,Both valleys,link:AD;link:BD,,guess,low\n")
                .write(1000);

        JsonNode losses = ask("resilience", folder).path("losses");

        assertThat(extra(losses, "link:AD")).isCloseTo(2100, within(1e-6));
        assertThat(extra(losses, "link:OA")).isCloseTo(1000, within(1e-6));
        assertThat(List.of("link:OB", "link:BD", "link:AB", "link:OD"))
                .allSatisfy(link -> assertThat(extra(losses, link)).isCloseTo(0, within(1e-6)));
        assertThat(extra(losses, "RG-BOTH")).isCloseTo(100 * 40 + 40 * 80, within(1e-6));
        assertThat(loss(losses, "node:D").at("/unserved_tonnes/central").doubleValue())
                .isCloseTo(140, within(1e-6));
    }

    @Test
    void theTrapHasABestPairOfTen() {
        Path folder = WorkedFolder.in(directory)
                .railway("sa", "s", "a", "", 0, 1)
                .railway("ab", "a", "b", "", 0, 1)
                .railway("bt", "b", "t", "", 0, 1)
                .railway("sb", "s", "b", "", 0, 4)
                .railway("at", "a", "t", "", 0, 4)
                .cargo("grain", 0, false)
                .demand("ST", "s", "t", "grain", 1)
                .write(1000);

        JsonNode apart = between(folder, "s", "t").path("no_place_shared");

        assertThat(apart.path("answer").stringValue()).isEqualTo("pair");
        assertThat(apart.path("total_cost_usd_per_tonne").doubleValue()).isCloseTo(10, within(1e-6));
    }

    @Test
    void theTextbookNetworkPassesTwentyThree() {
        Path folder = WorkedFolder.in(directory)
                .railway("s1", "s", "v1", "16", 0, 1, false)
                .railway("s2", "s", "v2", "13", 0, 1, false)
                .railway("13", "v1", "v3", "12", 0, 1, false)
                .railway("21", "v2", "v1", "4", 0, 1, false)
                .railway("24", "v2", "v4", "14", 0, 1, false)
                .railway("32", "v3", "v2", "9", 0, 1, false)
                .railway("3t", "v3", "t", "20", 0, 1, false)
                .railway("43", "v4", "v3", "7", 0, 1, false)
                .railway("4t", "v4", "t", "4", 0, 1, false)
                .cargo("grain", 0, false)
                .demand("ST", "s", "t", "grain", 1)
                .write(1000);

        JsonNode most = between(folder, "s", "t").path("most");

        assertThat(most.path("tonnes_per_year").doubleValue()).isCloseTo(23, within(1e-9));
        assertThat(texts(most.path("source_side"))).containsExactly("s", "v1", "v2", "v4");
        assertThat(texts(most.path("cut"))).containsExactly("link:13", "link:43", "link:4t");
    }

    @Test
    void fromAloneIsWrongUsage() {
        assertThat(Run.of("resilience", "--from", "AZ_ALAT").exitCode()).isEqualTo(2);
    }

    @Test
    void theBundledProgrammeRanksTheHeartOfTheCorridorFirst() {
        JsonNode answer = Run.of("resilience", "--on", "2026-11-22", "--json").json();

        assertThat(answer.at("/losses/0/event").stringValue()).isEqualTo("node:AZ_ALAT");
        assertThat(answer.path("losses").size()).isGreaterThan(400);
        JsonNode border = StreamSupport.stream(answer.path("shocks").spliterator(), false)
                .filter(shock -> shock.path("scenario").stringValue().equals("border-az-ge-rail-closed"))
                .findFirst()
                .orElseThrow();
        double held = border.at("/held_tonnes_per_day/central").doubleValue();
        assertThat(border.at("/longest_queue_tonnes/central").doubleValue()).isCloseTo(5 * held, within(1e-6));
        assertThat(border.at("/days_to_drain/central").doubleValue()).isGreaterThan(0);
    }

    private static JsonNode between(Path folder, String from, String to) {
        return Run.of(
                        "resilience",
                        "--programme",
                        folder.toString(),
                        "--on",
                        "2026-06-01",
                        "--json",
                        "--from",
                        from,
                        "--to",
                        to)
                .json()
                .path("between");
    }

    private static double extra(JsonNode losses, String event) {
        return loss(losses, event).at("/extra_cost_usd/central").doubleValue();
    }

    private static JsonNode loss(JsonNode losses, String event) {
        return StreamSupport.stream(losses.spliterator(), false)
                .filter(each -> each.path("event").stringValue().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::stringValue)
                .toList();
    }
}
