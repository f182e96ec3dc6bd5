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

/// Hazard areas through folders: the worked island and the bundled programme.
class HazardsCommandTest {

    private static final String ISLAND = "../docs/examples/island";

    @TempDir
    private Path folder;

    @Test
    void theHillsMayBeClearAtTheTurnOf2033() {
        JsonNode forecast = hills(ISLAND, "--on", "2026-06-01").path("forecast");
        assertThat(forecast.path("status").stringValue()).isEqualTo("known");
        assertThat(forecast.at("/hectares_per_year/central").doubleValue()).isCloseTo(1000, within(1.0));
        assertThat(forecast.path("remaining_hectares").doubleValue()).isEqualTo(8000);
        assertThat(forecast.path("clear_expected").stringValue()).isBetween("2033-12-30", "2034-01-03");
    }

    @Test
    void twiceTheRateFrom2028SavesThreeYears() {
        JsonNode forecast =
                hills(ISLAND, "--on", "2028-01-01", "--rate-factor", "2").path("forecast");
        assertThat(forecast.path("clear_expected").stringValue()).isBetween("2030-12-30", "2031-01-03");
    }

    @Test
    void theRoadToTheHillsIsWorthEighteenMillionAYear() {
        JsonNode hills = hills(ISLAND, "--on", "2026-06-01");
        assertThat(hills.at("/cleared_first/usd_per_year").doubleValue()).isCloseTo(18e6, within(1e-3));
        assertThat(hills.at("/cleared_first/tonnes_per_year").doubleValue()).isCloseTo(100_000, within(1e-6));
        assertThat(hills.path("people").doubleValue()).isEqualTo(500);
        assertThat(hills.path("sites").get(0).stringValue()).isEqualTo("quarry");
    }

    @Test
    void ofTwoAreasOnOneRoadNeitherIsWorthAnythingFirst() throws IOException {
        Path both = copy();
        change(
                both,
                "network/hazard_areas.csv",
                "MARSH,Marsh,39.2,50,suspected,,",
                "MARSH,Marsh,39.2,50,suspected,hill-road,");
        JsonNode hills = hills(both.toString(), "--on", "2026-06-01");
        assertThat(hills.at("/cleared_first/usd_per_year").doubleValue()).isZero();
        assertThat(hills.at("/cleared_last/usd_per_year").doubleValue()).isCloseTo(18e6, within(1e-3));
    }

    @Test
    void whatNobodyStatesStaysUnknown() {
        JsonNode marsh = Run.of("hazards", "--programme", ISLAND, "--json")
                .json()
                .path("areas")
                .get(1);
        assertThat(marsh.path("area").stringValue()).isEqualTo("MARSH");
        assertThat(marsh.path("people").isNull()).isTrue();
        assertThat(marsh.path("cleared_first").isNull()).isTrue();
        assertThat(marsh.at("/forecast/reason").stringValue()).isEqualTo("no_total");
    }

    @Test
    void twoTotalsSaySoAndOneGivesNoForecast() throws IOException {
        Path two = copy();
        Files.writeString(
                two.resolve("network/clearance.csv"),
                "area,on,hectares,source,grade\nHILLS,2025-01-01,3000,worked,high\nHILLS,2026-01-01,4000,worked,high\n");
        assertThat(Run.of("hazards", "--programme", two.toString()).out()).contains("from two totals only");
        Files.writeString(
                two.resolve("network/clearance.csv"),
                "area,on,hectares,source,grade\nHILLS,2026-01-01,4000,worked,high\n");
        assertThat(hills(two.toString()).at("/forecast/reason").stringValue()).isEqualTo("one_total");
    }

    @Test
    void totalsAfterTheDayAskedAboutAreNotKnownYet() {
        assertThat(hills(ISLAND, "--on", "2024-06-01")
                        .at("/forecast/last_total_on")
                        .stringValue())
                .isEqualTo("2024-01-01");
    }

    @Test
    void theLiberatedTerritoriesTakeDecadesAndTheAnswerSaysWhatItIsNot() {
        Run run = Run.of("hazards", "--on", "2026-11-22", "--json");
        JsonNode forecast = run.json().path("areas").get(2).path("forecast");
        assertThat(forecast.at("/hectares_per_year/central").doubleValue()).isBetween(60_000.0, 68_000.0);
        assertThat(forecast.path("clear_expected").stringValue()).isBetween("2038", "2043");
        assertThat(run.json().path("caution").stringValue()).contains("never a prediction of where mines are");
    }

    @Test
    void everyFigureCanBeExplained() {
        List<String> arguments = List.of("--on", "2026-06-01", "--programme", ISLAND);
        List<String> ask = new ArrayList<>(List.of("hazards", "--rate-factor", "1.5", "--json"));
        ask.addAll(arguments);
        List<String> ids = new ArrayList<>();
        Run.of(ask.toArray(String[]::new))
                .json()
                .path("areas")
                .forEach(area -> area.path("figures")
                        .forEach(figure -> ids.add(figure.path("id").stringValue())));
        assertThat(ids)
                .hasSizeGreaterThan(15)
                .allSatisfy(id -> assertThat(
                                Run.of("explain", id, "--programme", ISLAND).exitCode())
                        .as(id)
                        .isZero());
    }

    @Test
    void absurdFactorsAreRefused() {
        assertThat(Run.of("hazards", "--rate-factor", "0").exitCode()).isEqualTo(2);
        assertThat(Run.of("hazards", "--rate-factor", "NaN").exitCode()).isEqualTo(2);
        assertThat(Run.of("hazards", "--rate-factor", "-3").exitCode()).isEqualTo(2);
    }

    private static JsonNode hills(String programme, String... more) {
        List<String> arguments = new ArrayList<>(List.of("hazards", "--programme", programme, "--json"));
        arguments.addAll(List.of(more));
        for (JsonNode area : Run.of(arguments.toArray(String[]::new)).json().path("areas")) {
            if (area.path("area").stringValue().equals("HILLS")) {
                return area;
            }
        }
        throw new AssertionError("no hills");
    }

    private Path copy() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(ISLAND))) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(Path.of(ISLAND).relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return folder;
    }

    private static void change(Path programme, String file, String from, String to) throws IOException {
        String text = Files.readString(programme.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(programme.resolve(file), text.replace(from, to));
    }
}
