package org.charterworks.app.cli.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers for people: few digits, thousands parted by a blank, a true minus sign, ranges with an en dash.
public final class Numbers {

    /// Below this a number in the unit shown counts as nothing: the solver's rounding, not a result.
    private static final double NOTHING = 5e-4;

    private static final int GROUP = 3;

    private Numbers() {}

    /// A number with three significant digits, whole from a hundred on: `0.0213`, `12.3`, `1 230`.
    public static String of(double number) {
        if (Math.abs(number) < NOTHING) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(3, RoundingMode.HALF_UP));
        return signed(rounded.stripTrailingZeros());
    }

    /// A number with so many decimals: `12.0` days.
    public static String fixed(double number, int decimals) {
        BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
        return signed(rounded);
    }

    /// A number with its sign, as differences have it: `+3.1`, `−0.4`, `0`.
    public static String difference(double number, int decimals) {
        BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() > 0 ? "+" + signed(rounded) : signed(rounded);
    }

    /// A range: `8.1–20.5`, one number when both ends read the same, `−3 to 5` when an end is below zero.
    public static String range(double low, double high) {
        String from = of(low);
        String to = of(high);
        if (from.equals(to)) {
            return from;
        }
        return low < 0 ? from + " to " + to : from + "–" + to;
    }

    /// The central number with its range behind it: `12.3 (8.1–20.5)`.
    public static String spread(double low, double central, double high) {
        String middle = of(central);
        String range = range(low, high);
        return range.equals(middle) ? middle : middle + " (" + range + ")";
    }

    private static String signed(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point);
        return (number.signum() < 0 ? "−" : "") + grouped(whole) + rest;
    }

    private static String grouped(String whole) {
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ' ');
        }
        return grouped.toString();
    }
}
