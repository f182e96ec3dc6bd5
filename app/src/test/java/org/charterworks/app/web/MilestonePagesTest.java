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
import org.springframework.test.web.servlet.MockMvc;

/// Milestones on the page of their project and on the roadmap: what sides state of them, how they keep their first
/// promise, and how far they can slip.
@SpringBootTest(classes = MilestonePagesTest.Harbour.class)
@AutoConfigureMockMvc
class MilestonePagesTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void bothSidesStandSideBySideAndDisagree() throws Exception {
        Document page = page("/projects/PRJ-HARBOUR?on=2026-11-22&lang=en");
        var lines = page.select("h2:contains(states of its milestones) ~ .sheet")
                .eq(0)
                .select("tbody tr")
                .eachText();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("limited", "Ministry of Transport");
        assertThat(lines.get(1)).contains("substantial", "EV-SEEN");
        assertThat(page.select("main").text()).contains("from limited to substantial");
    }

    @Test
    void beforeAnybodySpokeThereIsNothingToShow() throws Exception {
        assertThat(page("/projects/PRJ-HARBOUR?on=2026-03-20&lang=en").select("h2:contains(states of its milestones)"))
                .isEmpty();
    }

    @Test
    void aFirstPromiseOvertakenByTheForecastIsAtRisk() throws Exception {
        assertThat(page("/projects/PRJ-HARBOUR?on=2026-11-22&lang=en")
                        .select("#in-service")
                        .text())
                .contains("at risk", "2028");
        assertThat(page("/roadmap?on=2026-11-22&lang=en").select("table").eq(0).text())
                .contains("at risk");
    }

    @Test
    void theRoadmapSaysHowFarMilestonesThatWaitCanSlip() throws Exception {
        var rows =
                page("/roadmap?on=2026-11-22&lang=en").select("#rooms tbody tr").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).contains("Quay built", "2028-12-31", "181");
        assertThat(rows.get(1)).contains("Trains run to the harbour", "2029-06-30", "critical");
        String file = mvc.perform(get(URI.create("/roadmap?on=2026-11-22&lang=en&format=csv")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file).startsWith("project,name,area").contains("PRJ-HARBOUR", "at-risk");
    }

    private Document page(String address) throws Exception {
        var response = mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    /// The tiny folder with a quay that the railway waits for, and two sides that differ on the railway.
    @WithoutDatabase
    @Import(WebConfiguration.class)
    static class Harbour {
        @Bean
        Workspace workspace() throws IOException {
            TestFolder tiny = TestFolder.copyOf(TestFolder.TINY, Files.createTempDirectory("harbour"));
            tiny.replace("projects.yaml", "    milestones:\n", """
                        milestones:
                          - {id: PRJ-HARBOUR/quay, title: Quay built, kind: works, forecast: {expected: 2028, basis: source, source: pact}}
                    """)
                    .replace("projects.yaml", "        kind: in_service\n", """
                            kind: in_service
                            depends_on: [PRJ-HARBOUR/quay]
                    """)
                    .write("evidence.yaml", """
                    evidence:
                      - {id: EV-SEEN, on: 2026-05-01, what: Rails were laid., about: ["milestone:PRJ-HARBOUR/in-service"], stance: supports, reliability: B, accepted_by: [XS], sources: [pact]}
                    """)
                    .write("statements.yaml", """
                    statements:
                      - {id: ST-1, by: "party:XN", about: "milestone:PRJ-HARBOUR/in-service", on: 2026-06-01, fulfilment: limited, owner: Ministry of Transport, sources: [pact]}
                      - {id: ST-2, by: "party:XS", about: "milestone:PRJ-HARBOUR/in-service", on: 2026-07-01, fulfilment: substantial, sources: [pact]}
                    """);
            return PortalOf.workspace(tiny.loaded().programme());
        }
    }
}
