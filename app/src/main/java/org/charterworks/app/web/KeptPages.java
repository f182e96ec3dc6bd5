package org.charterworks.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.visit.LanguageResolver;
import org.charterworks.app.web.visit.VisitReader;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Makes each page once for all who did not log in, and keeps it for as long as the programme and the day stay the
/// same. A page is theirs alone, and never kept, when they have a session, when it holds a form that is sent to be
/// written, when it sets a cookie other than that of the language, or when part of it was still being computed.
@Order(Ordered.LOWEST_PRECEDENCE - 1)
public final class KeptPages extends OncePerRequestFilter {
    /// Where files and answers are, which are not held back until they are whole.
    private static final List<String> NO_PAGES =
            List.of("/api/", "/css/", "/images/", "/scripts/", "/webjars/", "/open-data/", "/calendar");

    private final Workspace workspace;
    private final LanguageResolver resolver;
    private final VisitReader reader;
    private final PageShelf shelf = new PageShelf(PageShelf.USUAL_BYTES);

    KeptPages(Workspace workspace, LanguageResolver resolver, VisitReader reader) {
        this.workspace = workspace;
        this.resolver = resolver;
        this.reader = reader;
    }

    /// What makes one page of an edition differ from another.
    private record Asked(String url, @Nullable String query, String language, LocalDate today) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || NO_PAGES.stream().anyMatch(request.getRequestURI()::startsWith)
                || request.getUserPrincipal() != null
                || request.getRequestedSessionId() != null
                || !workspace.viewer().equals(Viewer.anyone())
                || workspace.moment().isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Edition edition = workspace.edition();
        Asked asked = new Asked(
                request.getRequestURL().toString(),
                request.getQueryString(),
                resolver.language(request).code(),
                workspace.today());
        KeptPage kept = shelf.find(edition, asked);
        if (kept == null) {
            kept = made(asked.language(), request, response, chain);
            if (kept == null) {
                return;
            }
            shelf.put(edition, asked, kept);
        } else {
            reader.rememberLanguage(request, response);
        }
        answer(kept, request, response);
    }

    /// The page if it may be kept; null when it may not, and then it is answered.
    private @Nullable KeptPage made(
            String language, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        WatchedRequest watched = new WatchedRequest(request);
        chain.doFilter(watched, written);
        if (!watched.hasForm() && mayBeKept(request, written)) {
            return KeptPage.of(written, language);
        }
        written.copyBodyToResponse();
        return null;
    }

    private boolean mayBeKept(HttpServletRequest request, HttpServletResponse written) {
        String type = written.getContentType();
        return workspace.isFinished()
                && written.getStatus() == HttpStatus.OK.value()
                && type != null
                && MediaType.parseMediaType(type).isCompatibleWith(MediaType.TEXT_HTML)
                && written.getHeaders(HttpHeaders.SET_COOKIE).stream()
                        .allMatch(cookie -> cookie.startsWith(LanguageResolver.LANG + "="))
                && request.getSession(false) == null;
    }

    private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.ETAG, page.tag());
        if (page.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        byte[] body = page.body();
        if (encodings != null && encodings.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = page.zipped();
        }
        response.setContentType(page.type());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, page.language());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
