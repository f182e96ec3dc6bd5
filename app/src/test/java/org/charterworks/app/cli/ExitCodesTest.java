package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program ends with when there is no answer, and how it helps.
class ExitCodesTest {

    @ParameterizedTest
    @CsvSource({
        "route --from Altinkol --to Poti, KZ_ALTYNKOL",
        "route --from Altynkol --to Poti --scenario as-forcast, as-forecast",
        "route --from Altynkol --to Poti --cargo grains, grain",
        "delay --project KARS-DILUCU2 --months 3, PRJ-KARS-DILUCU",
        "delay --project Kars --months 3, PRJ-KARS-DILUCU",
        "value --cluster C-NONE, C-PRJ-HORADIZ-RAIL",
        "explain nonsense, delay"
    })
    void whatIsNotThereEndsWithThreeAndSuggestions(String question, String suggestion) {
        Run run = Run.of(question.split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(suggestion);
    }

    @Test
    void withJsonTheReasonIsTheOneDocument() {
        Run run = Run.of("route", "--from", "Altinkol", "--to", "Poti", "--json");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.json().path("no_answer").stringValue()).contains("Altinkol");
        assertThat(run.json().path("suggestions").path(0).stringValue()).isEqualTo("KZ_ALTYNKOL");
    }

    @Test
    void aPlaceThatCannotBeReachedSaysWhyAndWhatWouldHelp() {
        Run run = Run.of("route", "--from", "AZ_ALAT", "--to", "TR_KARS", "--layers", "sea");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no way from AZ_ALAT to TR_KARS");
    }

    @Test
    void aProjectThatDoesNothingToTheNetworkHasNoPriceForItsDelay() {
        Run run = Run.of("delay", "--project", "PRJ-DEMINING", "--months", "3", "--scenario", "nothing-more");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no price for a delay of PRJ-DEMINING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "route --from Altynkol                               | --to",
                "route --from Altynkol --to Poti --on 22.11.2026     | --on",
                "route --from Altynkol --to Poti --layers pipe       | rail, road, sea, air",
                "route --from Altynkol --to Poti --alternatives 99   | 0 to 8",
                "brief --on 1066-10-14                               | 1990-01-01",
                "delay --project PRJ-KARS-DILUCU --months -1         | 0 to 240",
                "delay --project PRJ-KARS-DILUCU --months 1 --variant first | alone, last-in, both",
                "compare --from Altynkol --to Poti                   | --against",
                "compare --from Altynkol --against 2031-06-30        | in pairs",
                "value --project A --cluster B                       | mutually exclusive"
            })
    void aWrongCallEndsWithTwoAndSaysWhatIsWrong(String question, String says) {
        Run run = Run.of(question.strip().split(" +"));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(says).contains("--help");
    }

    @Test
    void aFolderThatIsNoProgrammeIsRefused(@TempDir Path empty) {
        Run run = Run.of("brief", "--programme", empty.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("charterworks check");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of(
                "serve",
                "check",
                "brief",
                "route",
                "compare",
                "paths",
                "value",
                "delay",
                "explain",
                "import",
                "export",
                "verify-journal",
                "completion")) {
            Run run = Run.of(command, "--help");
            assertThat(run.exitCode()).as(command).isZero();
            assertThat(run.out()).startsWith("Usage: charterworks " + command).contains("Exit codes:");
        }
    }
}
