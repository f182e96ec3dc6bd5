package org.charterworks.app.web.network;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// Writes words so that they may stand in an address.
final class Addresses {
    private Addresses() {}

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
