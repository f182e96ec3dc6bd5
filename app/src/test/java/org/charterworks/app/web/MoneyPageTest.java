package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.charterworks.app.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The page of money over the years shows what the command prints on the same terms, and says what is not known.
@SpringBootTest(classes = PortalOf.Bundled.class)
@AutoConfigureMockMvc
class MoneyPageTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void everyNetPresentValueIsThatOfTheCommandOnTheSameTerms() throws Exception {
        List<String> expected = new ArrayList<>();
        for (JsonNode group : command("--rate", "0.04", "--years", "30").path("groups")) {
            if (group.path("projects").size() == 1) {
                for (String view : List.of("alone", "last_in")) {
                    group.path(view).path("figures").forEach(figure -> {
                        if (figure.path("id").asString().contains("/measure=npv/")) {
                            expected.add(
                                    figure.at("/value/central").decimalValue().toPlainString());
                        }
                    });
                }
            }
        }
        Document page = page("rate=4&years=30&lang=en");
        assertThat(expected).isNotEmpty();
        assertThat(page.select("td[data-head=Net present value] data").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(page.select("#rate").attr("value")).isEqualTo("4");
        assertThat(page.select("#years").attr("value")).isEqualTo("30");
    }

    @Test
    void aProjectWithoutACostStandsWithItsBenefitOnly() throws Exception {
        Document page = page("lang=en");
        assertThat(page.select("h2").eachText()).contains("Benefit only: no cost found in the sources");
        assertThat(page.select("caption:contains(for which no cost was found)")
                        .parents()
                        .text())
                .contains("PRJ-KARS-DILUCU");
        assertThat(page.text()).contains("not used: who pays, not what it costs");
    }

    @Test
    void termsOutOfRangeAreBroughtIntoIt() throws Exception {
        Document page = page("rate=-5&years=1000&lang=en");
        assertThat(page.select("#rate").attr("value")).isEqualTo("0");
        assertThat(page.select("#years").attr("value")).isEqualTo("100");
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create("/value/money?scenario=as-forecast&" + query)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static JsonNode command(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("value", "--money", "--scenario", "as-forecast", "--json", "--programme"));
        arguments.add("../programmes/azerbaijan-us-charter");
        arguments.addAll(List.of(options));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json().path("money");
    }
}
