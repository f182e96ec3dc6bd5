package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterworks.app.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The page of energy shows what the command prints for the same date, scenario and inputs.
@SpringBootTest(classes = PortalOf.Bundled.class)
@AutoConfigureMockMvc
class EnergyPagesTest {
    private static final String STATE = "on=2026-11-22&scenario=as-forecast&lang=en";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"gas", "oil", "power"})
    void everyFigureIsThatOfTheCommand(String carrier) throws Exception {
        JsonNode part = command("--layer", carrier).at("/carriers/0");
        Document page = page("/energy/carrier?carrier=" + carrier + "&" + STATE);
        List<String> expected = new ArrayList<>();
        part.path("transfers").forEach(each -> each.path("figures").forEach(figure -> expected.add(central(figure))));
        part.path("losses")
                .forEach(each -> each.path("figures").forEach(figure -> {
                    if (!figure.path("id").asString().contains("measure=remaining")
                            || !each.at("/remaining/status").asString().equals("not_known")) {
                        expected.add(central(figure));
                    }
                }));
        part.path("concentration")
                .forEach(each -> expected.add(central(each.path("figures").path(0))));

        assertThat(page.select("data").eachAttr("value")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(page.select("section.cluster")).hasSize(part.path("together").size());
        assertThat(page("/energy?carrier=" + carrier + "&" + STATE).select("#carrier[aria-busy]"))
                .isEmpty();
    }

    @Test
    void theGasStandardIsThatOfTheCommandWithEveryInput() throws Exception {
        JsonNode standards = command("--layer", "gas").at("/carriers/0/gas_standard");
        Document page = page("/energy?carrier=gas&" + STATE);

        assertThat(page.select("#standard dl data").eachAttr("value"))
                .containsExactlyElementsOf(Stream.of(0, 1)
                        .map(i -> central(standards.path(i).at("/figures/0")))
                        .toList());
        assertThat(page.select("#standard tbody tr"))
                .hasSize(standards.path(1).path("terms").size()
                        + standards.path(1).path("not_given").size());
        assertThat(page.select("#standard .hint:contains(nobody gives it)"))
                .hasSize(standards.path(1).path("not_given").size());
    }

    @Test
    void whatTheReaderSetsIsWhatTheCommandIsSet() throws Exception {
        JsonNode standards = command("--layer", "gas", "--set", "dmax=300", "--set", "lng=150.5")
                .at("/carriers/0/gas_standard");
        Document page = page("/energy?carrier=gas&dmax=300&lng=150,5&" + STATE);

        assertThat(page.select("#standard dl data").eachAttr("value"))
                .containsExactlyElementsOf(Stream.of(0, 1)
                        .map(i -> central(standards.path(i).at("/figures/0")))
                        .toList());
        assertThat(page.select("#dmax").val()).isEqualTo("300");
        assertThat(page.select("#standard tbody td:contains(set by you)")).hasSize(2);
        String why = page.select("#standard dl a.why").getFirst().attr("href");
        assertThat(page(why).select("h1").text()).isNotBlank();
    }

    @Test
    void whatIsNoAmountIsNamedBesideItsFieldAndKept() throws Exception {
        Document page = page("/energy?carrier=gas&dmax=lots&lng=-3&" + STATE);

        assertThat(page.select("#standard .problems p")).hasSize(2);
        assertThat(page.select("#dmax").val()).isEqualTo("lots");
        assertThat(page.select("#dmax").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void seasonsAndCarriersAreAnAddressAway() throws Exception {
        Document page = page("/energy?carrier=gas&season=winter&" + STATE);

        assertThat(page.select("a[aria-current=true]").eachText()).contains("gas", "winter");
        assertThat(page.select("main .choices a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("on=2026-11-22"));
    }

    private static JsonNode command(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("energy", "--on", "2026-11-22", "--scenario", "as-forecast", "--viewer", "public", "--json"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new)).json();
    }

    private static String central(JsonNode figure) {
        BigDecimal exact = figure.at("/value/central").decimalValue();
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
    }

    private Document page(String address) throws Exception {
        var response = mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
