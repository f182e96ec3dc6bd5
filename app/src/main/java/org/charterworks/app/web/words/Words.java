package org.charterworks.app.web.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.charterworks.register.source.PeriodDate;
import org.springframework.context.MessageSource;

/// Words, dates and numbers in one language. Numbers come with the signs of the language: thin space before a unit,
/// a true minus sign, an en dash in ranges.
public final class Words {
    /// Between a number and its unit.
    public static final String THIN_SPACE = "\u202f";

    private static final String MINUS = "\u2212";
    private static final int DECIMALS_OF_SMALL_NUMBERS = 6;

    private final MessageSource messages;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DecimalFormatSymbols signs;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        this.signs = DecimalFormatSymbols.getInstance(locale);
    }

    public Locale locale() {
        return locale;
    }

    /// The words of a key with its gaps filled.
    public String say(String key, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }

    /// The words for a code of a closed list, such as a status: `timeliness.late`.
    public String of(String list, String code) {
        return messages.getMessage(list + "." + code, null, locale);
    }

    /// A day in running text: 10 May 2026.
    public String date(LocalDate date) {
        return day.format(date);
    }

    /// A period in running text: 10 May 2026, May 2026, second quarter of 2026, 2026.
    public String period(PeriodDate period) {
        LocalDate first = period.first();
        String year = Integer.toString(first.getYear());
        return switch (period.precision()) {
            case DAY -> day.format(first);
            case MONTH -> month.format(first);
            case QUARTER -> say("period.quarter." + (first.getMonthValue() + 2) / 3, year);
            case HALF -> say("period.half." + (first.getMonthValue() + 5) / 6, year);
            case YEAR -> year;
        };
    }

    /// A number as it was published, with the signs of the language.
    public String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", signs);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return signed(format.format(number.abs()), number.signum() < 0);
    }

    /// A computed number with no more than so many digits that mean something.
    public String rounded(double number, int digits) {
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (rounded.scale() > DECIMALS_OF_SMALL_NUMBERS) {
            rounded = rounded.setScale(DECIMALS_OF_SMALL_NUMBERS, RoundingMode.HALF_EVEN);
        }
        return number(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    /// A whole number with grouping.
    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /// Several things in running text: a, b and c.
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        String allButLast = String.join(", ", things.subList(0, things.size() - 1));
        return say("list.last", allButLast, things.getLast());
    }

    private static String signed(String digits, boolean negative) {
        return negative ? MINUS + digits : digits;
    }
}
