package org.charterworks.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.charterworks.app.compute.Edition;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.visit.AsOfReader;
import org.charterworks.app.web.visit.WhoAsks;
import org.charterworks.register.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets everything that answers one request speak of one edition of the programme to whoever asks: the newest,
/// also when a newer one comes in between, or that of the moment the address names. What is answered to
/// somebody in particular is for no cache but their own.
@Order(Ordered.LOWEST_PRECEDENCE - 2)
public final class ShownEdition extends OncePerRequestFilter {
    private final Workspace workspace;
    private final WhoAsks whoAsks;
    private final AsOfReader moments;

    ShownEdition(Workspace workspace, WhoAsks whoAsks) {
        this.workspace = workspace;
        this.whoAsks = whoAsks;
        this.moments = new AsOfReader(workspace);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Viewer viewer = whoAsks.viewer(request);
        response.addHeader(HttpHeaders.VARY, "Cookie, Authorization");
        if (!viewer.equals(Viewer.anyone())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        try {
            ScopedValue.CallableOp<@Nullable Void, Exception> answer = () -> {
                chain.doFilter(request, response);
                return null;
            };
            Edition newest = workspace.newest(viewer);
            if (workspace.showing(newest, () -> moments.read(request)) instanceof AsOfReader.Asked.Then then) {
                workspace.showing(then.edition(), then.moment(), answer);
            } else {
                workspace.showing(newest, answer);
            }
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
