package org.charterworks.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.charterworks.app.compute.Workspace;
import org.charterworks.app.web.visit.AsOfReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets everything that answers one request speak of one edition of the programme: the newest, also when a
/// newer one comes in between, or that of the moment the address names.
public final class ShownEdition extends OncePerRequestFilter {
    private final Workspace workspace;
    private final AsOfReader moments;

    ShownEdition(Workspace workspace) {
        this.workspace = workspace;
        this.moments = new AsOfReader(workspace);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.CallableOp<@Nullable Void, Exception> answer = () -> {
                chain.doFilter(request, response);
                return null;
            };
            if (moments.read(request) instanceof AsOfReader.Asked.Then then) {
                workspace.showing(then.edition(), then.moment(), answer);
            } else {
                workspace.showing(workspace.edition(), answer);
            }
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
