package org.charterworks.register.commitment;

import java.time.LocalDate;

/// One date on which a commitment falls due, with how it was found.
///
/// @param occurrence 1 for the first or only one
/// @param opensOn    the first day on which evidence can count towards it
/// @param onTimeFrom done before this day is early
/// @param on         the last day on which it is on time; late from the day after
/// @param rule       the rule in words with the signature date and the weekday
public record Due(int occurrence, LocalDate opensOn, LocalDate onTimeFrom, LocalDate on, String rule) {
    public Due {
        if (occurrence < 1 || onTimeFrom.isAfter(on)) {
            throw new IllegalArgumentException(
                    "occurrence " + occurrence + ", on time from " + onTimeFrom + " to " + on);
        }
    }
}
