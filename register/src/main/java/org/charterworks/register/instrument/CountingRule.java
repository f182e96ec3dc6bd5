package org.charterworks.register.instrument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// How the instrument counts to a deadline.
///
/// Months are calendar months clamped to the end of the month: 30 November + 3 months is 28 or 29 February.
/// "Three months" is never a number of days. Whether a deadline that falls on a Saturday or Sunday moves to the
/// next Monday is a property of the instrument; public holidays are not known here.
///
/// @param movesToWorkingDay whether deadlines move off the weekend
/// @param text              the rule in words, shown beside dates
public record CountingRule(boolean movesToWorkingDay, String text) {

    /// The day `months` calendar months after a day, before any move to a working day.
    public static LocalDate plusMonths(LocalDate day, int months) {
        return day.plusMonths(months);
    }

    /// Where a deadline that falls on `day` ends up.
    public LocalDate deadline(LocalDate day) {
        if (!movesToWorkingDay) {
            return day;
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /// The day with its weekday and what the rule did to it: `2026-05-10, a Sunday, not moved`.
    public String explain(LocalDate day) {
        String plain = day + ", a " + weekday(day.getDayOfWeek());
        if (!isWeekend(day)) {
            return plain;
        }
        return movesToWorkingDay ? plain + ", moved to " + deadline(day) : plain + ", not moved";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
