package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
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

/// The page of resilience shows what the command prints for the same date and scenario.
@SpringBootTest(classes = PortalOf.Bundled.class)
@AutoConfigureMockMvc
class ResiliencePagesTest {
    private static final String STATE = "on=2026-11-22&scenario=as-forecast&lang=en";

    @Autowired
    private MockMvc mvc;

    @Test
    void ranksTheLossesAsTheCommandDoes() throws Exception {
        JsonNode losses = command().path("losses");
        Document part = page("/resilience/losses?" + STATE);

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            expected.add(plain(losses.path(i).at("/unserved_tonnes/central")));
            expected.add(plain(losses.path(i).at("/extra_cost_usd/central")));
        }
        assertThat(part.select("table").getFirst().select("tbody data").eachAttr("value"))
                .containsExactlyElementsOf(expected);
        assertThat(part.text()).contains(losses.size() + " losses tried");
        assertThat(page("/resilience?" + STATE).select("#losses[aria-busy]")).isEmpty();
    }

    @Test
    void theFileHoldsEveryLossTried() throws Exception {
        String file = mvc.perform(get(URI.create("/resilience?format=csv&" + STATE)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(file.lines()).hasSize(command().path("losses").size() + 1);
    }

    @Test
    void shocksEndAsTheCommandSays() throws Exception {
        JsonNode shocks = command().path("shocks");
        Document table = page("/resilience/losses?" + STATE);

        List<String> rows = table.select("table").getLast().select("tbody tr").eachText();
        assertThat(rows).hasSize(shocks.size());
        for (int i = 0; i < shocks.size(); i++) {
            JsonNode shock = shocks.path(i);
            assertThat(rows.get(i)).startsWith(shock.path("name").asString());
            assertThat(rows.get(i).contains("lasting"))
                    .isEqualTo(shock.path("until").isNull());
        }
    }

    @Test
    void routesApartAreThoseOfTheCommand() throws Exception {
        JsonNode between = Run.of(
                        "resilience",
                        "--from",
                        "KZ_ALTYNKOL",
                        "--to",
                        "GE_POTI",
                        "--on",
                        "2026-11-22",
                        "--scenario",
                        "as-forecast",
                        "--viewer",
                        "public",
                        "--json")
                .json()
                .path("between");
        Document part = page("/resilience/between?from=KZ_ALTYNKOL&to=GE_POTI&" + STATE);

        assertThat(between.at("/no_link_shared/answer").asString()).isEqualTo("pair");
        assertThat(part.select("table").getFirst().select("tbody tr")).hasSize(2);
        assertThat(part.select("caption").getFirst().text())
                .contains(Long.toString(Math.round(
                        between.at("/no_link_shared/total_cost_usd_per_tonne").doubleValue())));
        assertThat(part.select("details li"))
                .hasSize(between.at("/most/way_without_a_known_capacity").size());
        assertThat(part.select(".map a.link")).isNotEmpty();
    }

    @Test
    void whatIsNoPlaceIsSaidBesideTheFormAndNothingTypedIsLost() throws Exception {
        Document page = page("/resilience?from=Altinkol&to=GE_POTI&" + STATE);

        assertThat(page.select(".problems").text()).contains("Altinkol");
        assertThat(page.select("#from").val()).isEqualTo("Altinkol");
        assertThat(page.select("#between")).isEmpty();
        assertThat(page("/resilience?from=GE_POTI&to=Poti&" + STATE)
                        .select(".problems")
                        .text())
                .contains("same place");
    }

    private static JsonNode command() {
        return Run.of("resilience", "--on", "2026-11-22", "--scenario", "as-forecast", "--viewer", "public", "--json")
                .json();
    }

    private static String plain(JsonNode number) {
        BigDecimal exact = number.decimalValue();
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
    }

    private Document page(String address) throws Exception {
        var response = mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
