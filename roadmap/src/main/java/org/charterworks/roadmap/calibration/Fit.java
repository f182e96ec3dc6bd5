package org.charterworks.roadmap.calibration;

import java.util.List;
import java.util.Optional;

/// How well a set of rows is met.
///
/// @param rows            how many
/// @param within20Percent how many of them miss by a fifth or less
/// @param within25Percent how many of them miss by a quarter or less
/// @param rmsError        root of the mean squared error, each error as a part of its published number;
///         empty without rows
public record Fit(int rows, int within20Percent, int within25Percent, Optional<Double> rmsError) {
    private static final double FIFTH = 0.2;

    /// The fit of the rows that have an error.
    static Fit of(List<Compared> compared) {
        List<Compared> rows =
                compared.stream().filter(row -> row.error().isPresent()).toList();
        double squares = rows.stream()
                .mapToDouble(row -> row.error().orElseThrow())
                .map(error -> error * error)
                .sum();
        return new Fit(
                rows.size(),
                (int) rows.stream().filter(row -> row.isWithin(FIFTH)).count(),
                (int) rows.stream().filter(Compared::isHit).count(),
                rows.isEmpty() ? Optional.empty() : Optional.of(Math.sqrt(squares / rows.size())));
    }

    /// Part of the rows within a quarter; empty without rows.
    public Optional<Double> shareWithin25Percent() {
        return rows == 0 ? Optional.empty() : Optional.of((double) within25Percent / rows);
    }
}
