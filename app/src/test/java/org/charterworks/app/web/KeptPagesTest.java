package org.charterworks.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.visit.LanguageResolver;
import org.charterworks.app.web.visit.VisitReader;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;

/// Pages for all who did not log in are made once, and never kept when they are one reader's own.
@SpringBootTest(classes = PortalOf.TwoProvisions.class)
class KeptPagesTest {
    @Autowired
    private LanguageResolver resolver;

    @Autowired
    private VisitReader reader;

    private final AtomicReference<Edition> newest = new AtomicReference<>(edition());
    private final Workspace workspace = new Workspace(
            _ -> newest.get(),
            null,
            Viewer.anyone(),
            Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));
    private @Nullable KeptPages pages;
    private int made;

    @BeforeEach
    void begin() {
        pages = new KeptPages(workspace, resolver, reader);
    }

    @Test
    void aPageIsMadeOnceForEachAddressAndLanguage() throws Exception {
        assertThat(text(request("/bodies", "en"))).isEqualTo("page 1");
        assertThat(text(request("/bodies", "en"))).isEqualTo("page 1");
        assertThat(text(request("/bodies", "az"))).isEqualTo("page 2");
        assertThat(text(request("/commitments", "en"))).isEqualTo("page 3");
    }

    @Test
    void aLanguageThatTheAddressAsksForIsRememberedWithAKeptPageToo() throws Exception {
        MockHttpServletRequest asked = request("/bodies", "en");
        asked.setParameter("lang", "az");
        asked.setQueryString("lang=az");
        FilterChain remembering = (request, response) -> {
            page(request, response);
            reader.rememberLanguage((HttpServletRequest) request, (HttpServletResponse) response);
        };

        MockHttpServletResponse first = answer(asked, remembering);
        MockHttpServletResponse second = answer(asked, remembering);

        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(first.getHeaders("Set-Cookie")).hasSize(1).first().asString().contains("lang=az");
        assertThat(second.getHeaders("Set-Cookie"))
                .hasSize(1)
                .first()
                .asString()
                .contains("lang=az");
    }

    @Test
    void aPageIsMadeAnewWhenTheProgrammeChanged() throws Exception {
        text(request("/bodies", "en"));
        newest.set(edition());

        assertThat(text(request("/bodies", "en"))).isEqualTo("page 2");
    }

    @Test
    void aBrowserThatHasThePageIsToldSoAndOneThatUnzipsGetsTheSameBytes() throws Exception {
        MockHttpServletResponse first = answer(request("/bodies", "en"), this::page);
        MockHttpServletRequest again = request("/bodies", "en");
        again.addHeader("If-None-Match", String.valueOf(first.getHeader("ETag")));
        MockHttpServletRequest zipping = request("/bodies", "en");
        zipping.addHeader("Accept-Encoding", "br, gzip");
        MockHttpServletResponse zipped = answer(zipping, this::page);

        assertThat(answer(again, this::page).getStatus()).isEqualTo(304);
        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.getHeader("Content-Language")).isEqualTo("en");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("page 1");
        assertThat(zipped.getHeaders("Vary")).contains("Accept-Encoding, Accept-Language");
    }

    @Test
    void aPageOfSomebodyWhoLoggedInIsMadeEachTime() throws Exception {
        text(request("/bodies", "en"));
        MockHttpServletRequest mine = request("/bodies", "en");
        Principal leyla = () -> "leyla";
        mine.setUserPrincipal(leyla);
        MockHttpServletRequest session = request("/bodies", "en");
        session.setRequestedSessionId("1");

        assertThat(text(mine)).isEqualTo("page 2");
        assertThat(text(session)).isEqualTo("page 3");
    }

    @Test
    void aPageWithAFormOrACookieOrAnErrorIsNotKept() throws Exception {
        for (FilterChain own : new FilterChain[] {
            (request, response) -> {
                page(request, response);
                request.getAttribute(CsrfToken.class.getName());
            },
            (request, response) -> {
                page(request, response);
                ((HttpServletResponse) response).addHeader("Set-Cookie", "own=1");
            },
            (request, response) -> {
                page(request, response);
                ((HttpServletResponse) response).setStatus(404);
            },
            (request, response) -> {
                page(request, response);
                ((HttpServletRequest) request).getSession();
            }
        }) {
            MockHttpServletResponse first = answer(request("/bodies", "en"), own);
            MockHttpServletResponse second = answer(request("/bodies", "en"), own);

            assertThat(second.getContentAsString()).startsWith("page").isNotEqualTo(first.getContentAsString());
        }
    }

    @Test
    void aPageThatWasShownBeforeAllOfItWasComputedIsNotKept() throws Exception {
        FilterChain early = (request, response) -> {
            page(request, response);
            workspace.leaveUnfinished();
        };

        assertThat(answer(request("/bodies", "en"), early).getContentAsString()).isEqualTo("page 1");
        assertThat(answer(request("/bodies", "en"), this::page).getContentAsString())
                .isEqualTo("page 2");
        assertThat(answer(request("/bodies", "en"), this::page).getContentAsString())
                .isEqualTo("page 2");
    }

    private static Edition edition() {
        return Edition.of(SmallProgramme.twoProvisions(), Viewer.anyone());
    }

    private static MockHttpServletRequest request(String path, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept-Language", language);
        return request;
    }

    private void page(ServletRequest request, ServletResponse response) throws IOException {
        made++;
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("page " + made);
    }

    private String text(MockHttpServletRequest request) throws Exception {
        return answer(request, this::page).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        KeptPages filter = Objects.requireNonNull(pages);
        workspace.showing(Objects.requireNonNull(newest.get()), () -> {
            filter.doFilter(request, response, chain);
            return true;
        });
        return response;
    }
}
