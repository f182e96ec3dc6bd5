package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the command line has to show on the bundled programme, one thing after the other.
class MustShowTest {

    private static final String KARS_DILUCU = "PRJ-KARS-DILUCU";

    @Test
    void checkIsSatisfiedAndCounts() {
        Run run = Run.of("check", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().path("problems")).isEmpty();
        assertThat(run.json().at("/counts/instrument.yaml/provision").intValue())
                .isEqualTo(26);
        assertThat(run.json().at("/counts/projects.yaml/project").intValue()).isGreaterThanOrEqualTo(33);
    }

    @Test
    void checkNamesSevenFaultsWithFileAndLine(@TempDir Path folder) throws IOException {
        FaultyFolder faulty = FaultyFolder.copiedTo(folder)
                .with("commitments.yaml", "provision: IV.2\n", "provision: IV.99\n")
                .with("commitments.yaml", "    provision: IV.3\n", "    colour: red\n    provision: IV.3\n")
                .with("instrument.yaml", "time_zone: Asia/Baku", "time_zone: Asia/Bakku")
                .with("projects.yaml", "earliest: 2029-09-24", "earliest: 2029-13-24")
                .with("scenarios.yaml", "dates: promised", "dates: promissed")
                .with("network/links.csv", ",KZ_AKTAU,AZ_ALAT,sea,", ",KZ_AKTAU,AZ_ALATT,sea,")
                .with("parameters.csv", ",t/FEU,20,20,20,", ",t/FEU,20,twenty,20,");

        Run run = Run.of("check", folder.toString(), "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("problems"))
                .extracting(problem -> problem.path("file").stringValue() + ":"
                        + problem.path("line").intValue())
                .containsExactlyInAnyOrderElementsOf(faulty.places());
        assertThat(run.json().path("problems"))
                .allSatisfy(problem -> assertThat(List.of("seen", "expected", "advice"))
                        .allSatisfy(field ->
                                assertThat(problem.path(field).stringValue()).isNotBlank()));
    }

    @Test
    void theBriefOfNovemberFindsOneCommitmentDueWithoutEvidenceAndNothingLate() {
        JsonNode brief =
                Run.of("brief", "--on", "2026-11-22", "--json", "--priced", "0").json();

        JsonNode due = only(brief.path("no_evidence_found"));
        assertThat(due.path("provision").stringValue()).isEqualTo("IV.2");
        assertThat(due.path("due").stringValue()).isEqualTo("2026-05-10");
        assertThat(due.path("timeliness").stringValue()).isEqualTo("no-evidence-found");
        JsonNode toCome = only(brief.path("to_come"));
        assertThat(toCome.path("provision").stringValue()).isEqualTo("IV.3");
        assertThat(toCome.path("due").stringValue()).isEqualTo("2027-02-10");
        assertThat(brief.path("late")).isEmpty();
        assertThat(provisions(brief.path("principles"))).contains("P.1");
        assertThat(brief.path("permitted_not_created")).isNotEmpty();
    }

    @Test
    void whatHasNoDateStandsApartAndIsNotCountedAsOnTime() {
        JsonNode brief =
                Run.of("brief", "--on", "2026-11-22", "--json", "--priced", "0").json();

        assertThat(brief.path("undated")).isNotEmpty();
        assertThat(brief.at("/scorecard/undated").intValue())
                .isEqualTo(brief.path("undated").size());
        assertThat(brief.at("/scorecard/due_so_far").intValue()).isEqualTo(1);
        assertThat(brief.at("/scorecard/done_on_time").intValue()).isZero();
    }

    @Test
    void theBriefOfAprilHasNothingDue() {
        JsonNode brief =
                Run.of("brief", "--on", "2026-04-01", "--json", "--priced", "0").json();

        assertThat(brief.path("no_evidence_found")).isEmpty();
        assertThat(provisions(brief.path("to_come"))).containsExactly("IV.2", "IV.3");
        assertThat(brief.at("/scorecard/due_so_far").intValue()).isZero();
    }

    @Test
    void withoutADateItIsTodayInTheZoneOfTheInstrumentAndTheRuleIsPrinted() {
        JsonNode brief = Run.of("brief", "--json", "--priced", "0").json();

        assertThat(brief.path("on").stringValue()).isEqualTo("2026-11-22");
        assertThat(brief.path("date_rule").stringValue()).contains("today in Asia/Baku");
        assertThat(Run.of("brief", "--priced", "0").out()).contains("today in Asia/Baku");
    }

    @Test
    void altynkolToPotiIsHeldAgainstThePublishedSchedule() {
        JsonNode answer = Run.of("route", "--from", "Altynkol", "--to", "Poti", "--on", "2026-11-22", "--json")
                .json();

        JsonNode best = answer.path("routes").path(0);
        assertThat(best.path("days").doubleValue()).isCloseTo(12, within(1.0));
        assertThat(best.path("standing_share").doubleValue()).isCloseTo(0.6, within(0.1));
        JsonNode schedule = only(answer.path("published"));
        assertThat(schedule.path("published").doubleValue()).isEqualTo(12);
        assertThat(schedule.path("difference").doubleValue())
                .isCloseTo(best.path("days").doubleValue() - 12, within(1e-9));
    }

    @Test
    void xianToAbsheronAndAltynkolToConstantaAreHeldAgainstWhatIsPublishedWithErrorAndReason() {
        JsonNode xian = days("CN_XIAN", "AZ_ABSHERON");
        assertThat(xian.path("published").doubleValue()).isEqualTo(11);
        assertThat(xian.path("difference_share").doubleValue()).isBetween(-0.25, 0.25);
        assertThat(xian.path("note").stringValue()).contains("Aktau and Alat");
        JsonNode constanta = days("KZ_ALTYNKOL", "RO_CONSTANTA", "--avoid", "RU,TR");
        assertThat(constanta.path("published").doubleValue()).isEqualTo(21);
        assertThat(constanta.path("difference_share").doubleValue()).isBetween(-0.25, 0.25);
        assertThat(constanta.path("note").stringValue()).contains("agreement is no test");
        JsonNode anyWay = days("KZ_ALTYNKOL", "RO_CONSTANTA");
        assertThat(anyWay.path("difference_share").doubleValue())
                .as("without keeping out of Russia the model finds a faster way than the one published")
                .isLessThan(-0.25);
    }

    /// The published journey time of a pair beside the model's.
    private static JsonNode days(String from, String to, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("route", "--from", from, "--to", to, "--on", "2026-11-22", "--alternatives", "0", "--json"));
        arguments.addAll(List.of(more));
        JsonNode published = Run.of(arguments.toArray(String[]::new)).json().path("published");
        return StreamSupport.stream(published.spliterator(), false)
                .filter(each -> each.path("unit").stringValue().equals("days"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void alatToKarsGoesThroughGeorgiaToday() {
        JsonNode best = Run.of("route", "--from", "AZ_ALAT", "--to", "TR_KARS", "--on", "2026-11-22", "--json")
                .json()
                .path("routes")
                .path(0);

        assertThat(best.path("distance_km").doubleValue()).isBetween(757.0, 777.0);
        assertThat(nodes(best)).contains("GE_TBILISI", "GE_AKHALKALAKI");
    }

    @Test
    void in2031TheNakhchivanRailwayIsOfferedAsCapacityAndNotAsAShortcut() {
        Run run = Run.of("route", "--from", "AZ_ALAT", "--to", "TR_KARS", "--on", "2031-06-30", "--json");

        JsonNode nakhchivan = StreamSupport.stream(run.json().path("routes").spliterator(), false)
                .filter(route -> nodes(route).contains("AZ_NAKHCHIVAN"))
                .findFirst()
                .orElseThrow();
        assertThat(run.json().path("scenario").stringValue()).isEqualTo("as-forecast");
        assertThat(nakhchivan.path("distance_km").doubleValue()).isCloseTo(808, within(1.0));
        assertThat(nakhchivan.path("says").stringValue()).contains("longer", "capacity, not a shortcut");
        assertThat(run.json().path("routes")).anyMatch(route -> nodes(route).contains("GE_TBILISI"));
    }

    @Test
    void aPieceOfTheRailwayIsWorthNothingAloneAndSomethingLastIn() {
        JsonNode project =
                only(Run.of("value", "--project", KARS_DILUCU, "--json").json().path("projects"));

        assertThat(central(project.path("alone"), "money")).isCloseTo(0, within(1.0));
        assertThat(central(project.path("last_in"), "money")).isGreaterThan(1e6);
    }

    @Test
    void theClusterIsWorthSomethingAndNothingIsAddedUp() {
        Run run = Run.of("value", "--json");

        JsonNode cluster = StreamSupport.stream(run.json().path("clusters").spliterator(), false)
                .filter(each -> each.path("pieces").toString().contains(KARS_DILUCU))
                .findFirst()
                .orElseThrow();
        assertThat(cluster.path("pieces").size()).isGreaterThan(2);
        assertThat(central(cluster.at("/value_of_pieces/last_in"), "money")).isGreaterThan(1e6);
        assertThat(run.json().propertyNames()).noneMatch(name -> name.contains("total") || name.contains("sum"));
        assertThat(Run.of("value").out().lines()).noneMatch(line -> line.strip().matches("(?i)(total|sum)\\b.*"));
    }

    @Test
    void aDelayIsPricedWithVariantInputsAndGrades() {
        JsonNode answer = Run.of("delay", "--project", KARS_DILUCU, "--months", "12", "--json")
                .json();

        assertThat(answer.path("variants"))
                .extracting(variant -> variant.path("variant").stringValue())
                .containsExactly("alone", "last-in");
        JsonNode lastIn = answer.path("variants").path(1);
        JsonNode money = figure(lastIn.path("figures"), "money");
        assertThat(money.at("/value/high").doubleValue())
                .isGreaterThan(money.at("/value/low").doubleValue());
        assertThat(money.path("unit").stringValue()).isEqualTo("USD");
        assertThat(money.path("grade").stringValue()).isNotBlank();
        assertThat(money.path("inputs"))
                .isNotEmpty()
                .allSatisfy(
                        input -> assertThat(input.path("grade").stringValue()).isNotBlank());
        assertThat(figure(lastIn.path("figures"), "tonnes").path("unit").stringValue())
                .isEqualTo("t");
        assertThat(figure(lastIn.path("figures"), "tonne-days").path("unit").stringValue())
                .isEqualTo("t·days");
        assertThat(lastIn.path("days_per_touched_tonne").doubleValue()).isNotNegative();
    }

    @Test
    void noDelayCostsNothingAndALongerOneNeverLess() {
        double before = 0;
        for (int months : new int[] {0, 1, 6, 12, 24}) {
            JsonNode answer = Run.of(
                            "delay",
                            "--project",
                            KARS_DILUCU,
                            "--months",
                            Integer.toString(months),
                            "--variant",
                            "last-in",
                            "--json")
                    .json();
            double money = central(answer.at("/variants/0/figures"), "money");
            assertThat(money).as(months + " months").isGreaterThanOrEqualTo(before - 1e-3);
            assertThat(months > 0 || money == 0).isTrue();
            before = money;
        }
        assertThat(before).isPositive();
    }

    private static JsonNode only(JsonNode list) {
        assertThat(list).hasSize(1);
        return list.path(0);
    }

    private static List<String> provisions(JsonNode assessments) {
        return StreamSupport.stream(assessments.spliterator(), false)
                .map(each -> each.path("provision").stringValue())
                .toList();
    }

    private static List<String> nodes(JsonNode route) {
        return StreamSupport.stream(route.path("legs").spliterator(), false)
                .filter(leg -> leg.path("kind").stringValue().equals("move"))
                .map(leg -> leg.path("to").stringValue())
                .toList();
    }

    private static JsonNode figure(JsonNode figures, String measure) {
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(each -> each.path("id").stringValue().contains("/measure=" + measure + "/"))
                .findFirst()
                .orElseThrow();
    }

    private static double central(JsonNode figures, String measure) {
        return figure(figures, measure).at("/value/central").doubleValue();
    }
}
