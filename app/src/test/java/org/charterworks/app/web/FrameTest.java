package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// What stands around every page.
@SpringBootTest(classes = PortalOf.TwoProvisions.class)
@AutoConfigureMockMvc
class FrameTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void everyLinkCarriesDateScenarioAndLanguage() throws Exception {
        Document page = page("/provisions?on=2026-04-01&scenario=as-promised&lang=az");

        assertThat(page.select("main a, nav a, footer a, .bar-name a"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(link.attr("href")).contains("on=2026-04-01&scenario=as-promised&lang=az"));
    }

    @Test
    void isShownForTodayInTheInstrumentsZoneUnlessAskedOtherwise() throws Exception {
        Document page = page("/provisions");

        assertThat(page.select("#on").val()).isEqualTo("2026-11-22");
        assertThat(page.select("#scenario option[selected]").val()).isEqualTo("as-forecast");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void speaksTheLanguageOfTheAddressAndRemembersIt() throws Exception {
        MockHttpServletResponse response = answer("/provisions?lang=az");

        assertThat(Jsoup.parse(response.getContentAsString()).select("html").attr("lang"))
                .isEqualTo("az");
        assertThat(Jsoup.parse(response.getContentAsString()).select("h1").text())
                .isEqualTo("Sazişdə nə deyilir?");
        assertThat(response.getHeader("Set-Cookie")).contains("lang=az", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void saysWhatIsWrongWithTheAddressAndKeepsTheRest() throws Exception {
        MockHttpServletResponse response = answer("/provisions?on=2026-13-45&scenario=as-promised&lang=en");
        Document page = Jsoup.parse(response.getContentAsString());

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(page.select(".problems").text()).contains("2026-13-45").contains("2026-11-22");
        assertThat(page.select("#scenario option[selected]").val()).isEqualTo("as-promised");
    }

    @Test
    void namesTheScenariosThereAreWhenAskedForAnother() throws Exception {
        MockHttpServletResponse response = answer("/provisions?scenario=as-hoped");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(Jsoup.parse(response.getContentAsString())
                        .select(".problems")
                        .text())
                .contains("as-forecast", "as-promised");
    }

    @Test
    void anAddressWithoutPageIsAnsweredInTheSameFrame() throws Exception {
        MockHttpServletResponse response = answer("/nowhere");

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(response.getContentAsString()).select("nav.rooms a"))
                .isNotEmpty();
    }

    @Test
    void letsNothingRunOrLoadButOurOwnFiles() throws Exception {
        String policy = answer("/provisions").getHeader("Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .contains("style-src 'self'");
        assertThat(policy).doesNotContain("unsafe").doesNotContain("http").doesNotContain("*");
    }

    @Test
    void namesEveryFileOfItsOwnWithItsFingerprint() throws Exception {
        Document page = page("/provisions");

        assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/css/charterworks-[0-9a-f]{32}\\.css");
        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = answer(address);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
