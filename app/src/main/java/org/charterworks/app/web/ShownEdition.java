package org.charterworks.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.charterworks.app.compute.Workspace;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets everything that answers one request speak of one edition of the programme, also when a newer one comes in
/// between.
public final class ShownEdition extends OncePerRequestFilter {
    private final Workspace workspace;

    ShownEdition(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            workspace.showing(workspace.edition(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
