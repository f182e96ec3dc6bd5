package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.charterworks.app.web.visit.WhoAsks;
import org.charterworks.register.access.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// One server, several viewers.
@SpringBootTest(classes = {PortalOf.Bundled.class, ViewersTest.ByHeader.class})
@AutoConfigureMockMvc
class ViewersTest {
    static class ByHeader {
        @Bean
        WhoAsks whoAsks() {
            return request -> "partners".equals(request.getHeader("Test-Viewer")) ? Viewer.partners() : Viewer.anyone();
        }
    }

    @Autowired
    private MockMvc mvc;

    @Test
    void whatOnlyPartnersMaySeeIsAPageForThemAndNoPageForOthers() throws Exception {
        assertThat(answer("partners", "/commitments/C-III.4").getStatus()).isEqualTo(200);
        assertThat(answer("anyone", "/commitments/C-III.4").getStatus()).isEqualTo(404);
        assertThat(answer("partners", "/commitments").getContentAsString()).contains("C-III.4");
        assertThat(answer("anyone", "/commitments").getContentAsString()).doesNotContain("C-III.4");
    }

    @Test
    void whatIsAnsweredToSomebodyInParticularIsForNoCacheButTheirOwn() throws Exception {
        assertThat(answer("partners", "/commitments").getHeader("Cache-Control"))
                .contains("private");
        assertThat(answer("anyone", "/commitments").getHeaders("Vary")).contains("Cookie, Authorization");
    }

    private MockHttpServletResponse answer(String viewer, String address) throws Exception {
        return mvc.perform(get(address).header("Test-Viewer", viewer))
                .andReturn()
                .getResponse();
    }
}
