package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Money over the years from a folder to the answer, on the worked cases of `docs/methods/money.md`.
class MoneyCommandTest {
    private static final String SPENT = "covers: capital, from: 2027, until: 2028";

    @TempDir
    private Path folder;

    @Test
    void theWorkedProjectHasItsNetPresentValueRatioRateAndPayback() throws IOException {
        project("2029-01-01", cost("200", "2027", SPENT)).writtenTo(folder, 8);
        JsonNode at4 = group(money("--rate", "0.04"));
        assertThat(value(at4, "benefit")).isCloseTo(300.4246, within(5e-5));
        assertThat(value(at4, "cost")).isCloseTo(196.1538, within(5e-5));
        assertThat(value(at4, "npv")).isCloseTo(104.2708, within(5e-5));
        assertThat(value(at4, "bcr")).isCloseTo(1.531577, within(1e-6));
        assertThat(value(at4, "irr")).isCloseTo(8.29115, within(5e-6));
        assertThat(value(at4, "payback")).isCloseTo(12, within(1e-9));
        assertThat(npv("--rate", "0.03")).isCloseTo(141.0320, within(5e-5));
        assertThat(npv("--rate", "0.05")).isCloseTo(73.2180, within(5e-5));
        assertThat(npv("--rate", "0.06")).isCloseTo(46.8558, within(5e-5));
        assertThat(npv("--rate", "0.09")).isCloseTo(-11.5123, within(5e-5));
    }

    @Test
    void aYearLaterTheThreeVariantsLoseWhatTheyDo() throws IOException {
        project("2030-01-01", cost("200", "2027", SPENT)).writtenTo(folder, 8);
        assertThat(npv("--rate", "0.04", "--years", "24")).isCloseTo(104.2708 - 18.4911, within(1e-4));
        assertThat(npv("--rate", "0.04")).isCloseTo(104.2708 - 11.5548, within(1e-4));
        project("2030-01-01", cost("200", "2027", "covers: capital, from: 2028, until: 2029"))
                .writtenTo(folder, 8);
        assertThat(npv("--rate", "0.04")).isCloseTo(104.2708 - 4.0104, within(1e-4));
    }

    @Test
    void noRateIsShownWhereTheCashFlowTurnsTwice() throws IOException {
        project("2029-01-01", cost("20", "2027", SPENT) + cost("10", "2027", "covers: yearly_operation"))
                .writtenTo(folder, 8);
        Files.writeString(
                folder.resolve("network/demand.csv"),
                "DEM,XN_0,XN_1,grain,rail,2031,4.5,worked,high\n",
                StandardOpenOption.APPEND);
        JsonNode group = group(money("--rate", "0.04"));
        assertThat(group.at("/last_in/irr_not_shown").stringValue()).contains("changes sign 2 times");
        assertThat(find(group, "irr")).isEmpty();
        assertThat(find(group, "npv")).isPresent();
    }

    @Test
    void pricesOfAnotherYearAreNeverTakenSilently() throws IOException {
        project("2029-01-01", cost("200", "2022", SPENT)).writtenTo(folder, 8);
        JsonNode silent = group(money("--rate", "0"));
        assertThat(silent.at("/costs/0/amounts/0/use").stringValue()).isEqualTo("no_price_growth");
        assertThat(find(silent, "npv")).isEmpty();
        JsonNode carried = group(money("--rate", "0", "--price-growth", "0.1"));
        assertThat(value(carried, "cost")).isCloseTo(200 * Math.pow(1.1, 5), within(1e-6));
        assertThat(carried.toString()).contains("growth of prices per year");
    }

    @Test
    void anotherCurrencyNeedsItsRate() throws IOException {
        String euro = cost("200", "2027", SPENT).replace("USD", "EUR");
        project("2029-01-01", euro).writtenTo(folder, 8);
        assertThat(group(money("--rate", "0")).at("/costs/0/amounts/0/use").stringValue())
                .isEqualTo("no_exchange_rate");
        project("2029-01-01", euro).parameter("usd_per_eur", "USD/EUR", 1.5).writtenTo(folder, 8);
        assertThat(value(group(money("--rate", "0")), "cost")).isCloseTo(300, within(1e-9));
    }

