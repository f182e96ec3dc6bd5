package org.charterworks.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Portfolios from a folder to the answer, on the worked case of `docs/methods/portfolio.md`: port, railway and border.
class PortfolioCommandTest {
    @TempDir
    private Path folder;

    private static HandmadeFolder chain() {
        return new HandmadeFolder()
                .stretch("port", 4, true)
                .stretch("rail", 5, true)
                .stretch("border", 6, true)
                .lift("port", 7, "2029-01-01", cost(40))
                .lift("rail", 8, "2029-01-01", cost(50))
                .lift("border", 9, "2029-01-01", cost(20));
    }

    @Test
    void theWorkedBudgetsBuyWhatTheyDo() throws IOException {
        chain().writtenTo(folder, 8);
        expect(ask("40"), 10, "LIFT-port");
        expect(ask("60"), 10, "LIFT-port");
        expect(ask("90"), 20, "LIFT-port", "LIFT-rail");
        expect(ask("110"), 30, "LIFT-border", "LIFT-port", "LIFT-rail");
        expect(ask("39"), 0);
        JsonNode frontier = ask("110").path("frontier");
        assertThat(numbers(frontier, "cost_usd")).containsExactly(40.0, 90.0, 110.0);
        assertThat(numbers(frontier, "value_usd_per_year")).containsExactly(10.0, 20.0, 30.0);
    }

    @Test
    void greedyMissesWhatIsWorthSomethingOnlyTogether() throws IOException {
        new HandmadeFolder()
                .stretch("one", 2, true)
                .stretch("two", 2, true)
                .stretch("three", 9, true)
                .parallel("round", 0, true, 0)
                .lift("one", 6, "2029-01-01", cost(10))
                .lift("two", 6, "2029-01-01", cost(10))
                .writtenTo(folder, 9);
        JsonNode answer = ask("20");
        expect(answer, 40, "LIFT-one", "LIFT-two");
        assertThat(answer.at("/greedy/projects")).isEmpty();
        assertThat(answer.path("greedy_loses_usd_per_year").doubleValue()).isCloseTo(40, within(1e-6));
    }

    @Test
    void theOrderOfProjectsChangesNothing() throws IOException {
        chain().writtenTo(folder, 8);
        String one = withoutInputs(ask("90"));
        chain().backwards().writtenTo(folder, 8);
        assertThat(withoutInputs(ask("90"))).isEqualTo(one);
    }

    @Test
    void aLargerBudgetIsNeverWorthLess() throws IOException {
        chain().writtenTo(folder, 8);
        double last = 0;
        for (int budget = 0; budget <= 120; budget += 10) {
            double value = value(ask(Integer.toString(budget)).path("best"));
            assertThat(value).isGreaterThanOrEqualTo(last);
            last = value;
        }
    }

    @Test
    void whatHasNoCostCannotBeBoughtUnlessTheAskerAssumesOne() throws IOException {
        new HandmadeFolder()
                .stretch("port", 4, true)
                .stretch("rail", 5, true)
                .lift("port", 7, "2029-01-01", cost(40))
                .lift("rail", 8, "2029-01-01", "")
                .writtenTo(folder, 8);
        JsonNode silent = ask("100");
        expect(silent, 10, "LIFT-port");
        assertThat(silent.at("/no_cost_found/0").stringValue()).isEqualTo("LIFT-rail");
        JsonNode assumed = ask("100", "--cost", "LIFT-rail=50");
        expect(assumed, 30, "LIFT-port", "LIFT-rail");
        assertThat(assumed.at("/best/figures/0/grade").stringValue()).isEqualTo("placeholder");
        assertThat(assumed.at("/best/figures/0/id").stringValue()).contains("assumed=LIFT-rail:50.0");
    }

