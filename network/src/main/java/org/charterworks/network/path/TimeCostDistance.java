package org.charterworks.network.path;

import java.util.ArrayList;
import java.util.List;

/// The time/cost-distance profile of a journey: where along the way time and money go.
///
/// Steps in order are summed up; plotted over distance, a steep line is slow and a vertical one stands still.
/// Method introduced by the UNESCAP secretariat in 2004; formula and worked case in
/// `docs/methods/time-cost-distance.md`.
///
/// @param points  one after each step, sums from the start; the origin (0, 0, 0) is not listed
public record TimeCostDistance(List<Point> points, double movingHours) {
    /// One step of a journey; a stand has 0 km.
    public record Step(String label, double distanceKm, double hours, double costUsd) {}

    /// Sums at the end of a step.
    public record Point(String label, double distanceKm, double hours, double costUsd) {}

    public TimeCostDistance {
        points = List.copyOf(points);
    }

    /// The profile of any steps; all money has to be in one unit of cargo.
    public static TimeCostDistance of(List<Step> steps) {
        List<Point> points = new ArrayList<>();
        double km = 0;
        double hours = 0;
        double usd = 0;
        double moving = 0;
        for (Step step : steps) {
            km += step.distanceKm();
            hours += step.hours();
            usd += step.costUsd();
            moving += step.distanceKm() > 0 ? step.hours() : 0;
            points.add(new Point(step.label(), km, hours, usd));
        }
        return new TimeCostDistance(points, moving);
    }

    /// The profile of a route, money per tonne. Steps are labelled with the element they are charged by.
    public static TimeCostDistance of(Route route) {
        return of(route.legs().stream()
                .map(leg -> new Step(leg.element().reference(), leg.distanceKm(), leg.hours(), leg.costUsdPerTonne()))
                .toList());
    }

    public double distanceKm() {
        return points.isEmpty() ? 0 : points.getLast().distanceKm();
    }

    public double hours() {
        return points.isEmpty() ? 0 : points.getLast().hours();
    }

    public double costUsd() {
        return points.isEmpty() ? 0 : points.getLast().costUsd();
    }

    /// SWOD: distance over the hours of moving steps; 0 when nothing moves.
    public double speedWithoutDelayKmPerHour() {
        return movingHours > 0 ? distanceKm() / movingHours : 0;
    }

    /// SWD: distance over all hours; 0 when there are none.
    public double speedWithDelayKmPerHour() {
        return hours() > 0 ? distanceKm() / hours() : 0;
    }

    /// Part of the hours spent standing, 0 to 1.
    public double stationaryShare() {
        return hours() > 0 ? 1 - movingHours / hours() : 0;
    }
}
