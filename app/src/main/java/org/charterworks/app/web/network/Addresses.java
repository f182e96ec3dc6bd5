package org.charterworks.app.web.network;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// Writes words so that they may stand in an address.
public final class Addresses {
    private Addresses() {}

    /// The words with everything percent-encoded that has a meaning in addresses.
    public static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
