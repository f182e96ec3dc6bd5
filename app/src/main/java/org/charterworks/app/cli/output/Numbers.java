package org.charterworks.app.cli.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers for people: few digits, thousands parted by a blank, a true minus sign, ranges with an en dash.
public final class Numbers {

    /// Below this a number in the unit shown counts as nothing: the solver's rounding, not a result.
    private static final double NOTHING = 5e-4;

    /// A number that is less than this part of the largest beside it counts as nothing.
    private static final double SMALLEST_SHARE = 1e-5;

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

    /// The central number with its range behind it: `12.3 (8.1–20.5)`, `0 (−3 to 5)`, one number when all
    /// three read
    /// the
    /// same. What is small beside the largest of the three counts as nothing.
    public static String spread(double low, double central, double high) {
        double smallest = Math.max(Math.abs(low), Math.abs(high)) * SMALLEST_SHARE;
        String from = of(low, smallest);
        String middle = of(central, smallest);
        String to = of(high, smallest);
        if (from.equals(to)) {
            return middle;
        }
        return middle + " (" + from + (low < 0 && !from.equals("0") ? " to " : "–") + to + ")";
    }

    private static String of(double number, double smallest) {
        return Math.abs(number) < smallest ? "0" : of(number);
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
