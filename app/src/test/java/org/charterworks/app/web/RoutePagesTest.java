package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.Locale;
import org.charterworks.app.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The route planner asks for kinds of cargo and for the surest route, as the command does.
@SpringBootTest(classes = PortalOf.Bundled.class)
@AutoConfigureMockMvc
class RoutePagesTest {
    private static final String STATE = "on=2026-11-22&scenario=as-forecast&lang=en";

    @Autowired
    private MockMvc mvc;

    @Test
    void placesHaveTheirAzerbaijaniNamesWhereTheyHaveOne() throws Exception {
        Document page =
                page("/route?from=B%C3%B6y%C3%BCk+K%C9%99sik&to=TR_KARS&" + STATE.replace("lang=en", "lang=az"));

        assertThat(page.select(".answer").text()).contains("Böyük Kəsik");
        assertThat(page.select("svg.map, svg").text()).contains("Böyük Kəsik").doesNotContain("Boyuk Kesik");
    }

    @Test
    void theSurestRouteForContainersIsThatOfTheCommand() throws Exception {
        JsonNode best = Run.of(
                        "route",
                        "--from",
                        "KZ_ALTYNKOL",
                        "--to",
                        "GE_POTI",
                        "--on",
                        "2026-11-22",
                        "--scenario",
                        "as-forecast",
                        "--by",
                        "p90",
                        "--cargo",
                        "container",
                        "--layers",
                        "rail,sea",
                        "--viewer",
                        "public",
                        "--json")
                .json()
                .path("routes")
                .path(0);
        Document page = page("/route?from=KZ_ALTYNKOL&to=GE_POTI&by=p90&cargo=container&layers=rail,sea&" + STATE);

        assertThat(page.select("#by option[selected]").val()).isEqualTo("p90");
        assertThat(page.select("#cargo option[selected]").val()).isEqualTo("container");
        assertThat(page.select("table.legs tbody tr")).hasSize(best.path("legs").size());
        assertThat(page.select(".totals .figure-number").get(2).text())
                .isEqualTo(String.format(
                                Locale.ENGLISH,
                                "%,d",
                                Math.round(best.path("distance_km").doubleValue())) + "\u202fkm");
    }

    @Test
    void theFormLeadsToTheOneAddressOfItsQuestion() throws Exception {
        String address = mvc.perform(get(URI.create(
                        "/route?asked=1&from=KZ_ALTYNKOL&to=GE_POTI&by=cost&cargo=bulk&layer=rail&layer=sea&tonnes=20&"
                                + STATE)))
                .andReturn()
                .getResponse()
                .getHeader("Location");

        assertThat(address)
                .contains("by=cost")
                .contains("cargo=bulk")
                .contains("layers=rail,sea")
                .contains("tonnes=20");
    }

    private Document page(String address) throws Exception {
        var response = mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
