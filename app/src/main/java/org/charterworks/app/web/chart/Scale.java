package org.charterworks.app.web.chart;

import java.time.LocalDate;

/// Puts numbers on a line of a drawing: `from` comes to `start`, `to` comes to `end`, all others in proportion.
///
/// @param from value at `start`; different from `to`
public record Scale(double from, double to, double start, double end) {
    public Scale {
        if (!(Double.isFinite(from) && Double.isFinite(to) && from != to)) {
            throw new IllegalArgumentException("a scale needs two different finite ends, got " + from + " and " + to);
        }
    }

    /// A scale of days.
    public static Scale ofDays(LocalDate from, LocalDate to, double start, double end) {
        return new Scale(from.toEpochDay(), to.toEpochDay(), start, end);
    }

    /// Where a value stands on the drawing.
    public double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /// Where a day stands on the drawing.
    public double at(LocalDate day) {
        return at((double) day.toEpochDay());
    }

    /// Where a day stands, or the nearer end when it lies outside.
    public double within(LocalDate day) {
        return at(Math.clamp((double) day.toEpochDay(), Math.min(from, to), Math.max(from, to)));
    }
}
