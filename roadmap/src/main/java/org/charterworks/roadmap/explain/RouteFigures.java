package org.charterworks.roadmap.explain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.charterworks.network.model.SourceKey;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;
import org.charterworks.roadmap.figure.Figure;
import org.charterworks.roadmap.figure.FigureId;
import org.charterworks.roadmap.figure.Input;

/// The totals of a route as figures; every leg is an input.
final class RouteFigures {

    private final Route route;
    private final SortedMap<String, String> base;

    /// @param base arguments of the figure ids, without the measure
    RouteFigures(Route route, SortedMap<String, String> base) {
        this.route = route;
        this.base = base;
    }

    List<Figure> figures() {
        String way = route.from() + " to " + route.to();
        return List.of(
                figure("hours", way + ": door to door", "h", route.hours(), Leg::hours),
                figure(
                        "standing-share",
                        way + ": part of the hours spent standing",
                        "share",
                        route.standingShare(),
                        Leg::hours),
                figure("distance", way + ": distance", "km", route.distanceKm(), Leg::distanceKm),
                figure("cost", way + ": money", "USD/t", route.costUsdPerTonne(), Leg::costUsdPerTonne),
                figure("co2", way + ": CO2e", "kg/t", route.co2KgPerTonne(), Leg::co2KgPerTonne));
    }

    private Figure figure(String measure, String label, String unit, double total, ToDoubleFunction<Leg> part) {
        SortedMap<String, String> arguments = new TreeMap<>(base);
        arguments.put("measure", measure);
        String partUnit = measure.equals("standing-share") ? "h" : unit;
        List<Input> inputs = route.legs().stream()
                .filter(leg -> part.applyAsDouble(leg) != 0)
                .map(leg -> input(leg, part.applyAsDouble(leg), partUnit))
                .toList();
        return new Figure(
                new FigureId("route", arguments),
                label,
                unit,
                total,
                total,
                total,
                route.grade(),
                "route",
                inputs,
                note());
    }

    private String note() {
        return String.join("; ", route.gaps());
    }

    private static Input input(Leg leg, double value, String unit) {
        String what = switch (leg) {
            case Leg.Move move ->
                "moving " + move.from() + " to " + move.to() + " by "
                        + move.layer().code();
            case Leg.Stand stand ->
                "standing at " + stand.node() + ": " + stand.process().code();
        };
        String sources = leg.sources().stream()
                .map(SourceKey::value)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
        return new Input(what, Double.toString(value), unit, sources, leg.grade());
    }
}
