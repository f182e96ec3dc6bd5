package org.charterworks.network.hazard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How the total of what has been cleared may grow from the last one on, month by month.
public final class ClearanceCourse {

    private ClearanceCourse() {}

    /// A total to come.
    ///
    /// @param low      least of the three runs, hectares from the beginning of the count
    /// @param central  at the central rate
    public record Point(LocalDate on, double low, double central, double high) {}

    /// The course of a forecast, each run ending at what it takes as suspected.
    ///
    /// @param until  no point comes after it
    public static List<Point> of(ClearanceForecast.Known forecast, Technology technology, LocalDate until) {
        ClearanceForecast.Rate rate = forecast.rate();
        double begin = rate.last().hectares().central();
        double slow = 0;
        double central = 0;
        double fast = 0;
        List<Point> points = new ArrayList<>();
        points.add(new Point(rate.last().on(), begin, begin, begin));
        for (LocalDate day = rate.last().on().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            double factor = technology.on(day);
            slow = Math.min(
                    forecast.remaining().high(), slow + factor * rate.low().hectaresOn(day));
            central = Math.min(
                    forecast.remaining().central(),
                    central + factor * rate.central().hectaresOn(day));
            fast = Math.min(
                    forecast.remaining().low(), fast + factor * rate.high().hectaresOn(day));
            if (day.plusDays(1).getDayOfMonth() == 1 || day.equals(until)) {
                points.add(new Point(
                        day,
                        begin + Math.min(slow, Math.min(central, fast)),
                        begin + central,
                        begin + Math.max(slow, Math.max(central, fast))));
            }
        }
        return points;
    }
}
