package org.charterworks.app.api.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How often one client may ask.
///
/// @param requests how many in a row, and in each window in the long run; 0 for as often as it likes
/// @param window   in which so many requests are given back
/// @param clients  how many clients are remembered; the ones not seen for longest are forgotten first
@ConfigurationProperties("charterworks.api")
public record LimitSettings(int requests, Duration window, int clients) {

    private static final int MOST_REQUESTS = 1_000_000;
    private static final int MOST_CLIENTS = 1_000_000;
    private static final Duration LONGEST = Duration.ofDays(1);

    public LimitSettings {
        List<String> faults = new ArrayList<>();
        if (requests < 0 || requests > MOST_REQUESTS) {
            faults.add("charterworks.api.requests is " + requests + ", expected 0 to " + MOST_REQUESTS);
        }
        if (window.compareTo(Duration.ofSeconds(1)) < 0 || window.compareTo(LONGEST) > 0) {
            faults.add("charterworks.api.window is " + window + ", expected 1s to 1d");
        }
        if (clients < 1 || clients > MOST_CLIENTS) {
            faults.add("charterworks.api.clients is " + clients + ", expected 1 to " + MOST_CLIENTS);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /// Whether there is a limit at all.
    public boolean isSet() {
        return requests > 0;
    }
}