    @Test
    void amountsThatDisagreeStandSideBySideAndAreNotSummed() throws IOException {
        project(
                        "2029-01-01",
                        cost("100", "2027", SPENT).replace("reliability: A", "reliability: C")
                                + cost("120", "2027", SPENT)
                                + cost("900", "2027", "covers: loan"))
                .writtenTo(folder, 8);
        JsonNode cost = find(group(money("--rate", "0")), "cost").orElseThrow().path("value");
        assertThat(cost.path("low").doubleValue()).isEqualTo(100);
        assertThat(cost.path("central").doubleValue()).isEqualTo(120);
        assertThat(cost.path("high").doubleValue()).isEqualTo(120);
    }

    @Test
    void withoutACostThereIsTheBenefitOnlyUnlessTheAskerAssumesOne() throws IOException {
        project("2029-01-01", cost("900", "2027", "covers: loan")).writtenTo(folder, 8);
        JsonNode group = group(money("--rate", "0.04"));
        assertThat(group.at("/last_in/against_not_shown").stringValue()).isEqualTo("no cost found in the sources");
        assertThat(value(group, "benefit")).isCloseTo(300.4246, within(5e-5));
        assertThat(find(group, "npv")).isEmpty();
        assertThat(Run.of(
                                "value",
                                "--money",
                                "--rate",
                                "0.04",
                                "--years",
                                "25",
                                "--base-year",
                                "2027",
                                "--programme",
                                folder.toString())
                        .out())
                .contains("no cost found in the sources");
        JsonNode assumed = group(money("--rate", "0.04", "--cost", "LIFT-one=200"));
        JsonNode npv = find(assumed, "npv").orElseThrow();
        assertThat(npv.at("/value/central").doubleValue()).isCloseTo(300.4246 - 200 / 1.04, within(1e-4));
        assertThat(npv.path("grade").stringValue()).isEqualTo("placeholder");
        assertThat(npv.toString()).contains("assumed by whoever asks");
    }

    @Test
    void whatUsersSaveIsTheSumOfItsRowsAndExplainsItselfFromItsId() throws IOException {
        project("2029-07-01", cost("200", "2027", SPENT)).writtenTo(folder, 8);
        JsonNode group = group(money("--rate", "0.04"));
        double users = value(group, "benefit-users");
        assertThat(FlowsCommandTest.only(group.at("/last_in/users_by_commodity"))
                        .at("/usd/central")
                        .doubleValue())
                .isCloseTo(users, within(1e-9));
        assertThat(FlowsCommandTest.only(group.at("/last_in/users_by_country"))
                        .at("/usd/central")
                        .doubleValue())
                .isCloseTo(users, within(1e-9));
        for (String measure : new String[] {"benefit", "cost", "npv", "bcr", "irr", "payback"}) {
            JsonNode figure = find(group, measure).orElseThrow();
            Run explained =
                    Run.of("explain", figure.path("id").stringValue(), "--json", "--programme", folder.toString());
            assertThat(explained.exitCode()).as(explained.err()).isZero();
            assertThat(explained.json().at("/value/central").doubleValue())
                    .as(measure)
                    .isEqualTo(figure.at("/value/central").doubleValue());
        }
    }

    @Test
    void theOrderOfProjectsChangesNothing() throws IOException {
        two().writtenTo(folder, 8);
        String one = withoutInputs(money("--rate", "0.04"));
        two().backwards().writtenTo(folder, 8);
        assertThat(withoutInputs(money("--rate", "0.04")).equals(one)).isTrue();
    }

