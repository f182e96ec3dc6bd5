package org.charterworks.network.shipment;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterworks.network.model.DwellProcess;
import org.charterworks.network.model.NodeId;
import org.charterworks.network.path.Leg;
import org.charterworks.network.path.Route;

/// One observed shipment on a corridor.
///
/// @param crossings  border-crossing points in order, each side of a border on its own
public record Trip(
        String id,
        String corridor,
        double tonnes,
        double km,
        double movingHours,
        double totalHours,
        double costUsd,
        List<Crossing> crossings) {
    /// Entry to exit at one border-crossing point, waiting and transloading included; money official and not.
    public record Crossing(double hours, double costUsd) {}

    private static final Set<DwellProcess> IN_PASSING =
            EnumSet.of(DwellProcess.BORDER, DwellProcess.CUSTOMS, DwellProcess.QUEUE);

    public Trip {
        crossings = List.copyOf(crossings);
        if (!(tonnes > 0 && km > 0 && movingHours > 0 && totalHours >= movingHours && costUsd >= 0)) {
            throw new IllegalArgumentException("trip " + id + " needs tonnes, km and moving hours above 0 and total "
                    + "hours not below the moving ones, got " + tonnes + ", " + km + ", " + movingHours + ", "
                    + totalHours + ", " + costUsd);
        }
    }

    /// A route as a trip of so many tonnes. A crossing is a place where a border is charged, with all that is charged
    /// there in passing: border, customs and queue.
    ///
    /// @throws IllegalArgumentException when the route does not move
    public static Trip of(Route route, double tonnes) {
        Map<NodeId, Crossing> places = new LinkedHashMap<>();
        Set<NodeId> borders = new HashSet<>();
        for (Leg leg : route.legs()) {
            if (leg instanceof Leg.Stand stand && IN_PASSING.contains(stand.process())) {
                places.merge(
                        stand.node(),
                        new Crossing(stand.hours(), stand.costUsdPerTonne() * tonnes),
                        (a, b) -> new Crossing(a.hours() + b.hours(), a.costUsd() + b.costUsd()));
                if (stand.process() == DwellProcess.BORDER) {
                    borders.add(stand.node());
                }
            }
        }
        places.keySet().retainAll(borders);
        return new Trip(
                route.from() + "-" + route.to(),
                "",
                tonnes,
                route.distanceKm(),
                route.movingHours(),
                route.hours(),
                route.costUsdPerTonne() * tonnes,
                List.copyOf(places.values()));
    }

    /// Money for 500 km and 20 t.
    public double costUsdPer500KmAnd20T() {
        return costUsd / (km / 500) / (tonnes / 20);
    }
}
