package org.charterworks.app.web.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.charterworks.network.model.Node;
import org.charterworks.register.project.Money;
import org.charterworks.register.source.PeriodDate;
import org.springframework.context.MessageSource;

/// Words, dates and numbers in one language. Numbers come with the signs of the language: thin space before
/// a unit, a true minus sign, an en dash in ranges.
public final class Words {
    /// Between a number and its unit.
    public static final String THIN_SPACE = "\u202f";

    /// The minus sign, longer than a hyphen.
    public static final String MINUS = "\u2212";

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

    /// The words of a key, or others when there are none.
    public String sayOr(String key, String others) {
        return Objects.requireNonNull(messages.getMessage(key, null, others, locale));
    }

    /// The words for a code of a closed list, such as a status: `timeliness.late`.
    public String of(String list, String code) {
        return messages.getMessage(list + "." + code, null, locale);
    }

    /// The name of a place in this language, where it has one.
    public String place(Node node) {
        return node.nameIn(locale.getLanguage());
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

    /// A period as tables and as sentences write it.
    public DateText shown(PeriodDate period) {
        return new DateText(period.toString(), period(period));
    }

    /// A day as tables and as sentences write it.
    public DateText shown(LocalDate date) {
        return new DateText(date.toString(), date(date));
    }

    /// The name of a day of the week.
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    /// A number as it was published, with the signs of the language.
    public String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", signs);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return signed(format.format(number.abs()), number.signum() < 0);
    }

    /// A unit in the reader's language; signs that are the same in every language stay as they are.
    public String unit(String unit) {
        return Objects.requireNonNull(messages.getMessage("unit." + unit.replace(' ', '-'), null, unit, locale));
    }

    /// A country by its ISO 3166-1 code; the code itself where the language has no name for it.
    public String country(String code) {
        return code.matches("[A-Z]{2}") ? Locale.of("", code).getDisplayCountry(locale) : code;
    }

    /// A part of a whole as per cent, without decimals.
    public String percent(double part) {
        return number(BigDecimal.valueOf(100 * part).setScale(0, RoundingMode.HALF_EVEN)) + THIN_SPACE + "%";
    }

    /// A number in three digits, nothing where it is next to nothing.
    public String plain(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(3, RoundingMode.HALF_EVEN));
        return number(rounded.abs().doubleValue() < 5e-4 ? BigDecimal.ZERO : rounded);
    }

    /// A whole number with grouping.
    public String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /// An amount of money as it was published, in millions or billions where that loses nothing of it.
    public String money(Money money) {
        int power = scaleOf(money.amount());
        String amount = scaled(money.amount(), power);
        String low = scaled(money.low(), power);
        String high = scaled(money.high(), power);
        String unit = unit(money.currency());
        String range = low.equals(high) ? amount : amount + " (" + low + "–" + high + ")";
        return range + THIN_SPACE + (power == 0 ? unit : say("scale." + power, unit));
    }

    private static int scaleOf(BigDecimal amount) {
        int digits = amount.precision() - amount.scale();
        return digits > 9 ? 9 : digits > 6 ? 6 : 0;
    }

    private String scaled(BigDecimal amount, int power) {
        return number(amount.movePointLeft(power));
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
