package org.charterworks.register.commitment;

import java.util.Locale;
import java.util.OptionalDouble;

/// A share that never travels without what it is a share of.
///
/// @param part    how many
/// @param partIs  what they are
/// @param whole   of how many
/// @param wholeIs what those are
public record Ratio(int part, String partIs, int whole, String wholeIs) {
    public Ratio {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " " + partIs + " of " + whole + " " + wholeIs);
        }
    }

    /// The share from 0 to 1; empty when there is nothing to have a share of.
    public OptionalDouble share() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /// With its denominator: `7.5 % (3 overdue of 40 due)`, or `none of 0 due` without a percentage.
    @Override
    public String toString() {
        String counts = part + " " + partIs + " of " + whole + " " + wholeIs;
        return whole == 0 ? counts : String.format(Locale.ROOT, "%.1f %% (%s)", 100.0 * part / whole, counts);
    }
}
