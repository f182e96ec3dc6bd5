package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The agenda of a body by what deferring costs, from a folder to the answer.
class AgendaCommandTest {
    @TempDir
    private Path folder;

    /// A port for 7 instead of 4 that is waited for, and a railway for 8 instead of 5 that the port holds back.
    private void write(HandmadeFolder made) throws IOException {
        made.writtenTo(folder, 8);
        Files.writeString(folder.resolve("bodies.yaml"), """
                bodies:
                  - {id: WG-RAIL, name: Railway group, kind: working_group, areas: [rail], provision: I.1, status: permitted}
                """);
    }

    private static HandmadeFolder chain() {
        return new HandmadeFolder()
                .stretch("port", 4, true)
                .stretch("rail", 5, true)
                .lift("port", 7, "2029-01-01", "")
                .lift("rail", 8, "2029-03-01", "");
    }

    @BeforeEach
    void writeTheChain() throws IOException {
        write(chain());
    }

    @Test
    void theDearestToDeferComesFirstAndCostsWhatItsDelayCosts() throws IOException {
        JsonNode answer = ask("2028-06-01");
        assertThat(answer.path("months").intValue()).isEqualTo(12);
        assertThat(answer.at("/items/0/id").stringValue()).isEqualTo("LIFT-port/in-service");
        assertThat(answer.at("/items/1/id").stringValue()).isEqualTo("LIFT-rail/in-service");
        for (int i = 0; i < 2; i++) {
            String project = answer.at("/items/" + i + "/id").stringValue().split("/", -1)[0];
            assertThat(money(answer.at("/items/" + i))).as(project).isCloseTo(delay(project), within(1e-9));
        }
        assertThat(money(answer.at("/items/0"))).isCloseTo(10 * 2 / 12.0 + 30 * 10 / 12.0, within(1e-6));
        assertThat(money(answer.at("/items/1"))).isCloseTo(20, within(1e-6));
    }

    @Test
    void whatHasNoPriceComesLastWithTheReason() {
        List<JsonNode> items = StreamSupport.stream(
                        ask("2028-06-01").path("items").spliterator(), false)
                .toList();
        assertThat(items.subList(0, 2)).allMatch(item -> item.path("not_priced").isNull());
        assertThat(items.subList(2, items.size()))
                .isNotEmpty()
                .allMatch(item -> item.path("not_priced").stringValue().equals("nothing-waits"));
        assertThat(items).anyMatch(item -> item.path("kind").stringValue().equals("body-not-formed"));
    }

    @Test
    void whatIsPastItsDateCanComeAtTheMeetingAtTheEarliest() throws IOException {
        write(new HandmadeFolder().stretch("one", 4, true).lift("one", 6, "2028-03-01", ""));
        JsonNode item = ask("2028-06-15").at("/items/0");
        assertThat(item.path("kind").stringValue()).isEqualTo("past-its-date");
        assertThat(money(item)).isCloseTo(20, within(1e-6));
        assertThat(item.at("/figures/0/id").stringValue()).contains("from=2028-06-15");
    }

    @Test
    void theOrderOfProjectsChangesNothing() throws IOException {
        String one = ask("2028-06-01").toString();
        write(chain().backwards());
        assertThat(ask("2028-06-01").toString()).isEqualTo(one);
    }

    @Test
    void everyPriceExplainsItselfFromItsId() {
        for (JsonNode item : ask("2028-06-01").path("items")) {
            for (JsonNode figure : item.path("figures")) {
                Run explained =
                        Run.of("explain", figure.path("id").stringValue(), "--json", "--programme", folder.toString());
                assertThat(explained.exitCode()).as(explained.err()).isZero();
                assertThat(explained.json().at("/value/central").doubleValue())
                        .isEqualTo(figure.at("/value/central").doubleValue());
            }
        }
    }

    @Test
    void aBodyThatIsNotThereIsNamedWithThoseThatAre() {
        Run run = Run.of("agenda", "--body", "WG-NONE", "--programme", folder.toString());
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("WG-NONE").contains("WG-RAIL");
    }

    private JsonNode ask(String on) {
        Run run = Run.of("agenda", "--body", "WG-RAIL", "--on", on, "--json", "--programme", folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    private double delay(String project) {
        Run run = Run.of(
                "delay",
                "--project",
                project,
                "--months",
                "12",
                "--variant",
                "alone",
                "--json",
                "--programme",
                folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json().at("/variants/0/figures/0/value/central").doubleValue();
    }

    private static double money(JsonNode item) {
        return item.at("/figures/0/value/central").doubleValue();
    }
}
