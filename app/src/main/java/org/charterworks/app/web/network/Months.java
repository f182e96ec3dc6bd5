package org.charterworks.app.web.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;

/// The months of the map's slider, counted from the year 0. A month stands for its last day, by when what was
/// due in it
/// has come.
///
/// @param first the slider's left end
/// @param last  its right end
/// @param shown where it stands
record Months(long first, long last, long shown) {
    private static final int AHEAD_YEARS = 11;

    /// From January of this year for a dozen years, and as far as the day shown where that lies outside.
    static Months around(LocalDate today, LocalDate on) {
        long from = count(YearMonth.of(today.getYear(), 1));
        long to = count(YearMonth.of(today.getYear() + AHEAD_YEARS, 12));
        long shown = count(YearMonth.from(on));
        return new Months(Math.min(from, shown), Math.max(to, shown), shown);
    }

    /// The day a month chosen on the slider stands for: the day shown already when it lies in that month.
    static LocalDate day(long month, LocalDate on) {
        YearMonth chosen = YearMonth.of(0, 1).plusMonths(month);
        return chosen.equals(YearMonth.from(on)) ? on : chosen.atEndOfMonth();
    }

    private static long count(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
