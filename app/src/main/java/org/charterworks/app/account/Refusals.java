package org.charterworks.app.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tells why a request is refused before anything looks at it: below `/api` as a problem (RFC 9457), elsewhere as a
/// page.
final class Refusals implements AccessDeniedHandler {
    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isForPrograms(request)) {
            write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "session-alone",
                    "A session alone changes nothing here",
                    "the request brings a session without the token of the page it comes from, as a forged one would",
                    "send an access token of the account in the header Authorization, and no cookie");
        } else {
            page.handle(request, response, denied);
        }
    }

    /// Whether a request is made by a program and not by a page.
    static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    static void write(
            HttpServletResponse response, HttpStatus status, String type, String title, String detail, String advice)
            throws IOException {
        ObjectNode problem = JsonMapper.shared().createObjectNode();
        problem.put("type", "/problems/" + type);
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("advice", advice);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
