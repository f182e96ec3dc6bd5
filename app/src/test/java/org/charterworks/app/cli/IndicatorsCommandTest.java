package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Indicators through folders: the bundled programme, and the same with indicators of its own.
class IndicatorsCommandTest {
    private static final Path CHARTER = Path.of("../programmes/azerbaijan-us-charter");
    private static final String ONE = """
            indicators:
              - id: IND-1
                name: Containers
                unit: TEU
                path: linear
                about: ["project:PRJ-BTK"]
                values:
                  - {kind: baseline, on: 2025, value: 10, sources: [trend-4131566], grade: high}
                  - {kind: actual, on: 2027, value: 20, method: counted at the gate, party: AZ, sources: [trend-4131566], grade: medium}
                  - {kind: target, on: 2029, value: 50, sources: [trend-4131566], grade: high}
            """;

    @TempDir
    private Path folder;

    @Test
    void saysHowFarAlongAValueIsAndWhatTheEvenWayAsksFor() throws IOException {
        JsonNode progress = with(ONE, "--on", "2028-06-30", "--json").json().at("/indicators/0/progress/0");
        assertThat(progress.path("standing").stringValue()).isEqualTo("behind");
        assertThat(progress.path("grade").stringValue()).isEqualTo("medium");
        JsonNode comparison = progress.at("/comparisons/0");
        assertThat(comparison.path("share").doubleValue()).isEqualTo(0.25);
        assertThat(comparison.path("path_value").doubleValue()).isCloseTo(29.986, within(5e-4));
        assertThat(with(ONE, "--on", "2028-06-30").out())
                .contains("20 (2027) ●●○", "25", "behind", "is on path within");
    }

    @Test
    void printsEveryValueOfOneWithItsMethodAndWhoStatesIt() throws IOException {
        assertThat(with(ONE, "--indicator", "IND-1").out()).contains("counted at the gate", "AZ", "trend-4131566");
    }

    @Test
    void keepsValuesThatDoNotAgreeSideBySide() {
        JsonNode values = Run.of("indicators", "--indicator", "IND-TITR-FREIGHT", "--json")
                .json()
                .at("/indicators/0/values");
        assertThat(Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                        .map(values::get)
                        .filter(value -> value.path("on").stringValue().equals("2023"))
                        .map(value -> value.path("value").doubleValue()))
                .containsExactly(2.76, 2.8);
    }

    @Test
    void saysNoEvidenceFoundWhereNothingWasMeasuredSinceTheBaseline() {
        JsonNode all =
                Run.of("indicators", "--on", "2026-11-22", "--json").json().path("indicators");
        assertThat(all.size()).isGreaterThan(20);
        JsonNode capacity = Run.of("indicators", "--indicator", "IND-TITR-CAPACITY", "--on", "2026-11-22", "--json")
                .json()
                .at("/indicators/0/progress/0");
        assertThat(capacity.path("standing").stringValue()).isEqualTo("no-evidence-found");
        assertThat(capacity.path("comparisons").size()).isZero();
    }

    @Test
    void refusesAnIdThatNamesNothing() {
        Run run = Run.of("indicators", "--indicator", "IND-NONE");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("IND-NONE", "the command indicators lists them");
    }

    @Test
    void refusesEveryFaultOfAFileAtOnce() throws IOException {
        Run run = check("""
                indicators:
                  - id: IND-1
                    name: Containers
                    unit: TEU
                    about: ["project:PRJ-NONE"]
                    values:
                      - {kind: baseline, value: ten, sources: [trend-4131566], grade: high}
                      - {kind: target, on: 2029, end_on: 2028, value: 50, sources: [none-such], grade: best}
                """);
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err() + run.out()).contains("PRJ-NONE", "ten", "when", "2028", "none-such", "best");
    }

    private Run with(String indicators, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("indicators", "--programme", copy(indicators)));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Run check(String indicators) throws IOException {
        return Run.of("check", copy(indicators));
    }

    private String copy(String indicators) throws IOException {
        try (Stream<Path> files = Files.walk(CHARTER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(CHARTER.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (!Files.exists(to)) {
                    Files.copy(file, to);
                }
            }
        }
        Files.writeString(folder.resolve("indicators.yaml"), indicators);
        return folder.toString();
    }
}