    @Test
    void whatNeedsAnotherIsBoughtWithItOrNotAtAll() throws IOException {
        HandmadeFolder needy = new HandmadeFolder()
                .stretch("one", 2, true)
                .parallel("other", 0, true, 0)
                .lift("one", 6, "2029-01-01", cost(10))
                .other(needing("    costs:\n" + works(5)));
        needy.writtenTo(folder, 9);
        expect(ask("14"), 40, "LIFT-one");
        expect(ask("15"), 70, "LIFT-one", "NEEDY");
        new HandmadeFolder()
                .stretch("one", 2, true)
                .parallel("other", 0, true, 0)
                .lift("one", 6, "2029-01-01", "")
                .other(needing("    costs:\n" + works(5)))
                .writtenTo(folder, 9);
        assertThat(ask("15").at("/blocked/0/needs/0").stringValue()).isEqualTo("LIFT-one");
    }

    @Test
    void whatOthersDeliverComesOutsideTheBudgetUnlessTheAskerSaysOtherwise() throws IOException {
        new HandmadeFolder()
                .stretch("port", 4, true)
                .stretch("rail", 5, true)
                .lift("port", 7, "2029-01-01", cost(40))
                .lift("rail", 8, "2029-01-01", "    delivered_by: others\n" + cost(50))
                .writtenTo(folder, 8);
        JsonNode given = ask("40");
        assertThat(given.at("/given/0").stringValue()).isEqualTo("LIFT-rail");
        expect(given, 30, "LIFT-port");
        expect(ask("40", "--without-others"), 10, "LIFT-port");
        expect(ask("90", "--without-others"), 30, "LIFT-port", "LIFT-rail");
    }

    @Test
    void everyFigureExplainsItselfFromItsId() throws IOException {
        chain().writtenTo(folder, 8);
        for (String which : List.of("best", "runner_up", "greedy")) {
            for (JsonNode figure :
                    ask("90", "--cost", "LIFT-rail=50").path(which).path("figures")) {
                Run explained =
                        Run.of("explain", figure.path("id").stringValue(), "--json", "--programme", folder.toString());
                assertThat(explained.exitCode()).as(explained.err()).isZero();
                assertThat(explained.json().at("/value/central").doubleValue())
                        .isEqualTo(figure.at("/value/central").doubleValue());
            }
        }
    }

    /// A project that lifts the other railway and waits for the first.
    private static String needing(String costs) {
        return """
                - id: NEEDY
                  name: NEEDY
                  area: rail
                  provisions: [I.1]
                """ + costs.indent(-2) + """
                  milestones:
                    - id: NEEDY/in-service
                      title: In service
                      kind: in_service
                      baseline: {on: "2029-01-01", said_on: 2026-03, source: worked}
                      forecast: {expected: "2029-01-01", basis: source, source: worked}
                      depends_on: [LIFT-one/in-service]
                  effects:
                    - {id: NEEDY/effect, when_met: NEEDY/in-service, change: set, element: "link:other", attribute: capacity_tonnes_per_year, value: 3, source: worked, grade: high}
                """;
    }

    private static String cost(int usd) {
        return "    costs:\n" + works(usd);
    }

    private static String works(int usd) {
        return "      - {what: works, covers: capital, amount: " + usd
                + ", currency: USD, price_year: 2027, reliability: A, source: worked}\n";
    }

    private JsonNode ask(String budget, String... options) {
        List<String> arguments = new ArrayList<>(List.of("portfolio", "--json", "--budget", budget));
        arguments.addAll(List.of("--base-year", "2027", "--programme", folder.toString()));
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    private static void expect(JsonNode answer, double value, String... projects) {
        JsonNode best = answer.path("best");
        assertThat(texts(best.path("projects"))).containsExactly(projects);
        assertThat(value(best)).isCloseTo(value, within(1e-6));
        assertThat(best.path("proved").booleanValue()).isTrue();
    }

    private static double value(JsonNode bought) {
        return bought.at("/figures/0/value/central").doubleValue();
    }

    private static List<String> texts(JsonNode items) {
        return stream(items).map(JsonNode::stringValue).toList();
    }

    private static List<Double> numbers(JsonNode items, String field) {
        return stream(items)
                .map(item -> Math.rint(1e6 * item.path(field).doubleValue()) / 1e6)
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static String withoutInputs(JsonNode answer) {
        return answer.toString().replaceAll("\"inputs\":\\[[^\\]]*]", "");
    }
}
