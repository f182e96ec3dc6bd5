package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Flows and bottlenecks from a folder to the answer, on the worked case of
/// `docs/methods/capacity-flow.md`.
class FlowsCommandTest {

    @TempDir
    private Path directory;

    private Path mainLineAndBypass() {
        return WorkedFolder.in(directory)
                .railway("main", "EAST", "WEST", "100", 10, 40)
                .railway("bypass", "EAST", "WEST", "", 35, 55)
                .cargo("containers", 1, true)
                .cargo("grain", 0, false)
                .demand("CONTAINERS", "EAST", "WEST", "containers", 60)
                .demand("GRAIN", "EAST", "WEST", "grain", 80)
                .write(1000);
    }

    @Test
    void theWorkedCaseCosts6800WithADualOf15() {
        JsonNode flows = ask("flows", mainLineAndBypass());

        assertThat(flows.path("status").stringValue()).isEqualTo("optimal");
        assertThat(central(find(flows.path("totals"), "measure=cost"))).isCloseTo(6800, within(1e-6));
        JsonNode main = StreamSupport.stream(flows.path("elements").spliterator(), false)
                .filter(each -> each.path("element").stringValue().equals("link:main"))
                .findFirst()
                .orElseThrow();
        assertThat(main.at("/tonnes/central").doubleValue()).isCloseTo(100, within(1e-6));
        assertThat(main.at("/dual_usd_per_tonne/central").doubleValue()).isCloseTo(15, within(1e-6));
        assertThat(main.path("dual").stringValue()).isEqualTo("one-sided");
        assertThat(flows.path("routes"))
                .extracting(route -> route.path("demand").stringValue() + " "
                        + route.path("links").path(0).stringValue() + " "
                        + Math.round(route.at("/tonnes/value/central").doubleValue()))
                .containsExactlyInAnyOrder("CONTAINERS main 60", "GRAIN main 40", "GRAIN bypass 40");
    }

    @Test
    void aTenthMoreRoomOnTheMainLineIsWorthItsDualHere() {
        JsonNode bottleneck = only(ask("bottlenecks", mainLineAndBypass()).path("bottlenecks"));

        assertThat(central(find(bottleneck.path("figures"), "measure=ten-percent/")))
                .isCloseTo(15, within(1e-6));
        assertThat(central(find(bottleneck.path("figures"), "measure=withheld/")))
                .isZero();
        assertThat(central(find(bottleneck.path("figures"), "measure=withheld-money")))
                .isCloseTo(600, within(1e-4));
    }

    @Test
    void figuresComeBackEqualWhenExplained() {
        Path folder = mainLineAndBypass();
        JsonNode flows = ask("flows", folder);
        JsonNode bottlenecks = ask("bottlenecks", folder);
        for (JsonNode figure : new JsonNode[] {
            find(flows.path("totals"), "measure=served"),
            flows.at("/routes/0/tonnes"),
            flows.at("/countries/0/tonnes"),
            flows.at("/commodities/0/figures/0"),
            bottlenecks.at("/bottlenecks/0/figures/1")
        }) {
            JsonNode again = Run.of(
                            "explain", figure.path("id").stringValue(), "--programme", folder.toString(), "--json")
                    .json();
            assertThat(again.path("value")).isEqualTo(figure.path("value"));
            assertThat(again.path("inputs")).isNotEmpty();
            assertThat(again.path("grade").stringValue()).isEqualTo("placeholder");
        }
    }

    @Test
    void cargoWithoutARouteAndWithoutRoomSaysWhy() {
        Path folder = WorkedFolder.in(directory)
                .railway("main", "EAST", "WEST", "100", 10, 40)
                .railway("apart", "NORTH", "SOUTH", "", 10, 40)
                .railway("dear", "SOUTH", "POLE", "", 10, 4000)
                .cargo("grain", 0, false)
                .demand("FULL", "EAST", "WEST", "grain", 140)
                .demand("APART", "EAST", "SOUTH", "grain", 5)
                .write(1000);
        JsonNode flows = ask("flows", folder);

        assertThat(flows.path("demands"))
                .extracting(line -> line.path("demand").stringValue() + " "
                        + line.path("unserved_reason").stringValue() + " "
                        + Math.round(line.at("/unserved/value/central").doubleValue()))
                .containsExactlyInAnyOrder("FULL capacity 40", "APART no_route 5");
    }

    static JsonNode ask(String command, Path folder) {
        Run run = Run.of(command, "--programme", folder.toString(), "--on", "2026-06-01", "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    static JsonNode find(JsonNode figures, String part) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> (figure.path("id").stringValue() + "/").contains(part))
                .findFirst()
                .orElseThrow();
    }

    static double central(JsonNode figure) {
        return figure.at("/value/central").doubleValue();
    }

    static JsonNode only(JsonNode list) {
        assertThat(list).hasSize(1);
        return list.path(0);
    }
}
