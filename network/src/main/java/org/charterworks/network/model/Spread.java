package org.charterworks.network.model;

import java.util.List;
import org.charterworks.network.duration.Distribution;

/// How the hours of a dwell row vary from shipment to shipment, as far as its source says so.
///
/// Always: the means of the parts add up to the hours of the row as the folder gives it. When a project changes
/// the hours, the parts are stretched with them.
///
/// @param parts         independent of each other, their sum is the stay; at least one
/// @param observations  how many observations it rests on, 0 = not stated
/// @param commonCause   rows with the same word vary together (the same storm); empty = on its own
public record Spread(List<Distribution> parts, int observations, String commonCause) {
    public Spread {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || observations < 0) {
            throw new IllegalArgumentException(
                    "a spread needs a distribution and 0 or more observations, got " + parts + ", " + observations);
        }
    }

    public static Spread of(Distribution distribution) {
        return new Spread(List.of(distribution), 0, "");
    }

    /// Mean of the whole stay in hours.
    public double meanHours() {
        return parts.stream().mapToDouble(Distribution::mean).sum();
    }
}