    /// Inputs are listed in the order of the programme.
    private static String withoutInputs(JsonNode money) {
        return money.toString().replaceAll("\"inputs\":\\[[^\\]]*]", "");
    }

    @Test
    void theRuleOfHalfIsTheWorkedOneAndTheLogsumIsNear() throws IOException {
        JsonNode demand = chosen(80, Math.log(0.65 / 0.35) / 20);
        assertThat(demand.path("rule_of_half_usd_per_year").doubleValue()).isCloseTo(2300, within(1e-6));
        assertThat(demand.path("logsum_usd_per_year").doubleValue()).isCloseTo(2304.700, within(5e-3));
        assertThat(demand.path("largest_change").doubleValue()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void forSmallChangesLogsumAndRuleOfHalfAgree() throws IOException {
        JsonNode demand = chosen(99.9, 0.05);
        double half = demand.path("rule_of_half_usd_per_year").doubleValue();
        assertThat(demand.path("logsum_usd_per_year").doubleValue()).isCloseTo(half, within(1e-6 * half));
        JsonNode large = chosen(20, 0.05);
        assertThat(large.path("rule_of_half_may_be_used").booleanValue()).isFalse();
    }

    @Test
    void termsWithoutMoneyAreRefused() throws IOException {
        two().writtenTo(folder, 8);
        assertThat(Run.of("value", "--rate", "0.04", "--programme", folder.toString())
                        .err())
                .contains("go with --money");
        assertThat(Run.of("value", "--money", "--programme", folder.toString()).err())
                .contains("discount_rate");
    }

    private JsonNode chosen(double usdPerTonne, double theta) throws IOException {
        new HandmadeFolder()
                .stretch("one", 100_000, true, 100)
                .parallel("two", 100_000, true, 100)
                .price("one", usdPerTonne, "2029-01-01")
                .unserved(10_000)
                .writtenTo(folder, 200);
        JsonNode group = group(money("--rate", "0.04", "--theta", Double.toString(theta)));
        return FlowsCommandTest.only(group.at("/last_in/users_when_cargo_chooses/demands"));
    }

    private static HandmadeFolder project(String forecast, String costs) {
        return new HandmadeFolder().stretch("one", 4, true).lift("one", 6, forecast, "    costs:\n" + costs);
    }

    private static HandmadeFolder two() {
        return new HandmadeFolder()
                .stretch("one", 4, true)
                .stretch("two", 5, true)
                .lift("one", 7, "2029-01-01", "    costs:\n" + cost("20", "2027", SPENT))
                .lift("two", 8, "2030-03-01", "    costs:\n" + cost("30", "2027", "covers: announced_total"));
    }

    private static String cost(String amount, String priceYear, String more) {
        return "      - {what: works, amount: " + amount + ", currency: USD, price_year: " + priceYear
                + ", reliability: A, source: worked, " + more + "}\n";
    }

    private double npv(String... options) {
        return value(group(money(options)), "npv");
    }

    /// The answer with 25 years and prices of 2027, unless the options say otherwise.
    private JsonNode money(String... options) {
        Stream<String> years = Arrays.asList(options).contains("--years") ? Stream.of() : Stream.of("--years", "25");
        String[] arguments = Stream.of(
                        Stream.of(
                                "value", "--money", "--json", "--base-year", "2027", "--programme", folder.toString()),
                        years,
                        Arrays.stream(options))
                .flatMap(each -> each)
                .toArray(String[]::new);
        Run run = Run.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json().path("money");
    }

    private static JsonNode group(JsonNode money) {
        return money.at("/groups/0");
    }

    private static double value(JsonNode group, String measure) {
        return find(group, measure).orElseThrow().at("/value/central").doubleValue();
    }

    private static Optional<JsonNode> find(JsonNode group, String measure) {
        return StreamSupport.stream(group.at("/last_in/figures").spliterator(), false)
                .filter(each -> (each.path("id").stringValue() + "/").contains("/measure=" + measure + "/"))
                .findFirst();
    }
}
