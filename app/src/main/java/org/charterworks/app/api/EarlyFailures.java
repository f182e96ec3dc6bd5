package org.charterworks.app.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells as a problem what fails before an address is found that could tell it: an address that cannot be read, and
/// our own defects.
final class EarlyFailures extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyFailures.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request)) {
            Problem.Fault fault = new Problem.Fault(
                    "", String.valueOf(request.getQueryString()), "each % before two digits of 0 to 9 and A to F");
            Reply.wrong(List.of(fault), List.of()).write(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
            response.resetBuffer();
            Problem.ours().write(response);
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
