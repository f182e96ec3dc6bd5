package org.charterworks.app.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/// What the bar says of whoever asks.
///
/// @param name   of their account, empty when they did not log in
/// @param logsIn whether one can log in here
public record Asker(String name, boolean logsIn) {

    static Asker of(HttpServletRequest request, boolean logsIn) {
        return new Asker(
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(""),
                logsIn);
    }
}
