package org.charterworks.app.exchange.gtfs;

import java.util.Optional;

/// The means of transport of a route as layers of the network know them.
public enum GtfsMode {
    RAIL("rail", "rail_station"),
    ROAD("road", "city"),
    SEA("sea", "port"),
    AIR("air", "airport");

    private final String layer;
    private final String place;

    GtfsMode(String layer, String place) {
        this.layer = layer;
        this.place = place;
    }

    /// The code of the layer.
    String layer() {
        return layer;
    }

    /// What sort of place it calls at.
    String place() {
        return place;
    }

    /// The mode of a route type, basic or extended; empty for types that carry no freight between places, such as cable
    /// cars.
    static Optional<GtfsMode> of(int routeType) {
        return switch (routeType) {
            case 0, 1, 2, 12 -> Optional.of(RAIL);
            case 3, 11 -> Optional.of(ROAD);
            case 4 -> Optional.of(SEA);
            default -> extended(routeType / 100);
        };
    }

    private static Optional<GtfsMode> extended(int hundreds) {
        return switch (hundreds) {
            case 1, 4, 9 -> Optional.of(RAIL);
            case 2, 7, 8 -> Optional.of(ROAD);
            case 10, 12 -> Optional.of(SEA);
            case 11 -> Optional.of(AIR);
            default -> Optional.empty();
        };
    }
}
