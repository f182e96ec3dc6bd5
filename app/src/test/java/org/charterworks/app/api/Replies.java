package org.charterworks.app.api;

import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Requests to write and what came back, for tests that call controllers as they are.
final class Replies {
    private Replies() {}

    /// @param account who asks, empty for nobody
    /// @param headers those with an empty value are left out
    static MockHttpServletRequest request(String method, String path, String account, Map<String, String> headers) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        if (!account.isEmpty()) {
            Principal who = () -> account;
            request.setUserPrincipal(who);
        }
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.addHeader(name, value);
            }
        });
        return request;
    }

    static int status(ResponseEntity<Object> answer) {
        return answer.getStatusCode().value();
    }

    static String tag(ResponseEntity<Object> answer) {
        return Objects.requireNonNull(answer.getHeaders().getETag());
    }

    static JsonNode json(ResponseEntity<Object> answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    static String text(ResponseEntity<Object> answer) {
        return Objects.requireNonNull(answer.getBody()).toString();
    }
}
