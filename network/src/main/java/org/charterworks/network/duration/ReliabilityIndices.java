package org.charterworks.network.duration;

import java.util.Optional;

/// How much slack a planner needs, as road performance reports state it (definitions of the US Federal Highway
/// Administration).
///
/// @param travelTimeIndex    mean over the technically necessary time
/// @param planningTimeIndex  P95 over the technically necessary time
/// @param bufferIndex        (P95 − mean) / mean
/// @param bufferIndexMedian  (P95 − median) / median
public record ReliabilityIndices(
        double travelTimeIndex, double planningTimeIndex, double bufferIndex, double bufferIndexMedian) {
    private static final double P95 = 0.95;
    private static final double MEDIAN = 0.5;

    /// Empty when the journey takes no time or none of it is technically necessary.
    ///
    /// @param necessaryHours  moving and the least handling
    public static Optional<ReliabilityIndices> of(Durations durations, double necessaryHours) {
        double median = durations.quantile(MEDIAN);
        if (!(necessaryHours > 0 && durations.mean() > 0 && median > 0)) {
            return Optional.empty();
        }
        double p95 = durations.quantile(P95);
        return Optional.of(new ReliabilityIndices(
                durations.mean() / necessaryHours,
                p95 / necessaryHours,
                (p95 - durations.mean()) / durations.mean(),
                (p95 - median) / median));
    }
}
