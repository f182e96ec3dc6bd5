package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// From a figure to why it is what it is, and on to the inputs that move it.
@SpringBootTest(classes = PortalOf.Bundled.class)
@AutoConfigureMockMvc
class ExplainPagesTest {
    private static final String STATE = "on=2026-11-22&scenario=as-forecast&lang=en";

    @Autowired
    private MockMvc mvc;

    @Test
    void everyFigureOfTheRoutePageLeadsToItsInputs() throws Exception {
        Document route = page("/route?from=KZ_ALTYNKOL&to=GE_POTI&layers=rail,sea&" + STATE);
        List<String> links = route.select("main a[href^=/explain]").eachAttr("href");
        assertThat(links).isNotEmpty();
        for (String link : links) {
            assertThat(answer(link).getStatus()).as(link).isEqualTo(200);
        }
    }

    @Test
    void theInputsThatMoveARouteMostAreTheStaysAtItsPorts() throws Exception {
        Document route = page("/route?from=KZ_ALTYNKOL&to=GE_POTI&layers=rail,sea&" + STATE);
        Document why =
                page(route.select("main a[href^=/explain]").eachAttr("href").getFirst());
        String moving = why.select("main a[href^=/sensitivity]").attr("href");
        Document bars = page(moving.replace("/sensitivity?", "/sensitivity/bars?"));
        assertThat(bars.select("tbody tr").eachText().getFirst()).contains("hours of dwell");
        assertThat(bars.select("svg")).isNotEmpty();
    }

    @Test
    void aFigureNobodyKnowsIsNotThere() throws Exception {
        assertThat(answer("/sensitivity?figure=route/rank=1&" + STATE).getStatus())
                .isEqualTo(404);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(answer(address).getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }
}
