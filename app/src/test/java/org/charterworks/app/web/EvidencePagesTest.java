package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.exchange.TestFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// One item of evidence on its page, and what leads there.
@SpringBootTest(classes = EvidencePagesTest.Harbour.class)
@AutoConfigureMockMvc
class EvidencePagesTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String STATE = "?on=2026-11-22&lang=en";

    @Autowired
    private MockMvc mvc;

    @Test
    void tellsWhatItShowsAboutWhatAndHowFarItCanBeTrusted() throws Exception {
        Document page = page("/evidence/EV-PLAN");

        assertThat(page.select("h1").text()).isEqualTo("What does EV-PLAN show?");
        assertThat(page.select(".answer").text()).isEqualTo("A plan was sent.");
        assertThat(page.select("dl.facts").text())
                .contains("1 May 2026", "shows it done", "C-I.1", "B: established news outlet")
                .contains("It shows progress for 12 months, until 1 May 2027.");
        assertThat(page.select("a[href^='/commitments/C-I.1?']")).isNotEmpty();
    }

    @Test
    void namesEachSourceWithItsAddressAndTheDayItWasRead() throws Exception {
        Document page = page("/evidence/EV-PLAN");

        assertThat(page.select("a[rel~=external]").attr("href")).isEqualTo("https://example.org/plan");
        assertThat(page.select("main").text()).contains("2026-05-02", "2026-05-03", "link: published");
        assertThat(page("/evidence/EV-BARE").select("main").text()).contains("observation: known from a source");
    }

    @Test
    void tellsWhichSideAcceptedItAndWhatItStatesAboutTheSame() throws Exception {
        var sides = page("/evidence/EV-PLAN")
                .select("table:has(caption:contains(accepts evidence)) tbody tr")
                .eachText();

        assertThat(sides).hasSize(2);
        assertThat(sides.get(0)).contains("yes", "C-I.1: substantial", "1 June 2026");
        assertThat(sides.get(1)).contains("no", "no statement found");
    }

    @Test
    void putsWhatSpeaksForAndAgainstTheSameSideBySide() throws Exception {
        Document page = page("/evidence/EV-NO-PLAN");

        assertThat(page.select(".columns > section").eachText())
                .satisfiesExactly(
                        supporting -> assertThat(supporting).contains("shows it done", "A plan was sent."),
                        contradicting -> assertThat(contradicting).contains("shows it not done", "No plan arrived."));
        assertThat(page.select(".conflict").text()).contains("When the plan was sent", "May", "June");
    }

    @Test
    void saysWhenItIsNotKnownYetAndWhenItIsOld() throws Exception {
        assertThat(text("/evidence/EV-PLAN?on=2026-04-01&lang=en")).contains("On 1 April 2026 it is not known yet.");
        assertThat(text("/evidence/EV-PLAN?on=2027-05-02&lang=en")).contains("it is old now");
    }

    @Test
    void aFileThatIsNamedAndNotKeptHereIsSaidToBeMissing() throws Exception {
        Document page = page("/evidence/EV-NO-PLAN");

        assertThat(page.select("dl.facts").text()).contains("document", "plan.pdf", "48", HASH, "not in this archive");
        assertThat(page.select("a[href*='/file']")).isEmpty();
        assertThat(page("/evidence").select("#EV-NO-PLAN").text()).contains("(with a file)");
        assertThat(page("/evidence").select("#EV-PLAN").text()).doesNotContain("(with a file)");
        assertThat(answer("/evidence/EV-NO-PLAN/file" + STATE).getStatus()).isEqualTo(404);
    }

    @Test
    void isFoundFromTheListTheCommitmentItsSidesTheSearchAndTheSources() throws Exception {
        for (String from : new String[] {
            "/evidence" + STATE, "/commitments/C-I.1" + STATE, "/search?q=plan&lang=en", "/sources" + STATE
        }) {
            assertThat(Jsoup.parse(text(from)).select("main a[href^='/evidence/EV-PLAN?']"))
                    .as(from)
                    .isNotEmpty();
        }
    }

    @Test
    void whatTheViewerMayNotSeeIsNotThereNorSuggested() throws Exception {
        MockHttpServletResponse hidden = answer("/evidence/EV-SECRET" + STATE);
        MockHttpServletResponse never = answer("/evidence/EV-SECRES" + STATE);

        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(never.getStatus()).isEqualTo(404);
        assertThat(hidden.getContentAsString().replace("EV-SECRET", "EV-SECRES"))
                .isEqualTo(never.getContentAsString())
                .doesNotContain("confidential");
        assertThat(text("/evidence/EV-PLANN" + STATE)).contains("/evidence/EV-PLAN?");
    }

    private Document page(String path) throws Exception {
        MockHttpServletResponse response = answer(path + STATE);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private String text(String address) throws Exception {
        return answer(address).getContentAsString();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }

    /// The tiny folder with evidence for and against, a statement and an item that partners alone may see.
    @WithoutDatabase
    @Import(WebConfiguration.class)
    static class Harbour {
        @Bean
        Workspace workspace() throws IOException {
            TestFolder tiny = TestFolder.copyOf(TestFolder.TINY, Files.createTempDirectory("harbour"));
            tiny.append("sources.yaml", """
                      - {id: plan-news, title: Plan sent, publisher: Harbour News, published_on: 2026-05-02, url: 'https://example.org/plan', kind: news, retrieved_on: 2026-05-03}
                    """)
                    .write("evidence.yaml", """
                    evidence:
                      - {id: EV-PLAN, on: 2026-05-01, what: A plan was sent., about: [commitment:C-I.1], stance: supports, reliability: B, accepted_by: [XN], sources: [plan-news]}
                      - {id: EV-NO-PLAN, on: 2026-06-01, what: No plan arrived., about: [commitment:C-I.1], stance: contradicts, reliability: C, sources: [pact], file: {sha256: %s, name: plan.pdf, type: application/pdf, bytes: 48213}}
                      - {id: EV-BARE, on: 2026-06-01, what: Somebody saw it., about: [project:PRJ-HARBOUR], stance: reports, reliability: D, sources: [pact]}
                      - {id: EV-SECRET, on: 2026-06-01, what: A confidential note., about: [commitment:C-I.1], stance: contradicts, reliability: C, sources: [pact], visibility: partners}
                    conflicts:
                      - id: CF-PLAN
                        topic: When the plan was sent
                        about: [commitment:C-I.1]
                        claims:
                          - {value: In May, source: plan-news}
                          - {value: In June, source: pact}
                    """.formatted(HASH))
                    .write("statements.yaml", """
                    statements:
                      - {id: ST-1, by: party:XN, about: commitment:C-I.1, on: 2026-06-01, fulfilment: substantial, sources: [pact]}
                    """);
            return PortalOf.workspace(tiny.loaded().programme());
        }
    }
}
