package org.charterworks.network.hazard;

import java.time.LocalDate;

/// What better or worse means do to clearance: the rate times a factor from a day on. An assumption of whoever
/// asks, never a forecast.
///
/// @param factor  above 0; 1 changes nothing
/// @param from    first day on which it holds
public record Technology(double factor, LocalDate from) {
    /// The means of today.
    public static final Technology AS_TODAY = new Technology(1, LocalDate.EPOCH);

    public Technology {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("a factor of clearance cannot be " + factor);
        }
    }

    public boolean changesSomething() {
        return factor != 1;
    }

    double on(LocalDate day) {
        return day.isBefore(from) ? 1 : factor;
    }
}
