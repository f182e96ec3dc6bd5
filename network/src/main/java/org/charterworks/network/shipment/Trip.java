package org.charterworks.network.shipment;

import java.util.List;

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

    public Trip {
        crossings = List.copyOf(crossings);
        if (!(tonnes > 0 && km > 0 && movingHours > 0 && totalHours >= movingHours && costUsd >= 0)) {
            throw new IllegalArgumentException("trip " + id + " needs tonnes, km and moving hours above 0 and total "
                    + "hours not below the moving ones, got " + tonnes + ", " + km + ", " + movingHours + ", "
                    + totalHours + ", " + costUsd);
        }
    }

    /// Money for 500 km and 20 t.
    public double costUsdPer500KmAnd20T() {
        return costUsd / (km / 500) / (tonnes / 20);
    }
}
