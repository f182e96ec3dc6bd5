package org.charterworks.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.security.web.csrf.CsrfToken;

/// A request that notes whether its page asks for the secret by which a form proves that it came from its reader's own
/// page: such a page is for one reader only.
final class WatchedRequest extends HttpServletRequestWrapper {
    private boolean form;

    WatchedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Object getAttribute(String name) {
        if (name.equals(CsrfToken.class.getName())) {
            form = true;
        }
        return super.getAttribute(name);
    }

    boolean hasForm() {
        return form;
    }
}
