package org.charterworks.app.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// An axis: what it measures, its ends and its ticks with their words.
///
/// @param label what is measured, with its unit
/// @param from  first value; below `to`
public record Axis(String label, double from, double to, List<Tick> ticks) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    public Axis {
        ticks = List.copyOf(ticks);
        if (!(from < to)) {
            throw new IllegalArgumentException("an axis runs upwards, got " + from + " to " + to);
        }
    }

    /// A mark on an axis.
    public record Tick(double value, String words) {}

    /// An axis that begins at nothing and ends at the first round number not below `most`.
    ///
    /// @param most  largest value to be shown, 0 or more
    /// @param about how many steps are wanted, 1 or more
    public static Axis fromZero(String label, double most, int about, DoubleFunction<String> words) {
        return between(label, 0, most > 0 ? most : 1, about, words);
    }

    /// An axis between round numbers that hold `least` and `most`.
    public static Axis between(String label, double least, double most, int about, DoubleFunction<String> words) {
        double step = step((most - least) / about);
        long first = (long) Math.floor(least / step + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil(most / step - 1e-9));
        return new Axis(label, first * step, last * step, ticks(first, last, step, words));
    }

    /// An axis that ends exactly at `most` and has ticks at round numbers on the way.
    public static Axis upTo(String label, double most, int about, DoubleFunction<String> words) {
        double end = most > 0 ? most : 1;
        double step = step(end / about);
        return new Axis(label, 0, end, ticks(0, (long) Math.floor(end / step + 1e-9), step, words));
    }

    /// An axis of whole steps of a fixed size, such as every six months.
    public static Axis every(String label, double step, double most, DoubleFunction<String> words) {
        return new Axis(label, 0, most, ticks(0, (long) Math.floor(most / step + 1e-9), step, words));
    }

    private static List<Tick> ticks(long first, long last, double step, DoubleFunction<String> words) {
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * step, words.apply(i * step)));
        }
        return ticks;
    }

    /// The round step nearest above a wanted one: 1, 2, 2.5 or 5 times a power of ten.
    static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double round : ROUND) {
            if (round * power >= wanted * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
