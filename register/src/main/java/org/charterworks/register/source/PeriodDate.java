package org.charterworks.register.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as precise as its source: a day, or a whole month, quarter, half-year or year.
///
/// It stands for the whole period, so two questions have two answers: something dated `2026-Q2` happened no
/// earlier than [#first()] and is certain only by [#last()]. Deadlines and evidence count by the last day.
/// Sorted by last day, then first.
///
/// @param precision how long the period is
/// @param first     its first day; must be the first day of a period of that precision
public record PeriodDate(Precision precision, LocalDate first) implements Comparable<PeriodDate> {
    private static final Pattern FORM =
            Pattern.compile("([0-9]{4})(?:-(?:Q([1-4])|H([12])|([0-9]{2})(?:-([0-9]{2}))?))?");
    private static final Comparator<PeriodDate> BY_LAST_THEN_FIRST =
            Comparator.comparing(PeriodDate::last).thenComparing(PeriodDate::first);

    /// How long a period is.
    public enum Precision {
        YEAR(12),
        HALF(6),
        QUARTER(3),
        MONTH(1),
        DAY(0);

        private final int months;

        Precision(int months) {
            this.months = months;
        }
    }

    public PeriodDate {
        boolean starts = precision == Precision.DAY
                || (first.getDayOfMonth() == 1 && (first.getMonthValue() - 1) % precision.months == 0);
        if (!starts || first.getYear() < 1 || first.getYear() > 9999) {
            throw new IllegalArgumentException(first + " does not begin a period of precision " + precision);
        }
    }

    /// What reading a text gives: the date, or what was expected instead.
    public sealed interface Parsed {
        record Known(PeriodDate date) implements Parsed {}

        record Malformed(String seen, String expected) implements Parsed {}
    }

    /// Reads `YYYY`, `YYYY-Hn`, `YYYY-Qn`, `YYYY-MM` or `YYYY-MM-DD`, nothing else and no surrounding blanks.
    public static Parsed parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new Parsed.Malformed(text, "YYYY, YYYY-H1, YYYY-Q1, YYYY-MM or YYYY-MM-DD");
        }
        try {
            return new Parsed.Known(read(form));
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return new Parsed.Malformed(text, "a month from 01 to 12 and a day that the month has");
        }
    }

    private static PeriodDate read(Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int quarter = Integer.parseInt(form.group(2));
            return new PeriodDate(Precision.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
        }
        if (form.group(3) != null) {
            int half = Integer.parseInt(form.group(3));
            return new PeriodDate(Precision.HALF, LocalDate.of(year, 6 * half - 5, 1));
        }
        if (form.group(4) == null) {
            return new PeriodDate(Precision.YEAR, LocalDate.of(year, 1, 1));
        }
        int month = Integer.parseInt(form.group(4));
        if (form.group(5) == null) {
            return new PeriodDate(Precision.MONTH, LocalDate.of(year, month, 1));
        }
        return day(LocalDate.of(year, month, Integer.parseInt(form.group(5))));
    }

    /// The date written as `text`, for code that knows it to be well formed.
    ///
    /// @throws IllegalArgumentException when it is not; text from outside goes through [#parse]
    public static PeriodDate of(String text) {
        return switch (parse(text)) {
            case Parsed.Known known -> known.date();
            case Parsed.Malformed malformed ->
                throw new IllegalArgumentException("\"" + text + "\" is not a date; expected " + malformed.expected());
        };
    }

    /// One day.
    public static PeriodDate day(LocalDate day) {
        return new PeriodDate(Precision.DAY, day);
    }

    /// The last day of the period; the day itself for a day.
    public LocalDate last() {
        return precision == Precision.DAY
                ? first
                : first.plusMonths(precision.months).minusDays(1);
    }

    /// Whether the whole period lies on or before a day.
    public boolean isOverBy(LocalDate day) {
        return !last().isAfter(day);
    }

    @Override
    public int compareTo(PeriodDate other) {
        return BY_LAST_THEN_FIRST.compare(this, other);
    }

    /// The text it was read from: `2026`, `2026-H2`, `2026-Q3`, `2026-07`, `2026-07-15`.
    @Override
    public String toString() {
        String day = first.toString();
        String year = day.substring(0, 4);
        return switch (precision) {
            case YEAR -> year;
            case HALF -> year + "-H" + (first.getMonthValue() + 5) / 6;
            case QUARTER -> year + "-Q" + (first.getMonthValue() + 2) / 3;
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
