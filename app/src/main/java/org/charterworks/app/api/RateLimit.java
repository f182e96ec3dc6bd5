package org.charterworks.app.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.charterworks.app.api.limit.Buckets;
import org.charterworks.app.api.limit.LimitSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a client that asks too often before anything is computed for it, and tells every client how much it has
/// left, in the words of the IETF draft on rate limit headers.
final class RateLimit extends OncePerRequestFilter {
    static final String POLICY = "RateLimit-Policy";
    static final String LEFT = "RateLimit";

    private static final String NAME = "\"requests\"";

    private final LimitSettings settings;
    private final Buckets buckets;

    RateLimit(LimitSettings settings, Buckets buckets) {
        this.settings = settings;
        this.buckets = buckets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!settings.isSet()) {
            chain.doFilter(request, response);
            return;
        }
        Buckets.Taken taken = buckets.take(request.getRemoteAddr());
        response.setHeader(
                POLICY,
                NAME + ";q=" + settings.requests() + ";w=" + settings.window().toSeconds());
        response.setHeader(LEFT, NAME + ";r=" + taken.left() + ";t=" + taken.fullSeconds());
        if (taken.allowed()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, taken.waitSeconds());
        }
    }

    private void refuse(HttpServletResponse response, long waitSeconds) throws IOException {
        Problem problem = Problem.Kind.TOO_MANY.of(
                settings.requests() + " requests are answered to one address in "
                        + settings.window().toSeconds() + " seconds",
                "ask again after the seconds that Retry-After names",
                List.of(),
                List.of());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(waitSeconds));
        problem.write(response);
    }
}
