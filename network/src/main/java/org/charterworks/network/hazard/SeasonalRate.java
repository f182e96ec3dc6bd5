package org.charterworks.network.hazard;

import java.time.LocalDate;

/// How fast an area is cleared through the year: a mean with one yearly wave, since frost and rain slow the work.
/// Method: `docs/methods/clearance-forecast.md`.
///
/// @param hectaresPerYear  mean over a year, 0 or more
/// @param cosine           wave that peaks at the turn of the year, ha a year
/// @param sine             wave that peaks at the end of March, ha a year
public record SeasonalRate(double hectaresPerYear, double cosine, double sine) {
    static final double DAYS_PER_YEAR = 365.25;

    /// A rate that knows no season.
    static SeasonalRate steady(double hectaresPerYear) {
        return new SeasonalRate(hectaresPerYear, 0, 0);
    }

    /// The same season at another pace.
    SeasonalRate times(double factor) {
        return new SeasonalRate(hectaresPerYear * factor, cosine * factor, sine * factor);
    }

    /// What is cleared on a day, hectares, not below 0.
    double hectaresOn(LocalDate day) {
        double angle = angle(day.toEpochDay() + 0.5);
        double rate = hectaresPerYear + cosine * Math.cos(angle) + sine * Math.sin(angle);
        return Math.max(0, rate) / DAYS_PER_YEAR;
    }

    /// The wave's height as a part of the mean; 0 when no season is known.
    public double swing() {
        return hectaresPerYear > 0 ? Math.hypot(cosine, sine) / hectaresPerYear : 0;
    }

    /// What a period weighs for the mean, the cosine and the sine: the integral of each over it, in years.
    ///
    /// @param after  the day before the first of the period
    /// @param to     its last day
    static double[] exposure(LocalDate after, LocalDate to) {
        double start = angle(after.toEpochDay() + 1.0);
        double end = angle(to.toEpochDay() + 1.0);
        double turn = 2 * Math.PI;
        return new double[] {
            (to.toEpochDay() - after.toEpochDay()) / DAYS_PER_YEAR,
            (Math.sin(end) - Math.sin(start)) / turn,
            (Math.cos(start) - Math.cos(end)) / turn
        };
    }

    /// What is cleared in a period with such an [#exposure], hectares.
    double over(double[] exposure) {
        return hectaresPerYear * exposure[0] + cosine * exposure[1] + sine * exposure[2];
    }

    private static double angle(double epochDay) {
        return 2 * Math.PI * epochDay / DAYS_PER_YEAR;
    }
}
