package org.charterworks.app.web.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.charterworks.network.model.Grade;

/// Writes computed numbers: large ones in thousands, millions or billions of their unit, rounded by their grade.
public final class Amounts {
    private static final List<String> SCALED_UNITS = List.of("USD", "EUR", "t", "kg", "t·days", "t·km");
    private static final int THOUSAND_AS_POWER = 3;
    private static final int LARGEST_POWER = 9;

    private final Words words;

    public Amounts(Words words) {
        this.words = words;
    }

    /// A number with its range.
    ///
    /// @param unit the unit as the figure has it, such as `USD/year`
    public Amount of(double low, double central, double high, String unit, Grade grade) {
        double largest = Math.max(Math.abs(low), Math.abs(high));
        return scaled(central == 0 ? largest : Math.abs(central), low, central, high, unit, grade);
    }

    /// The same in the unit that suits another number, for numbers that are to be compared.
    ///
    /// @param leading the number whose unit all take, such as the largest of them
    public Amount scaled(double leading, double low, double central, double high, String unit, Grade grade) {
        int per = unit.indexOf('/');
        String base = per < 0 ? unit : unit.substring(0, per);
        String rest = per < 0 ? "" : unit.substring(per);
        int digits = digits(grade);
        int power = SCALED_UNITS.contains(base)
                ? powerOf(rounded(Math.abs(leading), digits).doubleValue())
                : 0;
        double factor = Math.pow(10, power);
        String lowest = text(beside(central, low, digits) / factor, digits);
        String highest = text(beside(central, high, digits) / factor, digits);
        String range = lowest.equals(highest) ? "" : range(lowest, highest);
        return new Amount(text(central / factor, digits), unitText(base, power) + perText(rest), range);
    }

    /// How many digits a grade supports.
    public static int digits(Grade grade) {
        return switch (grade) {
            case HIGH -> 4;
            case MEDIUM -> 3;
            case LOW -> 2;
            case PLACEHOLDER -> 1;
        };
    }

    /// A range, with a dash between numbers; words between numbers of which one is negative, so that no dash
    /// meets a
    /// minus.
    private String range(String low, String high) {
        return low.startsWith(Words.MINUS) || high.startsWith(Words.MINUS)
                ? words.say("range.words", low, high)
                : low + "–" + high;
    }

    /// The end of a range beside its central number: nothing when it is less than a tenth of the last digit that the
    /// grade supports.
    private static double beside(double central, double end, int digits) {
        return Math.abs(end) < Math.abs(central) * Math.pow(10, -digits - 1) ? 0 : end;
    }

    private static int powerOf(double largest) {
        int power = 0;
        while (power < LARGEST_POWER && largest >= Math.pow(10, power + THOUSAND_AS_POWER)) {
            power += THOUSAND_AS_POWER;
        }
        return power;
    }

    private static BigDecimal rounded(double number, int digits) {
        return BigDecimal.valueOf(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /// A number rounded to so many significant digits.
    private String text(double number, int digits) {
        BigDecimal rounded = rounded(number, digits);
        return words.number(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    private String unitText(String base, int power) {
        return power == 0 ? words.unit(base) : words.say("scale." + power, words.unit(base));
    }

    private String perText(String rest) {
        return switch (rest) {
            case "" -> "";
            case "/year" -> " " + words.say("unit.per-year");
            default -> rest;
        };
    }
}
