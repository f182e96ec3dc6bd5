package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.charterworks.app.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The page of flows and the map of tonnes show what the commands print for the same date and scenario.
@SpringBootTest(classes = PortalOf.Bundled.class)
@AutoConfigureMockMvc
class FlowPagesTest {
    private static final String STATE = "on=2030-11-22&scenario=as-forecast&lang=en";

    @Autowired
    private MockMvc mvc;

    @Test
    void carriesWhatTheCommandCarries() throws Exception {
        Document page = page("/flows?" + STATE);
        JsonNode flows = command("flows");

        assertThat(numbers(page, ".answer")).containsExactly(central(flows.path("totals"), 0));
        for (String list : List.of("corridors", "countries", "routes")) {
            flows.path(list)
                    .forEach(each -> assertThat(numbers(page, "main td"))
                            .as(list)
                            .contains(plain(each.at("/tonnes/value/central"))));
        }
        flows.path("demands")
                .forEach(each -> assertThat(numbers(page, "main td"))
                        .contains(plain(each.at("/served/value/central")), plain(each.at("/unserved/value/central"))));
    }

    @Test
    void bottlenecksArriveByThemselvesAndAreThoseOfTheCommand() throws Exception {
        Document part = page("/flows/limits?" + STATE);
        JsonNode bottlenecks = command("bottlenecks");

        assertThat(part.select("section.cluster"))
                .hasSize(bottlenecks.path("bottlenecks").size());
        assertThat(numbers(part, "section.cluster:first-of-type dd"))
                .containsExactlyElementsOf(List.of(0, 1, 2, 3, 4, 6).stream()
                        .map(i -> central(bottlenecks.at("/bottlenecks/0/figures"), i))
                        .toList());
        assertThat(part.select("tbody tr")).hasSize(bottlenecks.path("growth").size());
        assertThat(page("/flows?" + STATE).select("#limits[aria-busy]")).isEmpty();
    }

    @Test
    void theNetworkOfADayCanBeAskedForALaterDemand() throws Exception {
        Document page = page("/flows?demand-on=2035-07-01&" + STATE);
        JsonNode flows = Run.of(
                        "flows",
                        "--on",
                        "2030-11-22",
                        "--demand-on",
                        "2035-07-01",
                        "--scenario",
                        "as-forecast",
                        "--viewer",
                        "public",
                        "--json")
                .json();

        assertThat(page.select("#demand-on option[selected]").text()).isEqualTo("2035");
        assertThat(numbers(page, ".answer")).containsExactly(central(flows.path("totals"), 0));
    }

    @Test
    void whatIsNotADayIsPassedOver() throws Exception {
        assertThat(page("/flows?demand-on=soon&" + STATE)
                        .select("#demand-on option[selected]")
                        .text())
                .isEqualTo("2030");
    }

    @Test
    void theMapMarksWhatTheCommandCallsBinding() throws Exception {
        Document map = page("/map?width=tonnes&layers=rail,road,sea,air&" + STATE);
        List<String> binding = StreamSupport.stream(
                        command("flows").path("elements").spliterator(), false)
                .filter(each -> each.path("binding").asBoolean())
                .map(each -> each.path("element").asString())
                .filter(each -> each.startsWith("link:"))
                .toList();

        assertThat(binding).isNotEmpty();
        assertThat(map.select(".map .edge")).hasSize(binding.size());
        assertThat(map.select("td .note:contains(full)")).hasSize(binding.size());
        assertThat(page("/map?" + STATE).select(".map .edge")).isEmpty();
    }

    @Test
    void everyWhyOfThePageOpensTheFigure() throws Exception {
        Document page = page("/flows?" + STATE);

        for (String why : page.select("#main .answer a.why, #main table:first-of-type a.why").eachAttr("href").stream()
                .limit(4)
                .toList()) {
            assertThat(page(why).select("h1").text()).isNotBlank();
        }
    }

    private static JsonNode command(String name) {
        return Run.of(name, "--on", "2030-11-22", "--scenario", "as-forecast", "--viewer", "public", "--json")
                .json();
    }

    private static String central(JsonNode figures, int index) {
        return plain(figures.path(index).at("/value/central"));
    }

    private static String plain(JsonNode number) {
        BigDecimal exact = number.decimalValue();
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
    }

    private static List<String> numbers(Document page, String where) {
        return page.select(where + " data").eachAttr("value");
    }

    private Document page(String address) throws Exception {
        var response = mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
