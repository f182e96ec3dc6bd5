package org.charterworks.network.hazard;

import java.time.LocalDate;
import org.charterworks.network.model.AreaId;
import org.charterworks.network.model.Value;

/// How much of an area had been cleared by the end of a day.
///
/// @param hectares  from the beginning of the count, not negative
public record ClearanceTotal(AreaId area, LocalDate on, Value hectares) {
    public ClearanceTotal {
        if (hectares.low() < 0) {
            throw new IllegalArgumentException("cleared area of " + area + " is negative: " + hectares.low());
        }
    }
}
